import { KEYS } from '../scopes';
import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { change, findProtected } from '../excel';
import type { KeyFacts } from '../model';
import { findKey } from './findKey';
import type { PlacedKey } from './readKeys';

/** Writes what is known of a key: measure, dates, source, validity and decision. Its stamp stays the same. */
export async function editFacts(name: string, facts: Partial<KeyFacts>): Promise<Result<void>> {
  return change(async (context) => {
    const found = await findKey(context, name);
    if (!found.ok) return found;
    const closed = await findProtected(context, [found.value.key.sheet]);
    if (closed) return fail(closed);
    writeFacts(context, found.value.key, facts);
    await context.sync();
    return ok(undefined);
  }, KEYS);
}

/** A line that the user has removed from the sheet is not put back. */
export function writeFacts(context: Excel.RequestContext, key: PlacedKey, facts: Partial<KeyFacts>): void {
  const sheet = context.workbook.worksheets.getItem(key.sheet);
  for (const [fact, text] of Object.entries(facts) as [keyof KeyFacts, string][]) {
    const row = key.block.rows[fact];
    if (row === undefined || text === key.facts[fact]) continue;
    sheet.getRangeByIndexes(row, key.column + 1, 1, 1).values = [[asText(text.trim())]];
  }
}
