import { fail, type Result } from '../../../../core/problem';
import type { Turns } from '../../../turns';
import { findDifferences } from './compareShown';
import { readImage } from '../../image/readImage';
import type { WorkbookImage } from '../../image/sheetImage';

/** Holds every sheet against what it showed before; gives what it shows now, or the first cell that shows something else. */
export async function holdAgainst(
  context: Excel.RequestContext,
  before: WorkbookImage,
  turns: Turns,
): Promise<Result<WorkbookImage>> {
  const only = before.sheets.map(({ name }) => name);
  const after = await readImage(context, { only, turns });
  if (!after.ok) return after;
  const different = await turns.through(findDifferences(before, after.value));
  if (!different.ok || different.value.length === 0) return different.ok ? after : different;
  const again = await readImage(context, { only, turns });
  if (!again.ok) return again;
  // What changes by itself from one moment to the next, a clock or a random number, is none of ours.
  const restless = await turns.through(findDifferences(after.value, again.value));
  if (!restless.ok) return restless;
  const passing = new Set(restless.value);
  const lasting = different.value.filter((address) => !passing.has(address));
  const [first] = lasting;
  return first === undefined ? after : fail({ kind: 'freezeDiffers', cells: lasting.length, address: first });
}
