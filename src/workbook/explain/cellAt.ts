import { parseA1Ref } from '@borgar/fx';
import { cellAddress, onSheet, splitAddress } from '../address';

export interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where an address with a sheet begins, and how far it reaches. */
export function cornerOf(address: string): Corner {
  const { sheet = '', cells } = splitAddress(address);
  const reference = parseA1Ref(cells);
  const range = reference && 'range' in reference ? reference.range : undefined;
  const [row, column] = [range?.top ?? 0, range?.left ?? 0];
  return {
    sheet,
    row,
    column,
    rows: (range?.bottom ?? row) - row + 1,
    columns: (range?.right ?? column) - column + 1,
  };
}

/** The cell at a position in a range, counted row by row. */
export function cellAt(address: string, index: number): string {
  const { sheet, row, column, columns } = cornerOf(address);
  return onSheet(sheet, cellAddress(row + Math.floor(index / columns), column + (index % columns)));
}
