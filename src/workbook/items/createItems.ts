import { addWorksheet } from '../whole/madeSheets';
import { ITEMS } from '../scopes';
import { fail, ok, type Problem, type Result } from '../../core/problem';
import { change, findProtected } from '../excel';
import { sameName } from '../naming';
import { markSchema } from '../schema';
import { asColumnHead, asHeading, asMuted, asTitle } from '../style';
import { CAPTIONS, COLUMNS, HEADER_ROW, ITEM_SHEET, SUM, WIDTHS, type Column } from './columns';
import type { ItemDraft } from './item';
import { createSubkeysIn } from './participants';
import { readPlacedItems, type PlacedItem, type PlacedItems } from './readItems';
import { settleItems } from './settleItems';
import { formatRows, writeInputs } from './writeRows';

const NOTE =
  'Varje rad är en verksamhet som betalas gemensamt. De gula cellerna fylls i; det andra är formler. Ett underskott från tidigare år skrivs med minus.';

/** Makes the sheet `Poster`, with the given items; where it is there already they are added to it. */
export async function createItems(drafts: readonly ItemDraft[] = []): Promise<Result<void>> {
  return change(async (context) => {
    const created = await createItemsIn(context, drafts);
    if (!created.ok) return created;
    context.workbook.worksheets.getItem(ITEM_SHEET).activate();
    await context.sync();
    return ok(undefined);
  }, ITEMS);
}

export async function createItemsIn(
  context: Excel.RequestContext,
  drafts: readonly ItemDraft[],
): Promise<Result<PlacedItems>> {
  const closed = await findProtected(context, [ITEM_SHEET]);
  if (closed) return fail(closed);
  const before = (await readPlacedItems(context)) ?? (await createBlock(context));
  if (!before.ok) return before;
  const problem = checkDrafts(drafts, before.value.items);
  if (problem) return fail(problem);
  const keyed = await createSubkeysIn(context, drafts);
  if (!keyed.ok) return keyed;
  const sheet = context.workbook.worksheets.getItem(ITEM_SHEET);
  writeDrafts(sheet, before.value, keyed.value);
  await context.sync();
  const settled = await settleItems(context);
  if (!settled.ok) return settled;
  return settled.value ? ok(settled.value) : fail({ kind: 'itemsMissing' });
}

/** Items have different names: the shares find theirs by it. */
export function checkDrafts(
  drafts: readonly ItemDraft[],
  others: readonly PlacedItem[],
): Problem | undefined {
  const names = others.map(({ name }) => name);
  for (const { name } of drafts) {
    const text = name.trim();
    if (text === '') return { kind: 'itemNameMissing' };
    if (text.startsWith(SUM)) return { kind: 'itemNameReserved', name: text };
    if (names.some((other) => sameName(other, text))) return { kind: 'itemTaken', name: text };
    names.push(text);
  }
  return undefined;
}

/** New rows go between the last item and the empty row that ends the block, so that sums and formulas reach over them. */
function writeDrafts(sheet: Excel.Worksheet, block: PlacedItems, drafts: readonly ItemDraft[]): void {
  if (drafts.length === 0) return;
  const last = block.items.at(-1)?.row ?? block.headerRow;
  const row = Math.min(last + 1, block.sumRow);
  sheet.getRange(`${row + 1}:${row + drafts.length}`).insert('Down');
  // A row that Excel inserts takes after the one above it, which may be the header.
  sheet.getRange(`${row + 1}:${row + drafts.length}`).clear('Formats');
  writeInputs(sheet, block.columns, row, drafts);
  formatRows(sheet, block.columns, row, drafts.length);
}

async function createBlock(context: Excel.RequestContext): Promise<Result<PlacedItems>> {
  const found = context.workbook.worksheets.getItemOrNullObject(ITEM_SHEET);
  await context.sync();
  const sheet = found.isNullObject ? addWorksheet(context, ITEM_SHEET) : found;
  sheet.getRange('A1:A2').values = [['Poster'], [NOTE]];
  asTitle(sheet.getRange('A1'));
  asMuted(sheet.getRange('A2'));
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, COLUMNS.length);
  header.values = [COLUMNS.map((column) => CAPTIONS[column])];
  asColumnHead(header);
  header.format.wrapText = true;
  for (const column of LEFT) columnOf(sheet, column).format.horizontalAlignment = 'Left';
  COLUMNS.forEach((column) => (columnOf(sheet, column).format.columnWidth = WIDTHS[column]));
  sheet.getRangeByIndexes(HEADER_ROW + 2, 0, 1, 1).values = [[SUM]];
  asHeading(sheet.getRangeByIndexes(HEADER_ROW + 2, 0, 1, 1));
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, 1));
  await markSchema(context);
  await context.sync();
  return (await readPlacedItems(context)) ?? fail({ kind: 'itemsMissing' });
}

/** Texts, which Excel puts to the left, have their captions there too. */
const LEFT: readonly Column[] = ['name', 'measure', 'base', 'overheadTo', 'key', 'status'];

function columnOf(sheet: Excel.Worksheet, column: Column): Excel.Range {
  return sheet.getRangeByIndexes(HEADER_ROW, COLUMNS.indexOf(column), 1, 1);
}
