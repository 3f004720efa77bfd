import type { CellValue } from '../../cellValue';

/** Cells of a sheet that is being made, in any order. */
export class SheetGrid {
  private readonly rows: CellValue[][] = [];

  put(row: number, column: number, value: CellValue): void {
    (this.rows[row] ??= [])[column] = value;
  }

  /** Cells below each other. */
  putDown(row: number, column: number, values: readonly CellValue[]): void {
    values.forEach((value, i) => this.put(row + i, column, value));
  }

  /** A full rectangle from A1. */
  cells(): CellValue[][] {
    const width = this.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    return Array.from(this.rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? ''));
  }
}
