import { takeImage, type CellImage, type Image } from '../journal/image';
import { writeCell } from '../journal/writeBack';
import { MOVED_BLOCK, sheetOf } from './changeScenarios';
import { deleteLine, insertLine, type Axis } from './lines';
import { SCENARIO_SHEET } from './readScenarios';
import { retargeted, type NewLine } from './references';

/**
 * Moves a scenario or an assumption to where another stands, and lets every formula and name that points at it follow:
 * a new line is made, takes over all that the old one holds and all that points there, and the old one is deleted.
 */
export async function moveLine(
  context: Excel.RequestContext,
  axis: Axis,
  from: number,
  to: number,
): Promise<void> {
  const line: NewLine = {
    sheet: SCENARIO_SHEET,
    axis,
    from: to > from ? from : from + 1,
    to: to > from ? to + 1 : to,
  };
  insertLine(sheetOf(context), axis, line.to);
  const image = await takeImage(context, MOVED_BLOCK, Infinity);
  if (image) takeOver(context, image, line);
  deleteLine(sheetOf(context), axis, line.from);
  await context.sync();
}

function takeOver(context: Excel.RequestContext, image: Image, line: NewLine): void {
  copyLook(context, [...image.cells.values()], line);
  for (const cell of [...image.cells.values(), ...image.elsewhere.values()]) {
    const moved = movedCell(cell, line);
    if (moved) writeCell(context, moved);
  }
  for (const [name, formula] of image.names) {
    const moved = retargeted(formula, '', line);
    if (moved !== formula) context.workbook.names.getItem(name).formula = moved;
  }
}

/** What is to be written for a cell: at its new place if it stands on the line, and in any case if it points there. */
function movedCell(cell: CellImage, line: NewLine): CellImage | undefined {
  const { sheet, entry, isFormula } = cell;
  const moved = isFormula && typeof entry === 'string' ? retargeted(entry, sheet, line) : entry;
  if (sheet === line.sheet && cell[line.axis] === line.from)
    return { ...cell, entry: moved, [line.axis]: line.to };
  return moved === entry ? undefined : { ...cell, entry: moved };
}

function copyLook(context: Excel.RequestContext, cells: readonly CellImage[], line: NewLine): void {
  const along = line.axis === 'column' ? 'row' : 'column';
  const length = Math.max(0, ...cells.map((cell) => cell[along])) + 1;
  const lineAt = (at: number): Excel.Range =>
    line.axis === 'column'
      ? sheetOf(context).getRangeByIndexes(0, at, length, 1)
      : sheetOf(context).getRangeByIndexes(at, 0, 1, length);
  lineAt(line.to).copyFrom(lineAt(line.from), 'Formats');
}
