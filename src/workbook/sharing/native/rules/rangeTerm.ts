import type { Cell } from '../../../../core/cell';
import { absoluteAddress, onSheet } from '../../../address';
import { cornerOf } from '../../../explain/cellAt';

/** An argument that is a range: its address with the sheet, and what stands in its cells now, row by row. */
export interface RangeTerm {
  readonly address: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** One column of a range, as an address: `rows` of its rows from `first`, counted from 0. */
export function columnOf(range: RangeTerm, column: number, first: number, rows: number): string {
  const { sheet, row, column: left } = cornerOf(range.address);
  const from = absoluteAddress(row + first, left + column);
  const to = absoluteAddress(row + first + rows - 1, left + column);
  const cells = rows === 1 ? from : `${from}:${to}`;
  return sheet === '' ? cells : onSheet(sheet, cells);
}

/** One cell of a range, as an address. */
export function cellOf(range: RangeTerm, row: number, column: number): string {
  return columnOf(range, column, row, 1);
}
