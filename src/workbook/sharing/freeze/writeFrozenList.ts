import { asText } from '../../cellValue';
import { asHeading, asMuted, asTitle } from '../../style';
import type { DoneCell } from './doneCell';
import { COLUMNS } from './frozenList';
import { captionCells, headingCells, rowCells, type ListHeading } from './listCells';
import { sendBatch } from './sendBatch';

/** Explanations are long texts: the rows of one write stay far from 5 MB. */
const ROWS_AT_ONCE = 250;

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
): Promise<void> {
  const above = headingCells(heading);
  sheet.getRangeByIndexes(0, 0, above.length, 2).values = above;
  sheet.getRangeByIndexes(above.length, 0, 1, COLUMNS.length).values = [captionCells()];
  asTitle(sheet.getRange('A1'));
  asMuted(sheet.getRange('A2'));
  asHeading(sheet.getRangeByIndexes(above.length, 0, 1, COLUMNS.length));
  WIDTHS.forEach((width, i) => (sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width));
  const first = above.length + 1;
  for (let i = 0; i < cells.length; i += ROWS_AT_ONCE) {
    const rows = cells.slice(i, i + ROWS_AT_ONCE).map(rowCells);
    sheet.getRangeByIndexes(first + i, 0, rows.length, COLUMNS.length).formulas = rows;
    await sendBatch(context);
  }
  await context.sync();
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
  const controls = cells.map(({ control }) => [asText(control)]);
  if (controls.length > 0) sheet.getRangeByIndexes(first, column, controls.length, 1).formulas = controls;
  await context.sync();
}
