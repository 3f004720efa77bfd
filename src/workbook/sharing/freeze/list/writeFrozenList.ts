import { asText } from '../../../cellValue';
import { mapInSteps, type Turns } from '../../../turns';
import { asHeading, asMuted, asTitle } from '../../../style';
import type { DoneCell } from './doneCell';
import { COLUMNS } from './frozenList';
import { captionCells, headingCells, rowCells, type ListHeading } from './listCells';
import { inChunks } from '../write/inChunks';
import { sendBatch } from '../../sendBatch';

const CONTROLS_AT_ONCE = 10_000;

/** In points, column by column. */
const WIDTHS = [120, 60, 330, 65, 240, 80, 80, 80, 330, 120, 90, 90];

/**
 * Writes the sheet that keeps the formulas, before any of them is replaced: should freezing be interrupted, they can
 * still be put back.
 */
export async function writeFrozenList(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  heading: ListHeading,
  cells: readonly DoneCell[],
  turns: Turns,
): Promise<void> {
  const above = headingCells(heading);
  sheet.getRangeByIndexes(0, 0, above.length, 2).values = above;
  sheet.getRangeByIndexes(above.length, 0, 1, COLUMNS.length).values = [captionCells()];
  asTitle(sheet.getRange('A1'));
  asMuted(sheet.getRange('A2'));
  asHeading(sheet.getRangeByIndexes(above.length, 0, 1, COLUMNS.length));
  WIDTHS.forEach((width, i) => (sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width));
  await context.sync();
  let next = above.length + 1;
  const rows = await turns.toEnd(mapInSteps(cells, rowCells));
  for (const some of inChunks(rows, (row) => String(row).length)) {
    sheet.getRangeByIndexes(next, 0, some.length, COLUMNS.length).formulas = some;
    next += some.length;
    await sendBatch(context);
    await turns.give();
  }
}

/** Notes what was put in the place of each formula, when all of them have been replaced. */
export async function writeControls(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  heading: ListHeading,
  cells: readonly DoneCell[],
): Promise<void> {
  const first = headingCells(heading).length + 1;
  const column = COLUMNS.indexOf('control');
  for (let i = 0; i < cells.length; i += CONTROLS_AT_ONCE) {
    const some = cells.slice(i, i + CONTROLS_AT_ONCE).map(({ control }) => [asText(control)]);
    sheet.getRangeByIndexes(first + i, column, some.length, 1).formulas = some;
    await sendBatch(context);
  }
}
