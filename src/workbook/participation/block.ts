import { ANSWER_TEXTS } from '../../core/rules/answers';
import { OUTCOME_TEXTS } from '../../core/rules/condition';
import { absoluteAddress, cellAddress } from '../address';
import { asText, toText, type CellValue } from '../cellValue';

export const PARTICIPATION_SHEET = 'Deltagande';
export const ANSWERS_PREFIX = 'Svarstabell_';
export const CONDITION_PREFIX = 'Villkor_';

/** The name of the cell that says an outcome in words, beside that of the outcome itself. */
export function statusNameOf(condition: string): string {
  return `${condition}_läge`;
}

export const ANSWER_HEADERS = ['Part', 'Svar', 'Nämnd', 'Paragraf', 'Datum', 'Dnr, anmärkning'] as const;
export const DATE_COLUMN = ANSWER_HEADERS.indexOf('Datum');

/**
 * An agreement on the sheet `Deltagande`: its label on top, a line for each thing said of it, then the table of answers.
 * The lines are found again by their captions, so that a user may insert rows between them.
 */
const CAPTIONS = {
  rule: 'Regel',
  outcome: 'Utfall',
  status: 'Läge',
  yes: 'Ja',
  no: 'Nej',
  missing: 'Har inte svarat',
  choices: 'Möjliga svar',
} as const;

type Line = keyof typeof CAPTIONS;
const LINES = Object.keys(CAPTIONS) as Line[];

/** Rows from the label to the header of the table: the label, the lines and an empty row. */
export const ROWS_ABOVE_ANSWERS = LINES.length + 2;
export const BLOCK_WIDTH = ANSWER_HEADERS.length;

export function rowOf(line: Line): number {
  return 1 + LINES.indexOf(line);
}

export function captionOf(line: Line): string {
  return CAPTIONS[line];
}

/** The cells above the table, as formulas; the answers that may be given stand in cells, since one has a comma in it. */
export function blockCells(label: string, rule: string, table: string, column: number): CellValue[][] {
  const at = (line: Line): string => cellAddress(rowOf(line), column + 1);
  const cells: Record<Line, CellValue[]> = {
    rule: [asText(rule)],
    outcome: [`=NYCKEL.CONDITION(${table}[#All],${at('rule')})`],
    status: [statusFormula(absoluteAddress(0, column), at('outcome'), at('missing'))],
    yes: [`=COUNTIF(${table}[Svar],"ja*")`],
    no: [`=COUNTIF(${table}[Svar],"nej")`],
    missing: [`=COUNTA(${table}[Part])-${at('yes')}-${at('no')}`],
    choices: Object.values(ANSWER_TEXTS),
  };
  const lines = LINES.map((line): CellValue[] => [CAPTIONS[line], ...cells[line]]);
  return [[asText(label)], ...lines, []].map(padded);
}

/** Native functions only: the line must speak when the add-in is missing. */
function statusFormula(label: string, outcome: string, missing: string): string {
  const condition = `"Villkoret för "&${label}&" är `;
  const trouble = '"Fel i svar eller regel, eller tillägget saknas: ändra inget, spara inte"';
  const undecided = `${condition}${OUTCOME_TEXTS.undecided}: "&${missing}&" svar saknas"`;
  const notMet = `${condition}${OUTCOME_TEXTS.notMet}: fördelningen gäller inte"`;
  const decided = `IF(${outcome}="${OUTCOME_TEXTS.met}",${condition}${OUTCOME_TEXTS.met}",${notMet})`;
  return `=IF(ISERROR(${outcome}),${trouble},IF(${outcome}="${OUTCOME_TEXTS.undecided}",${undecided},${decided}))`;
}

function padded(cells: readonly CellValue[]): CellValue[] {
  return Array.from({ length: BLOCK_WIDTH }, (_, i) => cells[i] ?? '');
}

/** What stands above a table of answers, wherever the lines have been moved to; row numbers are those of the sheet. */
export interface Block {
  readonly label: string;
  readonly rows: Partial<Record<Line, number>>;
}

export function readBlock(values: readonly (readonly CellValue[])[]): Block {
  const labelRow = values.findIndex((row) => row[0] !== '');
  const rows: Partial<Record<Line, number>> = {};
  for (const line of LINES) {
    const row = values.findIndex((cells, i) => i > labelRow && cells[0] === CAPTIONS[line]);
    if (row >= 0) rows[line] = row;
  }
  return { label: toText(values[labelRow]?.[0]), rows };
}
