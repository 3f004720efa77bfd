import { KEYS } from '../scopes';
import { fail, ok, type Result } from '../../core/problem';
import { ABOUT_SHEET } from '../about/aboutSheet';
import { writeOverview } from '../about/overview';
import { change, findProtected } from '../excel';
import { offerKeys } from '../scenarios/offerKeys';
import { findKey } from './findKey';
import { findUses } from './findUses';
import type { PlacedKey } from './readKeys';

/**
 * Removes a key: its table, the lines above it, its name and its row in the overview. A key that formulas use is kept
 * unless the user has seen which and insists. Only the key's own cells are cleared; notes beside it stay.
 */
export async function deleteKey(name: string, options: { evenIfUsed?: boolean } = {}): Promise<Result<void>> {
  return change(
    async (context) => {
      const found = await findKey(context, name);
      if (!found.ok) return found;
      const { key, all } = found.value;
      const closed = await findProtected(context, [key.sheet, ABOUT_SHEET]);
      if (closed) return fail(closed);
      const cells = options.evenIfUsed ? [] : await findUses(context, key);
      if (cells.length > 0) return fail({ kind: 'keyInUse', label: key.label, cells });
      await clearKey(context, key);
      await writeOverview(
        context,
        all.filter((other) => other !== key),
      );
      await offerKeys(context);
      await context.sync();
      return ok(undefined);
    },
    { ...KEYS, moves: true },
  );
}

async function clearKey(context: Excel.RequestContext, key: PlacedKey): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(key.sheet);
  const table = context.workbook.tables.getItem(key.table);
  const cells = table.getRange().load('rowIndex');
  const name = context.workbook.names.getItemOrNullObject(key.name);
  await context.sync();
  const above = sheet.getRangeByIndexes(0, key.column, cells.rowIndex, 2);
  table.delete();
  above.clear();
  if (!name.isNullObject) name.delete();
  await context.sync();
}
