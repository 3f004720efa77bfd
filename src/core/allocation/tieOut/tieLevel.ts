import { toNumber, type Amount } from '../../amount';
import type { Key } from '../../key/key';
import { fail, ok, type Result } from '../../problem';
import { allocate } from '../allocate';
import { largestRemainder } from '../methods/largestRemainder';
import { changeRowTotals } from './changeRowTotals';
import { openTable, sum, type OpenTable } from './openTable';
import { roundCells } from './roundCells';
import { attainableRowTotals, nearestRowTotals } from './rowTotals';

/** Rounded parts, one row a party in the key's order and one column an amount, in whole steps. */
export type TiedSteps = readonly (readonly number[])[];

/** Ties the table of a key of one level. */
export function tieLevel(
  key: Key,
  amounts: readonly Amount[],
  rowTotals?: readonly number[],
): Result<TiedSteps> {
  const table = openLevel(key, amounts);
  if (!table.ok) return table;
  const rows = rowTotals
    ? roundToPrescribed(table.value, inOrderOf(table.value, rowTotals), key, amounts)
    : ok(roundToNearest(table.value));
  if (!rows.ok) return rows;
  const tied = new Array<readonly number[]>(rows.value.length);
  table.value.parties.forEach((party, row) => (tied[party] = rows.value[row] ?? []));
  return ok(tied);
}

/** What cannot be shared at all is told as it is told of a single amount. */
export function openLevel(key: Key, amounts: readonly Amount[]): Result<OpenTable> {
  for (const amount of amounts) {
    const alone = allocate(key, amount, largestRemainder);
    if (!alone.ok) return alone;
  }
  return openTable(key, amounts);
}

function inOrderOf({ parties }: OpenTable, rowTotals: readonly number[]): number[] {
  return parties.map((party) => rowTotals[party] ?? 0);
}

function roundToNearest(table: OpenTable): number[][] {
  const rows = roundCells(table, nearestRowTotals(table)) ?? roundCells(table, attainableRowTotals(table));
  if (!rows) throw new Error('The row totals of a rounded table are those of a rounded table.');
  return rows;
}

function roundToPrescribed(
  table: OpenTable,
  wanted: readonly number[],
  key: Key,
  amounts: readonly Amount[],
): Result<number[][]> {
  const [sumOfRows, sumOfColumns] = [sum(wanted), sum(table.columnTotals)];
  const rows = sumOfRows === sumOfColumns ? roundCells(table, wanted) : undefined;
  if (rows) return ok(rows);
  const stated = (steps: number): number => (amounts[0] ? toNumber(steps, amounts[0].step) : steps);
  const usual = roundToNearest(table).map(sum);
  const changes = changeRowTotals(table, wanted, usual).flatMap((to, row) => {
    const [from, party] = [wanted[row] ?? 0, key.parties[table.parties[row] ?? -1]?.name ?? ''];
    return from === to ? [] : [{ party, from: stated(from), to: stated(to) }];
  });
  return sumOfRows === sumOfColumns
    ? fail({ kind: 'rowTotalsUnattainable', changes })
    : fail({ kind: 'rowTotalsOff', sum: stated(sumOfRows), amounts: stated(sumOfColumns), changes });
}
