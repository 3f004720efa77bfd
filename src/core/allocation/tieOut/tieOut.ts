import { LARGEST_STEPS, toNumber, type Amount } from '../../amount';
import type { Key } from '../../key/key';
import { fail, ok, type Problem, type Result } from '../../problem';
import { allocate } from '../allocate';
import { METHODS } from '../methods';
import { changeRowTotals } from './changeRowTotals';
import { openTable, sum, type OpenTable } from './openTable';
import { roundCells } from './roundCells';
import { attainableRowTotals, nearestRowTotals } from './rowTotals';

/** Rounded parts, one row a party in the key's order and one column an amount, in whole steps. */
export type TiedSteps = readonly (readonly number[])[];

/**
 * Shares several amounts so that columns and rows add up. Columns to the amounts; rows to what the party is due of all
 * amounts together, rounded by largest remainder, or to prescribed totals. Every part is the exact one rounded down or
 * up, and together they deviate as little as any such table.
 *
 * @param amounts in one step
 * @param rowTotals in whole steps, one a party in the key's order
 */
export function tieOut(
  key: Key,
  amounts: readonly Amount[],
  rowTotals?: readonly number[],
): Result<number[][]> {
  const problem = tooLarge(amounts) ?? (rowTotals && key.nest && notForNest(key));
  if (problem) return fail(problem);
  const tied = tieSteps(key, amounts, rowTotals);
  if (!tied.ok) return tied;
  return ok(
    tied.value.map((row) => row.map((steps, i) => (amounts[i] ? toNumber(steps, amounts[i].step) + 0 : 0))),
  );
}

/** The groups of a nested key tie first; then the parties of each group tie to what the group pays of each amount. */
function tieSteps(key: Key, amounts: readonly Amount[], rowTotals?: readonly number[]): Result<TiedSteps> {
  if (!key.nest) return tieLevel(key, amounts, rowTotals);
  const groups = tieSteps(key.nest.top, amounts);
  if (!groups.ok) return groups;
  const rows: (readonly number[])[] = [];
  for (const [i, group] of groups.value.entries()) {
    const under = key.nest.under[i];
    const inside = under ? tieSteps(under, asAmounts(group, amounts)) : ok([group]);
    if (!inside.ok) return inside;
    rows.push(...inside.value);
  }
  return ok(rows);
}

export function asAmounts(steps: readonly number[], amounts: readonly Amount[]): Amount[] {
  return amounts.map((amount, i) => ({ ...amount, steps: steps[i] ?? 0, rounded: false }));
}

function tieLevel(key: Key, amounts: readonly Amount[], rowTotals?: readonly number[]): Result<TiedSteps> {
  const table = openLevel(key, amounts);
  if (!table.ok) return table;
  const wanted = rowTotals && table.value.parties.map((party) => rowTotals[party] ?? 0);
  const rows = wanted ? roundToWanted(key, table.value, wanted, amounts) : ok(roundToNearest(table.value));
  if (!rows.ok) return rows;
  const tied = new Array<readonly number[]>(rows.value.length);
  table.value.parties.forEach((party, row) => (tied[party] = rows.value[row] ?? []));
  return ok(tied);
}

/** What cannot be shared at all is told as it is told of a single amount. */
function openLevel(key: Key, amounts: readonly Amount[]): Result<OpenTable> {
  for (const amount of amounts) {
    const alone = allocateAlone(key, amount);
    if (!alone.ok) return alone;
  }
  return openTable(key, amounts);
}
