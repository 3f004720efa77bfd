import { ok, type Result } from '../../core/problem';
import { ITEM_SHEET } from '../items/columns';
import { createItemsIn } from '../items/createItems';
import { insertItemSharesIn } from '../items/insertItemShares';
import type { ItemDraft } from '../items/item';
import { SHARE_SHEET } from '../items/shareSheet';
import type { Entry } from '../model';
import { resolve, type Find } from './writeSheet';

/** Writes the rows of `Poster` and what each party pays of them, unless the user has items of his own. */
export async function writeItems(
  context: Excel.RequestContext,
  items: readonly ItemDraft[] | undefined,
  find: Find,
): Promise<Result<void>> {
  if (!items) return ok(undefined);
  const sheets = [ITEM_SHEET, SHARE_SHEET].map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name),
  );
  await context.sync();
  if (sheets.some((sheet) => !sheet.isNullObject)) return ok(undefined);
  const created = await createItemsIn(
    context,
    items.map((item) => resolved(item, find)),
  );
  if (!created.ok) return created;
  const shared = await insertItemSharesIn(context);
  return shared.ok ? ok(undefined) : shared;
}

function resolved(item: ItemDraft, find: Find): ItemDraft {
  const entry = <T extends Entry | '' | undefined>(value: T): T =>
    typeof value === 'string' ? (resolve(value, find) as T) : value;
  return {
    ...item,
    budget: entry(item.budget),
    ...(item.grants !== undefined && { grants: entry(item.grants) }),
    ...(item.income !== undefined && { income: entry(item.income) }),
    keyName: resolve(item.keyName, find),
  };
}
