import { fail, ok, type Result } from '../../core/problem';
import { changeItem } from './changeItem';
import { findItemUses } from './findItemUses';
import { settleItems } from './settleItems';

/** Removes an item's row. Where other cells refer to it they are named, and nothing is removed until that is confirmed. */
export async function removeItem(name: string, options?: { evenIfUsed?: boolean }): Promise<Result<void>> {
  return changeItem(name, async (context, item, block, sheet) => {
    const cells = options?.evenIfUsed ? [] : await findItemUses(context, item, block);
    if (cells.length > 0) return fail({ kind: 'itemInUse', name: item.name, cells });
    sheet.getRange(`${item.row + 1}:${item.row + 1}`).delete('Up');
    await context.sync();
    const settled = await settleItems(context);
    return settled.ok ? ok(undefined) : settled;
  });
}
