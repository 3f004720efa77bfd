import { MOST_ATOMS, possibleCounts, readAs, type Reading } from './readings';
import type { Shape } from './shape';
import { settleBySum } from './settleBySum';

type ColumnCount = { readonly count: number } | { readonly tied: readonly number[] };

/**
 * How many number columns the rows have: what the header says if most rows can follow it, otherwise what most rows
 * can be read as. Several counts that suit as many rows are settled by the sum row, and never by a guess.
 */
export function countColumns(
  rows: readonly Shape[],
  sum: Shape | undefined,
  stated: number | undefined,
): ColumnCount {
  const votes = rows.map(possibleCounts);
  if (stated !== undefined && 2 * suiting(votes, stated) >= votes.length) return { count: stated };
  const most = Math.max(0, ...COUNTS.map((count) => suiting(votes, count)));
  const best = most === 0 ? [] : COUNTS.filter((count) => suiting(votes, count) === most);
  const [only] = best;
  if (best.length === 1 && only !== undefined) return { count: only };
  if (best.length > MOST_TIED) return { tied: best };
  const even = best.filter((count) => rows.every((row) => readAs(row, count).some(hasEvenUnits)));
  const [united] = even;
  if (even.length === 1 && united !== undefined) return { count: united };
  const tying = best.filter((count) => tiesAs(rows, sum, count));
  const [settled] = tying;
  return tying.length === 1 && settled !== undefined ? { count: settled } : { tied: best };
}

/** One column or two, two or three: what can be settled. Rows that suit more counts than this say nothing. */
const MOST_TIED = 3;

const COUNTS: readonly number[] = Array.from({ length: MOST_ATOMS }, (_, i) => i + 1);

function suiting(votes: readonly number[], count: number): number {
  return votes.filter((counts) => counts & (1 << count)).length;
}

/** In `Ljungby 289 600 kronor` the unit says that it is one number: nobody writes it behind every other amount. */
function hasEvenUnits({ figures }: Reading): boolean {
  const money = figures.filter(({ cell }) => cell.unit !== undefined && cell.unit !== '%');
  return money.length === 0 || money.length === figures.filter(({ cell }) => cell.unit !== '%').length;
}

function tiesAs(rows: readonly Shape[], sum: Shape | undefined, count: number): boolean {
  if (!sum) return false;
  const readings = rows.map((row) => readAs(row, count)).filter((ways) => ways.length > 0);
  return settleBySum(readings, readAs(sum, count)) !== undefined;
}
