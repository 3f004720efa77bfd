import { ok, type Result } from '../../../core/problem';
import { PACE, pause } from '../../compare/pace';
import { change, read } from '../../excel';
import { clearFreezingNote, readFreezingNote } from './freezingPart';
import { removeSame } from './removeCopies';

/**
 * After a crash: takes away the sheets of a freezing that had replaced nothing yet. One that still gives signs of life is
 * a colleague's, and is left alone.
 */
export async function removeUnfinishedFreeze(stale: number = PACE.stale): Promise<Result<void>> {
  const found = await read(async (context) => ok(await readFreezingNote(context)));
  if (!found.ok) return found;
  const { value: note } = found;
  if (!note) return ok(undefined);
  if (Date.now() - Date.parse(note.beat) < stale) await pause(stale);
  return change(async (context) => {
    const now = await readFreezingNote(context);
    if (now?.beat !== note.beat) return ok(undefined);
    await removeSame(context, note.copies);
    const sheets = note.sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    await clearFreezingNote(context);
    return ok(undefined);
  });
}
