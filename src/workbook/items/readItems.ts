import { fail, ok, type Result } from '../../core/problem';
import { cellAddress, onSheet } from '../address';
import { holdsFormula, isErrorValue, toText, type CellValue } from '../cellValue';
import { read } from '../excel';
import { CAPTIONS, COLUMNS, HEADER_ROW, ITEM_SHEET, SUM, type Column } from './columns';
import { ASSUMABLE, type ItemBlock, type ItemCell, type ItemField, type ItemRecord } from './item';
import { sharesState } from './shareSheet';

/** An item with its row, for those who are going to write there. */
export interface PlacedItem extends ItemRecord {
  readonly row: number;
}

export interface PlacedItems {
  readonly columns: Readonly<Record<Column, number>>;
  readonly headerRow: number;
  readonly items: readonly PlacedItem[];
  /** The first row that begins with `Summa`, and how many of them stand below each other. */
  readonly sumRow: number;
  readonly sumRows: number;
  /** Of the sheet from A1, as far as it is used. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The items of the workbook and the state of their shares; nothing where it has no sheet `Poster`. */
export async function readItems(): Promise<Result<ItemBlock | undefined>> {
  return read(async (context) => {
    const placed = await readPlacedItems(context);
    if (!placed) return ok(undefined);
    if (!placed.ok) return placed;
    return ok({ items: placed.value.items, shares: await sharesState(context, placed.value.items) });
  });
}

/** The block on `Poster`; nothing if there is no such sheet, a problem naming the cell if its captions are gone. */
export async function readPlacedItems(
  context: Excel.RequestContext,
): Promise<Result<PlacedItems> | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ITEM_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const range = sheet.getRangeByIndexes(0, 0, rows, columns).load('values,formulas');
  await context.sync();
  return toPlaced(range.values, range.formulas as CellValue[][]);
}

function toPlaced(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): Result<PlacedItems> {
  const found = values.findIndex((row) => row.some((cell) => cell === CAPTIONS.name));
  const headerRow = found < 0 ? HEADER_ROW : found;
  const columns = findColumns(values[headerRow] ?? [], headerRow);
  if (!columns.ok) return columns;
  const first = columns.value.name;
  const begins = (row: number): boolean => toText(values[row]?.[first]).startsWith(SUM);
  let sumRow = headerRow + 1;
  while (sumRow < values.length && !begins(sumRow)) sumRow++;
  if (sumRow === values.length) return damaged(sumRow, first, SUM);
  let sumRows = 1;
  while (begins(sumRow + sumRows)) sumRows++;
  const items = Array.from({ length: sumRow - headerRow - 1 }, (_, i) => headerRow + 1 + i).flatMap((row) =>
    toItem(row, columns.value, values[row] ?? [], formulas[row] ?? []),
  );
  return ok({ columns: columns.value, headerRow, items, sumRow, sumRows, values, formulas });
}

function findColumns(header: readonly CellValue[], row: number): Result<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  for (const [i, column] of COLUMNS.entries()) {
    const position = header.findIndex((cell) => toText(cell) === CAPTIONS[column]);
    if (position < 0) return damaged(row, i, CAPTIONS[column]);
    columns[column] = position;
  }
  return ok(columns as Record<Column, number>);
}

function damaged(row: number, column: number, expected: string): Result<never> {
  return fail({ kind: 'itemsDamaged', cell: onSheet(ITEM_SHEET, cellAddress(row, column)), expected });
}

/** A row with nothing but a name is a heading that somebody has put between the items; a row without one is a gap. */
function toItem(
  row: number,
  columns: Readonly<Record<Column, number>>,
  values: readonly CellValue[],
  formulas: readonly CellValue[],
): PlacedItem[] {
  const value = (column: Column): CellValue => values[columns[column]] ?? '';
  const name = toText(value('name'));
  const isFilled = ([...ASSUMABLE, 'toShare'] as const).some((column) => value(column) !== '');
  if (name === '' || !isFilled) return [];
  const cell = (field: ItemField): ItemCell => toItemCell(row, columns[field], value(field), formulas);
  const [toShare, parties, priceLevel] = [value('toShare'), value('parties'), value('priceLevel')];
  const edges = [Math.min(...Object.values(columns)), Math.max(...Object.values(columns))];
  const [from = '', to = ''] = edges.map((column) => cellAddress(row, column));
  return [
    {
      row,
      name,
      cells: Object.fromEntries(ASSUMABLE.map((field) => [field, cell(field)])) as ItemRecord['cells'],
      measure: toText(value('measure')),
      priceLevel: typeof priceLevel === 'number' ? priceLevel : '',
      base: toText(value('base')),
      overheadTo: toText(value('overheadTo')),
      address: onSheet(ITEM_SHEET, `${from}:${to}`),
      ...(typeof toShare === 'number' && { toShare }),
      ...(typeof parties === 'number' && { parties }),
      status: toText(value('status')),
    },
  ];
}

function toItemCell(row: number, column: number, value: CellValue, formulas: readonly CellValue[]): ItemCell {
  const typed = formulas[column] ?? '';
  const entry = typeof typed === 'boolean' ? String(typed) : typed;
  const name = holdsFormula(entry, value) ? /^=([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(entry)?.[1] : undefined;
  const isCell = name !== undefined && /^[a-z]{1,3}\d+$/i.test(name);
  return {
    address: onSheet(ITEM_SHEET, cellAddress(row, column)),
    entry,
    value: isErrorValue(value) || typeof value === 'boolean' ? String(value) : value,
    ...(name !== undefined && !isCell && { name }),
  };
}
