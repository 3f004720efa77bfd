import { ok, type Result } from '../../core/problem';
import { request, type Action } from '../request';
import type { Deed } from './deed';
import { whole } from '../whole/whole';
import { takeImage, type Area } from './image';
import { remember } from './steps';

/** What an undoing needs besides writing the cells back. */
export interface Undoing {
  /** Moves the cells back to where they were, so that what we keep no image of (colours, widths) follows them. */
  readonly reverse?: (context: Excel.RequestContext) => void | Promise<void>;
  /** Puts in order what follows from the cells: drop-downs, checks, highlighting. */
  readonly settle?: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * Does something to the workbook and remembers how to undo it. Excel's own undo is lost by a sheet copy or delete, and
 * in older builds by any write of an add-in.
 */
export async function journaled<T>(
  context: Excel.RequestContext,
  deed: Deed,
  area: Area,
  action: Action<T>,
  undoing: Undoing = {},
): Promise<Result<T>> {
  const before = await takeImage(context, area);
  const result = await whole({ ...area, settle: undoing.settle }, () => asOneUndo(context, action));
  if (!result.ok || !before) return result;
  const after = await request(async (inner) => ok(await takeImage(inner, area)));
  // What is done is done: where it cannot be read afterwards it cannot be undone from here.
  if (after.ok && after.value) remember({ deed, area, before, after: after.value, undoing });
  return result;
}

/** From ExcelApi 1.20 Excel keeps what an add-in does, and takes all that one run does as one step of its own undo. */
export async function asOneUndo<T>(
  context: Excel.RequestContext,
  action: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return action(context);
  return Excel.run({ mergeUndoGroup: true }, action);
}
