import { invalidArgument, invalidOperation } from '../hostError';
import { zoneOf } from '../address';
import type { Range } from './range';

/** Makes room in the sheet by moving cells down or to the right; formulas follow. */
export function insertCells(range: Range, shift: string): void {
  range.worksheet.demandUnprotected();
  const { grid } = range.worksheet.workbook;
  if (range.isEntireRow && shift === 'Down') return addHeaders(range, 'ROW', range.box.row, range.box.rows);
  if (range.isEntireColumn && shift === 'Right')
    return addHeaders(range, 'COL', range.box.column, range.box.columns);
  const shiftDimension = dimensionOf(shift, 'Down', 'Right');
  demandNoTableIsCut(range, shiftDimension);
  grid.sheets.activateFor(range.sheetId, () =>
    grid.dispatch('INSERT_CELL', { zone: zoneOf(range.box), shiftDimension }),
  );
}

export function deleteCells(range: Range, shift: string): void {
  range.worksheet.demandUnprotected();
  const { grid } = range.worksheet.workbook;
  if (range.isEntireRow && shift === 'Up') return removeHeaders(range, 'ROW', range.box.row, range.box.rows);
  if (range.isEntireColumn && shift === 'Left')
    return removeHeaders(range, 'COL', range.box.column, range.box.columns);
  const shiftDimension = dimensionOf(shift, 'Up', 'Left');
  demandNoTableIsCut(range, shiftDimension);
  grid.sheets.activateFor(range.sheetId, () =>
    grid.dispatch('DELETE_CELL', { zone: zoneOf(range.box), shiftDimension }),
  );
}

function addHeaders(range: Range, dimension: 'ROW' | 'COL', base: number, quantity: number): void {
  const { grid } = range.worksheet.workbook;
  const sheetId = range.sheetId;
  grid.makeRoom(sheetId, range.isEntireRow ? base + 1 : 0, range.isEntireColumn ? base + 1 : 0);
  const sheetName = range.worksheet.name;
  grid.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base, quantity, position: 'before' });
}

function removeHeaders(range: Range, dimension: 'ROW' | 'COL', first: number, count: number): void {
  const { grid } = range.worksheet.workbook;
  const size = grid.size(range.sheetId);
  const end = Math.min(first + count, dimension === 'ROW' ? size.rows : size.columns);
  const elements = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (elements.length === 0) return;
  grid.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: range.sheetId,
    sheetName: range.worksheet.name,
    dimension,
    elements,
  });
}

function dimensionOf(shift: string, rows: string, columns: string): 'ROW' | 'COL' {
  if (shift === rows) return 'ROW';
  if (shift === columns) return 'COL';
  throw invalidArgument(`shift ${shift}`);
}

/** Excel: "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet." */
function demandNoTableIsCut(range: Range, dimension: 'ROW' | 'COL'): void {
  const { box } = range;
  const cut = range.worksheet.tables.items.some(({ box: table }) => {
    if (dimension === 'ROW') {
      const below = table.row + table.rows > box.row;
      const overlaps = table.column < box.column + box.columns && box.column < table.column + table.columns;
      const carried = box.column <= table.column && box.column + box.columns >= table.column + table.columns;
      return below && overlaps && !carried;
    }
    const right = table.column + table.columns > box.column;
    const overlaps = table.row < box.row + box.rows && box.row < table.row + table.rows;
    const carried = box.row <= table.row && box.row + box.rows >= table.row + table.rows;
    return right && overlaps && !carried;
  });
  if (cut) throw invalidOperation('the operation is attempting to shift cells in a table on your worksheet');
}
