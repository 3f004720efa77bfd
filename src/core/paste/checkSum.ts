import { asDecimal, Exact } from '../amount';
import type { PastedColumn, PastedRow, PastedSum } from './pastedTable';
import { inUnit } from './units';

/** What the last sum row says beside what the rows come to, exactly. */
export function checkSum(
  columns: readonly PastedColumn[],
  rows: readonly PastedRow[],
): PastedSum | undefined {
  const sum = rows.filter(({ status }) => status === 'sum').at(-1);
  if (!sum) return undefined;
  const numbers = columns.flatMap(({ kind, unit }, at) => (kind === 'number' ? [{ at, unit }] : []));
  return {
    lines: sum.lines,
    stated: numbers.map(({ at, unit }) => inUnit(sum.cells[at] ?? { text: '' }, unit)),
    calculated: numbers.map(({ at }) => sumOf(columns, rows, at)),
  };
}

/** The exact sum of a column over the rows that are understood, in the unit of the column. */
function sumOf(columns: readonly PastedColumn[], rows: readonly PastedRow[], at: number): number {
  const unit = columns[at]?.unit ?? '';
  let total = new Exact(0);
  for (const { status, cells } of rows) {
    const cell = cells[at];
    const value = status === 'ok' && cell ? inUnit(cell, unit) : undefined;
    if (value !== undefined) total = total.plus(asDecimal(value));
  }
  return total.toNumber();
}
