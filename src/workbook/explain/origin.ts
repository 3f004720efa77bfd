import { MEASURES, type Measure } from '../../core/measure';
import { plainReference } from '../address';
import { toText, type CellValue } from '../cellValue';
import { sameName } from '../naming';
import { SCENARIO_SHEET, type PlacedScenarios } from '../scenarios/readScenarios';
import { cornerOf, type Corner } from './cellAt';
import type { AmountOrigin, AssumptionUse } from './question';

/** The cells around an amount, in which its label and its measure are looked for. */
export interface Around {
  readonly left: Excel.Range | undefined;
  readonly above: Excel.Range | undefined;
  readonly title: Excel.Range;
  /** The amount itself. */
  readonly cell: Excel.Range;
}

/** More rows above an amount than these are another part of the sheet. */
const MOST_ROWS = 60;
/** Tables say in their title what they are counted in. */
const TITLE_ROWS = 3;

export function loadAround(context: Excel.RequestContext, address: string): Around {
  const { sheet: name, row, column } = cornerOf(address);
  const sheet = context.workbook.worksheets.getItem(name);
  const rows = Math.min(row, MOST_ROWS);
  return {
    left: column > 0 ? sheet.getRangeByIndexes(row, 0, 1, column).load('values') : undefined,
    above: row > 0 ? sheet.getRangeByIndexes(row - rows, column, rows, 1).load('values') : undefined,
    cell: sheet.getRangeByIndexes(row, column, 1, 1).load('formulas'),
    title: sheet.getRangeByIndexes(0, 0, TITLE_ROWS, 1).load('values'),
  };
}

/** What stands left of an amount or above it says what it is; the nearest text counts. */
export function withSurroundings(origin: AmountOrigin, { left, above, title }: Around): AmountOrigin {
  const beside = textsOf(left);
  const over = textsOf(above);
  const label = beside[0] ?? over[0];
  const measure = [...beside, ...over, ...textsOf(title)].map(measureIn).find(isMeasure);
  return { ...origin, ...(label && { label }), ...(measure && { measure }) };
}

/** What the amount refers to, where its cell holds nothing but a reference: `=Budget`, `=Scenarier!$C$5`. */
export function referenceIn({ cell }: Around): string {
  const formula = String((cell.formulas as CellValue[][])[0]?.[0] ?? '');
  return /^=[^-+*/^&(),;<>"]+$/.test(formula) ? plainReference(formula) : '';
}

/** The texts, the nearest first. */
function textsOf(range: Excel.Range | undefined): string[] {
  const values = (range?.values ?? []) as CellValue[][];
  return values
    .flat()
    .reverse()
    .filter((value) => typeof value === 'string')
    .map(toText)
    .filter((text) => text !== '');
}

/** `Belopp, tkr` or a cell with `tkr` alone; `kr per invånare` and `kr/inv` are rates, not amounts. */
export function measureIn(text: string): Measure | undefined {
  const words = text
    .toLocaleLowerCase('sv')
    .match(/(?<![\p{L}\p{N}/])(mkr|mnkr|tkr|kr|kronor)(?![\p{L}\p{N}/]| per )/gu);
  const word = words?.at(-1);
  if (word === undefined) return undefined;
  if (word === 'mnkr') return 'mkr';
  return word === 'kronor' ? 'kr' : MEASURES.find((measure) => measure === word);
}

function isMeasure(measure: Measure | undefined): measure is Measure {
  return measure !== undefined;
}

/** The assumption that a cell or a name gives the value of, in the chosen scenario. */
export function assumptionAt(
  address: string | undefined,
  written: string,
  scenarios: PlacedScenarios | undefined,
): (AssumptionUse & { unit: string }) | undefined {
  const corner = address === undefined ? undefined : cornerOf(address);
  const found = scenarios?.assumptions.find(
    ({ name, row }) => (name !== '' && sameName(name, written)) || isActiveCell(corner, row),
  );
  return found && scenarios
    ? { label: found.label, scenario: scenarios.chosen, unit: found.unit }
    : undefined;
}

function isActiveCell(corner: Corner | undefined, row: number): boolean {
  return corner?.sheet === SCENARIO_SHEET && corner.column === 2 && corner.row === row;
}
