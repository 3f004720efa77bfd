import { ITEMS } from '../scopes';
import { fail, type Result } from '../../core/problem';
import { change, findProtected } from '../excel';
import { sameName } from '../naming';
import { ITEM_SHEET } from './columns';
import { readPlacedItems, type PlacedItem, type PlacedItems } from './readItems';

/** Changes one item of the block: it must be there, on a sheet that is whole and not protected. */
export async function changeItem<T>(
  name: string,
  action: (
    context: Excel.RequestContext,
    item: PlacedItem,
    block: PlacedItems,
    sheet: Excel.Worksheet,
  ) => Promise<Result<T>>,
): Promise<Result<T>> {
  return change(async (context) => {
    const closed = await findProtected(context, [ITEM_SHEET]);
    if (closed) return fail(closed);
    const placed = await readPlacedItems(context);
    if (!placed) return fail({ kind: 'itemsMissing' });
    if (!placed.ok) return placed;
    const item = placed.value.items.find((candidate) => sameName(candidate.name, name));
    if (!item) return fail({ kind: 'itemUnknown', name });
    return action(context, item, placed.value, context.workbook.worksheets.getItem(ITEM_SHEET));
  }, ITEMS);
}
