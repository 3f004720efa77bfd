import { Exact } from '../../core/amount';
import { isErrorValue, toText, type CellValue } from '../cellValue';
import { sameName } from '../naming';
import { chosenCell } from './chosenCell';

/** The cells that are read in every scenario. */
export interface Watched {
  readonly chosen: Excel.Range;
  readonly amounts: Excel.Range;
  /** The sum below the amounts, where there is one. */
  readonly sum: Excel.Range | undefined;
  readonly stamps: readonly Excel.Range[];
}

export interface Reading {
  readonly chosen: string;
  readonly amounts: readonly CellValue[];
  readonly sum: CellValue | undefined;
  readonly stamps: readonly string[];
}

export function watch(
  context: Excel.RequestContext,
  cells: { amounts: Excel.Range; sum: Excel.Range | undefined; names: readonly string[] },
): Watched {
  return {
    chosen: chosenCell(context),
    amounts: cells.amounts,
    sum: cells.sum,
    stamps: cells.names.map((name) => context.workbook.names.getItem(name).getRange()),
  };
}

export async function readWatched(context: Excel.RequestContext, watched: Watched): Promise<Reading> {
  const ranges = [watched.chosen, watched.amounts, ...(watched.sum ? [watched.sum] : []), ...watched.stamps];
  for (const range of ranges) range.load('values');
  await context.sync();
  const first = (range: Excel.Range): CellValue => (range.values as CellValue[][])[0]?.[0] ?? '';
  return {
    chosen: toText(first(watched.chosen)),
    amounts: (watched.amounts.values as CellValue[][]).map(([value]) => value ?? ''),
    sum: watched.sum && first(watched.sum),
    stamps: [...new Set(watched.stamps.map((range) => toText(first(range))).filter((stamp) => stamp !== ''))],
  };
}

const WAITING = /^#(BUSY!|GETTING_DATA|CONNECT!)$/;

/** False while a cell is still being calculated: it says so itself, or the sum below is not that of the parts yet. */
export function isWhole({ amounts, sum }: Reading): boolean {
  const cells = sum === undefined ? amounts : [...amounts, sum];
  if (cells.some((cell) => typeof cell === 'string' && WAITING.test(cell))) return false;
  if (typeof sum !== 'number' || cells.some(isErrorValue)) return true;
  const numbers = amounts.filter((cell): cell is number => typeof cell === 'number');
  // Excel sums in doubles: a difference far below an öre is its noise.
  return Exact.sum(0, ...numbers)
    .minus(sum)
    .abs()
    .lt(1e-4);
}

export function isOf(reading: Reading, scenario: string): boolean {
  return sameName(reading.chosen, scenario);
}
