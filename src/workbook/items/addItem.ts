import { ITEMS } from '../scopes';
import { ok, type Result } from '../../core/problem';
import { change } from '../excel';
import { createItemsIn } from './createItems';
import type { ItemDraft } from './item';

/** Adds an item below the others; the block is made if there is none. */
export async function addItem(draft: ItemDraft): Promise<Result<void>> {
  return change(async (context) => {
    const added = await createItemsIn(context, [draft]);
    return added.ok ? ok(undefined) : added;
  }, ITEMS);
}
