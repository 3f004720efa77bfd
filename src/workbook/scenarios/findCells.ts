import { cellAddress, onSheet } from '../address';
import type { CellValue } from '../cellValue';

export interface FoundCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The formula or the value; never blank. */
  readonly entry: CellValue;
}

/** The addresses of the cells that meet a condition, on all sheets. */
export async function findCells(
  context: Excel.RequestContext,
  meets: (cell: FoundCell) => boolean,
): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex'),
  }));
  await context.sync();
  return used
    .flatMap(({ sheet, range }) => (range.isNullObject ? [] : cellsOf(sheet, range)))
    .filter(meets)
    .map(({ sheet, row, column }) => onSheet(sheet, cellAddress(row, column)));
}

function cellsOf(sheet: string, range: Excel.Range): FoundCell[] {
  return (range.formulas as CellValue[][]).flatMap((cells, r) =>
    cells.flatMap((entry, c) =>
      entry === '' ? [] : [{ sheet, row: range.rowIndex + r, column: range.columnIndex + c, entry }],
    ),
  );
}
