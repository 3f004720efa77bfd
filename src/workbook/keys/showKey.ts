import { ok, type Result } from '../../core/problem';
import { read } from '../excel';
import { findKey } from './findKey';

/** Takes the user to the key's table. */
export async function showKey(name: string): Promise<Result<void>> {
  return read(async (context) => {
    const found = await findKey(context, name);
    if (!found.ok) return found;
    context.workbook.worksheets.getItem(found.value.key.sheet).activate();
    context.workbook.tables.getItem(found.value.key.table).getRange().select();
    await context.sync();
    return ok(undefined);
  });
}
