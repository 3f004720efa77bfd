import { ok, type Result } from '../../core/problem';
import { ensureAboutSheet } from '../about/aboutSheet';
import { OVERVIEW, writeOverview } from '../about/overview';
import { columnLetters } from '../address';
import type { CellValue } from '../cellValue';
import { readKeys } from '../keys/readKeys';
import { asHeading } from '../style';
import { COMPUTED, ITEM_SHEET, SUM, SUMMED, type Column } from './columns';
import { alikeFormula, computedFormulas, groupSum, totalSum, type Extent } from './itemFormulas';
import { readPlacedItems, type PlacedItem, type PlacedItems } from './readItems';
import { kindsOf, nameKind, type Kind } from './kinds';
import { formatRows, offerChoices } from './writeRows';

/**
 * Makes the block whole after rows have come or gone, by the pane or by hand: formulas that a row lacks, formulas of
 * ours that must reach over all rows, and a sum row for each measure and price level. A formula that somebody has put
 * in the place of ours stays.
 */
export async function settleItems(context: Excel.RequestContext): Promise<Result<PlacedItems | undefined>> {
  await ensureOverview(context);
  const placed = await readPlacedItems(context);
  if (!placed) return ok(undefined);
  if (!placed.ok) return placed;
  const sheet = context.workbook.worksheets.getItem(ITEM_SHEET);
  const groups = kindsOf(placed.value.items);
  makeRoom(sheet, placed.value, groups.length);
  const first = placed.value.headerRow + 1;
  const extent: Extent = { columns: placed.value.columns, first, last: placed.value.sumRow - 1 };
  for (const item of placed.value.items) writeComputed(sheet, placed.value, extent, item);
  writeSums(sheet, extent, placed.value.sumRow, groups);
  const rows = placed.value.sumRow - first;
  if (rows > 0) offerChoices(context, extent.columns, first, rows);
  await context.sync();
  return (await readPlacedItems(context)) ?? ok(undefined);
}

/** The drop-downs of the rows that are items, and of no other. */
export async function offerItemChoices(context: Excel.RequestContext): Promise<void> {
  const placed = await readPlacedItems(context);
  if (!placed?.ok) return;
  const { columns, headerRow, sumRow } = placed.value;
  const sheet = context.workbook.worksheets.getItem(ITEM_SHEET);
  sheet.getRange(`${sumRow + 1}:${sumRow + 20}`).dataValidation.clear();
  if (sumRow > headerRow + 1) offerChoices(context, columns, headerRow + 1, sumRow - headerRow - 1);
}

/** The count of a key's parties is looked up in the table of all keys, which must be there before a formula names it. */
async function ensureOverview(context: Excel.RequestContext): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(OVERVIEW);
  await context.sync();
  if (!table.isNullObject) return;
  await ensureAboutSheet(context);
  await writeOverview(context, await readKeys(context));
}

/** One row for each kind of amounts where there are several, and the last one for all: rows below are moved, not written over. */
function makeRoom(sheet: Excel.Worksheet, { sumRow, sumRows }: PlacedItems, groups: number): void {
  const needed = (groups > 1 ? groups : 0) + 1;
  const rows = (count: number): Excel.Range => sheet.getRange(`${sumRow + 1}:${sumRow + count}`);
  if (needed > sumRows) rows(needed - sumRows).insert('Down');
  if (needed < sumRows) rows(sumRows - needed).delete('Up');
}

function writeComputed(
  sheet: Excel.Worksheet,
  { columns, formulas }: PlacedItems,
  extent: Extent,
  { row }: PlacedItem,
): void {
  const ours = computedFormulas(extent, row);
  for (const column of COMPUTED) {
    const now = formulas[row]?.[columns[column]] ?? '';
    if (now === ours[column] || !isOurs(now, ours[column])) continue;
    sheet.getRangeByIndexes(row, columns[column], 1, 1).formulas = [[ours[column]]];
  }
  if ((formulas[row]?.[columns.net] ?? '') === '') formatRows(sheet, columns, row, 1);
}

/** Blank, or our own formula over other rows. */
function isOurs(now: CellValue, ours: string): boolean {
  const withoutRows = (formula: string): string => formula.replace(/(\$?[A-Z]{1,3}\$?)\d+/g, '$1');
  return now === '' || withoutRows(String(now)) === withoutRows(ours);
}

function writeSums(sheet: Excel.Worksheet, extent: Extent, sumRow: number, groups: readonly Kind[]): void {
  const { columns } = extent;
  const shown = groups.length > 1 ? groups : [];
  const put = (row: number, column: Column, cell: CellValue): void => {
    sheet.getRangeByIndexes(row, columns[column], 1, 1).formulas = [[cell]];
  };
  shown.forEach((kind, i) => {
    put(sumRow + i, 'name', `${SUM} ${nameKind(kind)}`);
    put(sumRow + i, 'measure', kind.measure);
    put(sumRow + i, 'priceLevel', kind.priceLevel);
    put(sumRow + i, 'status', coveredFormula(extent, sumRow, shown.length));
    for (const column of SUMMED) put(sumRow + i, column, groupSum(extent, column, sumRow + i));
  });
  const total = sumRow + shown.length;
  put(total, 'name', SUM);
  put(total, 'measure', '');
  put(total, 'priceLevel', '');
  put(total, 'status', alikeFormula(extent));
  for (const column of SUMMED) put(total, column, totalSum(extent, column, total));
  formatRows(sheet, columns, sumRow, shown.length + 1);
  asHeading(sheet.getRangeByIndexes(sumRow, columns.name, shown.length + 1, 1));
  for (const column of SUMMED) {
    const sums = sheet.getRangeByIndexes(sumRow, columns[column], shown.length + 1, 1);
    asHeading(sums);
    sums.format.horizontalAlignment = 'Right';
  }
}

/** The sum rows are made by the pane: a kind that was typed since then is in none of them, and that must show. */
function coveredFormula({ columns, first, last }: Extent, sumRow: number, groups: number): string {
  const letters = (column: Column): string => `$${columnLetters(columns[column])}$`;
  const cells = (column: Column): string => `${letters(column)}${first + 1}:${letters(column)}${last + 1}`;
  const isOf = (column: Column, row: number): string => `${cells(column)},${letters(column)}${row + 1}&""`;
  const covered = Array.from({ length: groups }, (_, i) => sumRow + i).map(
    (row) => `COUNTIFS(${isOf('measure', row)},${isOf('priceLevel', row)})`,
  );
  const all = `COUNTA(${cells('measure')})`;
  return `=IF(${covered.join('+')}=${all},"","En post saknas i summorna: uppdatera i åtgärdsfönstret")`;
}
