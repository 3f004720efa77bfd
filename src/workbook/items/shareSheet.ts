import { fail, ok, type Result } from '../../core/problem';
import { cellAddress, onSheet } from '../address';
import { toText, type CellValue } from '../cellValue';
import { SUM } from './columns';
import type { ItemBlock, ItemRecord } from './item';
import { FIRST_LINE, LINES, STATUS } from './shareTable';

/** The table stands on a sheet of its own: the items grow downwards, and a table of parties beside them would be cut. */
export const SHARE_SHEET = 'Fördelade poster';

/** Where the table of shares stands now and what it shows. */
export interface PlacedShares {
  /** The row of `Mått`. */
  readonly row: number;
  readonly height: number;
  readonly width: number;
  readonly items: readonly string[];
  readonly parties: readonly string[];
}

/** The table of shares; nothing if there is no such sheet, or nothing on it. */
export async function readShares(context: Excel.RequestContext): Promise<Result<PlacedShares> | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHARE_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const range = sheet.getRangeByIndexes(0, 0, rows, columns).load('values');
  await context.sync();
  return toShares(range.values);
}

function toShares(values: readonly (readonly CellValue[])[]): Result<PlacedShares> {
  const caption = (row: number): string => toText(values[row]?.[0]);
  const found = values.findIndex((_, row) => caption(row) === LINES[0]);
  const row = found < 0 ? FIRST_LINE : found;
  const wrong = LINES.findIndex((line, i) => caption(row + i) !== line);
  if (wrong >= 0) return damaged(row + wrong, LINES[wrong] ?? '');
  const first = row + LINES.length;
  let sumRow = first;
  while (sumRow < values.length && caption(sumRow) !== SUM) sumRow++;
  if (sumRow === values.length) return damaged(sumRow, SUM);
  if (caption(sumRow + 1) !== STATUS) return damaged(sumRow + 1, STATUS);
  const headings = (values[first - 1] ?? []).slice(1).map(toText);
  const filled = headings.includes('') ? headings.slice(0, headings.indexOf('')) : headings;
  return ok({
    row,
    height: sumRow + 2 - row,
    width: 1 + filled.length,
    items: filled.filter((heading) => !heading.startsWith(SUM)),
    parties: Array.from({ length: sumRow - first }, (_, i) => caption(first + i)),
  });
}

function damaged(row: number, expected: string): Result<never> {
  return fail({ kind: 'shareSheetDamaged', cell: onSheet(SHARE_SHEET, cellAddress(row, 0)), expected });
}

/** Whether every item has its column and every column its item. */
export async function sharesState(
  context: Excel.RequestContext,
  items: readonly ItemRecord[],
): Promise<ItemBlock['shares']> {
  const placed = await readShares(context);
  if (!placed) return 'none';
  if (!placed.ok) return 'outdated';
  const shown = new Set(placed.value.items);
  const isCurrent = items.length === shown.size && items.every(({ name }) => shown.has(name));
  return isCurrent ? 'current' : 'outdated';
}
