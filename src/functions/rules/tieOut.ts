import { readRowTotals, tieOut } from '../../core/allocation/tieOut';
import { readAmount, readStep, toStep, type Amount } from '../../core/amount';
import type { Cell } from '../../core/cell';
import type { Key } from '../../core/key/key';
import { ok, type Result } from '../../core/problem';
import { toCell, toCells, type Argument } from '../argument';
import { layRows, readRows, type Rows } from '../rows';

/** Everybody's shares so that rows and columns tie; laid out as the shares of one amount are. */
export function tiedOut(
  key: Key,
  amounts: Argument,
  step: Argument,
  parties: Argument,
  rowTotals: Argument,
): Result<Cell[][]> {
  const rows = readRows(key, parties);
  if (!rows.ok) return rows;
  const read = readAmounts(amounts, step);
  if (!read.ok) return read;
  const totals = readTotals(key, rows.value, rowTotals, read.value);
  if (!totals.ok) return totals;
  const table = tieOut(key, read.value, totals.value);
  if (!table.ok) return table;
  return ok(layRows(key, rows.value, read.value.length, (position) => table.value[position] ?? []));
}

function readAmounts(amounts: Argument, step: Argument): Result<Amount[]> {
  const size = readStep(toCell(step));
  if (!size.ok) return size;
  const all: Amount[] = [];
  for (const cell of (toCells(amounts) ?? [[null]]).flat()) {
    const amount = readAmount(cell, size.value);
    if (!amount.ok) return amount;
    all.push(amount.value);
  }
  return ok(all);
}

function readTotals(
  key: Key,
  { positions }: Rows,
  rowTotals: Argument,
  [first]: readonly Amount[],
): Result<number[] | undefined> {
  const cells = toCells(rowTotals);
  return cells ? readRowTotals(key, positions, cells.flat(), first?.step ?? toStep(1)) : ok(undefined);
}
