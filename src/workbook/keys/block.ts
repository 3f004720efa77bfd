import { HEADERS } from '../../core/key/columns';
import { absoluteAddress, cellAddress } from '../address';
import { asText, type CellValue } from '../cellValue';
import type { KeyDraft, KeyFacts } from '../model';

export const KEY_SHEET = 'Nycklar';
export const TABLE_PREFIX = 'Nyckeltabell_';

/**
 * A key on the sheet `Nycklar`: two columns, the label on top, then a line for each thing known of it, then the table.
 * The lines are found again by their captions, so that a user may insert rows between them.
 */
const CAPTIONS = {
  measure: 'Mått',
  referenceDate: 'Avser',
  source: 'Källa',
  published: 'Publicerad',
  validity: 'Gäller',
  decision: 'Beslut',
  stamp: 'Stämpel',
  decidedStamp: 'Beslutad stämpel',
  state: 'Läge',
  parties: 'Antal parter',
  sum: 'Summa vikter',
} as const;

export type Line = keyof typeof CAPTIONS;

const LINES = Object.keys(CAPTIONS) as Line[];
const FACTS: readonly Line[] = ['measure', 'referenceDate', 'source', 'published', 'validity', 'decision'];

/** Rows from the label to the header of the table: the label, the lines and an empty row. */
export const ROWS_ABOVE_TABLE = LINES.length + 2;

export function rowOf(line: Line): number {
  return 1 + LINES.indexOf(line);
}

/** The cells above the table, as formulas. */
export function blockCells({ label, facts, kind }: KeyDraft, table: string, column: number): CellValue[][] {
  const [first, second] = kind === 'blend' ? [HEADERS.key, HEADERS.portion] : [HEADERS.party, HEADERS.weight];
  const stamp = cellAddress(rowOf('stamp'), column + 1);
  const decided = cellAddress(rowOf('decidedStamp'), column + 1);
  const cells: Record<Line, CellValue> = {
    ...factCells(facts),
    stamp: `=NYCKEL.STAMP(${absoluteAddress(0, column)},${table}[#All])`,
    decidedStamp: '',
    state: stateFormula(stamp, decided),
    parties: `=ROWS(${table}[${first}])`,
    sum: `=SUM(${table}[${second}])`,
  };
  return [[asText(label), ''], ...LINES.map((line) => [CAPTIONS[line], cells[line]]), ['', '']];
}

function factCells(facts: Partial<KeyFacts>): Record<keyof KeyFacts, string> {
  const fact = (name: keyof KeyFacts): string => asText(facts[name] ?? '');
  return {
    measure: fact('measure'),
    referenceDate: fact('referenceDate'),
    source: fact('source'),
    published: fact('published'),
    validity: fact('validity'),
    decision: fact('decision'),
  };
}

/** Works without the add-in, and says so when it is missing. Only the digits count: a new label is no new key. */
function stateFormula(stamp: string, decided: string): string {
  const changed = `IF(RIGHT(${stamp},8)=RIGHT(${decided},8),"enligt beslut","ändrad sedan beslut")`;
  const trouble = '"Nyckeln är fel eller tillägget saknas: ändra inget, spara inte"';
  return `=IF(ISERROR(${stamp}),${trouble},IF(${decided}="","ej beslutad",${changed}))`;
}

/** What the cells above a table say, wherever the lines have been moved to; row numbers are those of the sheet. */
export interface Block {
  readonly label: string;
  readonly labelRow: number;
  readonly facts: KeyFacts;
  readonly decidedStamp: string;
  readonly rows: Partial<Record<Line, number>>;
}

export function readBlock(
  values: readonly (readonly CellValue[])[],
  texts: readonly (readonly string[])[],
): Block {
  const labelRow = Math.max(
    0,
    values.findIndex((row) => row[0] !== ''),
  );
  const rows: Partial<Record<Line, number>> = {};
  for (const line of LINES) {
    const row = values.findIndex((cells, i) => i > labelRow && cells[0] === CAPTIONS[line]);
    if (row >= 0) rows[line] = row;
  }
  const read = (line: Line): string => (texts[rows[line] ?? -1]?.[1] ?? '').trim();
  const facts = Object.fromEntries(FACTS.map((line) => [line, read(line)])) as unknown as KeyFacts;
  const label = String(values[labelRow]?.[0] ?? '').trim();
  return { label, labelRow, facts, decidedStamp: read('decidedStamp'), rows };
}
