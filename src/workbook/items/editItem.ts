import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { sameName } from '../naming';
import { changeItem } from './changeItem';
import { INPUTS } from './columns';
import { checkDrafts } from './createItems';
import type { ItemDraft } from './item';
import { createSubkeysIn } from './participants';
import type { PlacedItem, PlacedItems } from './readItems';
import { settleItems } from './settleItems';
import { readShares, SHARE_SHEET } from './shareSheet';
import { LINES } from './shareTable';
import { inputCells } from './writeRows';

/** Writes an item anew. Only cells that change are written; what refers to the item by its name follows a new one. */
export async function editItem(name: string, draft: ItemDraft): Promise<Result<void>> {
  return changeItem(name, async (context, item, block, sheet) => {
    const others = block.items.filter((other) => other !== item);
    const problem = checkDrafts([draft], others);
    if (problem) return fail(problem);
    const keyed = await createSubkeysIn(context, [draft]);
    if (!keyed.ok) return keyed;
    const [written = draft] = keyed.value;
    writeChanged(sheet, block, item, written);
    if (draft.name !== item.name) await renameUses(context, block, item, draft.name, sheet);
    await context.sync();
    const settled = await settleItems(context);
    return settled.ok ? ok(undefined) : settled;
  });
}

function writeChanged(
  sheet: Excel.Worksheet,
  { columns, formulas }: PlacedItems,
  { row }: PlacedItem,
  draft: ItemDraft,
): void {
  const cells = inputCells(draft);
  for (const input of INPUTS) {
    const now = formulas[row]?.[columns[input]] ?? '';
    if (cells[input] === now || cells[input] === asText(String(now))) continue;
    sheet.getRangeByIndexes(row, columns[input], 1, 1).formulas = [[cells[input]]];
  }
}

/** Overheads that go to the item, and the column of its shares, know it by its name. */
async function renameUses(
  context: Excel.RequestContext,
  { columns, items }: PlacedItems,
  item: PlacedItem,
  name: string,
  sheet: Excel.Worksheet,
): Promise<void> {
  for (const { row, overheadTo } of items) {
    if (!sameName(overheadTo, item.name)) continue;
    sheet.getRangeByIndexes(row, columns.overheadTo, 1, 1).values = [[asText(name)]];
  }
  const shares = await readShares(context);
  if (!shares?.ok) return;
  const column = shares.value.items.indexOf(item.name);
  if (column < 0) return;
  const heading = context.workbook.worksheets
    .getItem(SHARE_SHEET)
    .getRangeByIndexes(shares.value.row + LINES.length - 1, 1 + column, 1, 1);
  heading.values = [[asText(name)]];
}
