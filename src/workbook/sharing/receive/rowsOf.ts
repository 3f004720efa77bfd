import type { CellValue } from '../../cellValue';
import type { SheetImage } from '../image/sheetImage';

/** The cells of a sheet from its first one, row by row; rows may be of different lengths. */
export function rowsOf(sheet: SheetImage, what: 'value' | 'formula'): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const cell of sheet.cells()) {
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] as CellValue[];
    while (row.length < cell.column) row.push('');
    row.push(cell[what]);
  }
  return rows;
}
