import { LARGEST_STEPS, toNumber, type Amount } from '../../amount';
import type { Key } from '../../key/key';
import { fail, ok, type Problem, type Result } from '../../problem';
import { sum } from './openTable';
import { tieLevel, type TiedSteps } from './tieLevel';

/** How many tables are kept for each key, so that many questions about one table round it once. */
const TABLES_KEPT = 16;
const kept = new WeakMap<Key, Map<string, Result<TiedSteps>>>();

/**
 * Shares several amounts so that columns and rows add up. Columns to the amounts; rows to what the party is due of all
 * amounts together, rounded by largest remainder, or to prescribed totals. Every part is the exact one rounded down or
 * up, and together they deviate as little as in any such table.
 *
 * @param amounts in one step
 * @param rowTotals in whole steps, one a party in the key's order
 * @returns one row a party in the key's order, one column an amount, in the measure of the amounts
 */
export function tieOut(
  key: Key,
  amounts: readonly Amount[],
  rowTotals?: readonly number[],
): Result<number[][]> {
  const tied = tieSteps(key, amounts, rowTotals);
  if (!tied.ok) return tied;
  // `+ 0` turns -0 into 0: Excel would show a minus sign.
  return ok(tied.value.map((row) => amounts.map(({ step }, column) => toNumber(row[column] ?? 0, step) + 0)));
}

/** As `tieOut`, in whole steps. */
export function tieSteps(
  key: Key,
  amounts: readonly Amount[],
  rowTotals?: readonly number[],
): Result<TiedSteps> {
  const tables = kept.get(key) ?? new Map<string, Result<TiedSteps>>();
  kept.set(key, tables);
  const name = JSON.stringify([amounts.map(({ steps, step }) => [steps, step.value]), rowTotals]);
  const known = tables.get(name);
  if (known) return known;
  const problem = whyNot(key, amounts, rowTotals);
  const tied = problem ? fail(problem) : tieAnew(key, amounts, rowTotals);
  if (tables.size >= TABLES_KEPT) tables.delete(tables.keys().next().value ?? '');
  tables.set(name, tied);
  return tied;
}

function whyNot(key: Key, amounts: readonly Amount[], rowTotals?: readonly number[]): Problem | undefined {
  const size = sum(amounts.map(({ steps }) => Math.abs(steps)));
  const [first] = amounts;
  if (first && size > LARGEST_STEPS) {
    return { kind: 'amountTooLarge', amount: toNumber(size, first.step), step: first.step.value };
  }
  // The totals of groups would follow from those of their parties, and whether they can be met is decided below them.
  return rowTotals && key.nest ? { kind: 'rowTotalsOfNest', key: key.label } : undefined;
}

/** The groups of a nested key tie first; then the parties of each group tie to what the group pays of each amount. */
function tieAnew(key: Key, amounts: readonly Amount[], rowTotals?: readonly number[]): Result<TiedSteps> {
  if (!key.nest) return tieLevel(key, amounts, rowTotals);
  const groups = tieSteps(key.nest.top, amounts);
  if (!groups.ok) return groups;
  const rows: (readonly number[])[] = [];
  for (const [i, group] of groups.value.entries()) {
    const under = key.nest.under[i];
    const inside = under ? tieSteps(under, sharedAgain(group, amounts)) : ok([group]);
    if (!inside.ok) return inside;
    rows.push(...inside.value);
  }
  return ok(rows);
}

/** What a group pays of each amount, as the amounts that those in the group share. */
export function sharedAgain(group: readonly number[], amounts: readonly Amount[]): Amount[] {
  return amounts.map((amount, column) => ({ ...amount, steps: group[column] ?? 0, rounded: false }));
}
