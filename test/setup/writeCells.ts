import ExcelJS from 'exceljs';
import type { Cell } from '../../src/core/cell';
import { isCellError } from '../../src/core/cell';

/** Sheets by name, row by row from A1. A text that begins with `=` is a formula. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** An .xlsx of these cells, in which no formula has a result yet. */
export async function writeCells(sheets: Sheets): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, r) => {
      const written = sheet.getRow(r + 1);
      row.forEach((cell, c) => {
        if (cell !== null && cell !== '') written.getCell(c + 1).value = valueOf(cell);
      });
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function valueOf(cell: Cell): ExcelJS.CellValue {
  if (isCellError(cell)) return { error: cell.error } as ExcelJS.CellErrorValue;
  return typeof cell === 'string' && cell.startsWith('=')
    ? { formula: cell.slice(1), date1904: false }
    : cell;
}
