import { cellAddress, onSheet } from '../address';
import type { CellValue } from '../cellValue';
import { COMPUTED, ITEM_SHEET } from './columns';
import type { PlacedItem, PlacedItems } from './readItems';
import { SHARE_SHEET } from './shareSheet';

/**
 * The cells, and defined names, that refer to a single cell of an item's row and would show an error without it, or
 * another item's figure if it moved. Ranges over many rows shrink and grow as Excel moves rows.
 */
export async function findItemUses(
  context: Excel.RequestContext,
  { row }: PlacedItem,
  block: PlacedItems,
): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const used = sheets.items
    .filter(({ name }) => name !== SHARE_SHEET)
    .map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex'),
    }));
  await context.sync();
  const cells = used.flatMap(({ name, range }) => {
    if (range.isNullObject) return [];
    const reference = name === ITEM_SHEET ? onSameSheet(row) : fromOtherSheet(row);
    return cellsWith(range, reference)
      .filter((at) => name !== ITEM_SHEET || !isOfBlock(at, row, block))
      .map((at) => onSheet(name, cellAddress(at.row, at.column)));
  });
  const pointing = names.items.filter(({ formula }) => fromOtherSheet(row).test(String(formula)));
  return [...cells, ...pointing.map(({ name }) => name)];
}

function onSameSheet(row: number): RegExp {
  return new RegExp(`(?<![!:$\\p{L}\\p{N}_.])\\$?[A-Z]{1,3}\\$?${row + 1}(?![\\p{L}\\p{N}:(.!])`, 'u');
}

function fromOtherSheet(row: number): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.])'?${ITEM_SHEET}'?!\\$?[A-Z]{1,3}\\$?${row + 1}(?![\\d:])`, 'u');
}

interface Position {
  readonly row: number;
  readonly column: number;
}

function cellsWith(range: Excel.Range, reference: RegExp): Position[] {
  return (range.formulas as CellValue[][]).flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      if (typeof cell !== 'string' || !cell.startsWith('=')) return [];
      const isUse = reference.test(cell.replace(/"(?:[^"]|"")*"/g, '""'));
      return isUse ? [{ row: range.rowIndex + r, column: range.columnIndex + c }] : [];
    }),
  );
}

/** The item's own row, and our formulas over all rows, follow when a row goes. */
function isOfBlock(at: Position, row: number, { columns, headerRow, sumRow, sumRows }: PlacedItems): boolean {
  const isOurs = COMPUTED.some((column) => columns[column] === at.column);
  const isInBlock = at.row > headerRow && at.row < sumRow + sumRows;
  return at.row === row || (isOurs && isInBlock) || (at.row >= sumRow && isInBlock);
}
