import { asText, type CellValue } from '../cellValue';
import { TEXT } from '../style';
import { cellChanges, nameChanges, type CellChange } from './difference';
import type { CellImage, Image } from './image';
import type { Step } from './steps';

/** Writes what stood there before wherever something else stands now; what the step did not touch is left alone. */
export function writeBack(
  context: Excel.RequestContext,
  { before, after, area }: Step,
  now: Pick<Image, 'cells' | 'names'>,
): void {
  const made = (area.sheets ?? []).filter((sheet) => !before.sheets.has(sheet) && after.sheets.has(sheet));
  const own = cellChanges(before.cells, now.cells).filter(({ to }) => !made.includes(to?.sheet ?? ''));
  const elsewhere = cellChanges(before.elsewhere, after.elsewhere).filter(({ from }) => from);
  for (const change of [...own, ...elsewhere]) restoreCell(context, change);
  for (const { name, from } of nameChanges(before, after)) writeName(context, now, name, from);
  for (const sheet of made) context.workbook.worksheets.getItem(sheet).delete();
}

function writeName(
  { workbook }: Excel.RequestContext,
  now: Pick<Image, 'names'>,
  name: string,
  formula: string | undefined,
): void {
  if (!now.names.has(name)) {
    if (formula !== undefined) workbook.names.add(name, formula);
    return;
  }
  const item = workbook.names.getItem(name);
  if (formula === undefined) item.delete();
  else item.formula = formula;
}

function restoreCell(context: Excel.RequestContext, { from, to }: CellChange): void {
  if (from) writeCell(context, from);
  else if (to) writeCell(context, { ...to, entry: '', isFormula: false, format: undefined });
}

/** Writes a cell as it stands in an image. */
export function writeCell({ workbook }: Excel.RequestContext, image: CellImage): void {
  const cell = workbook.worksheets.getItem(image.sheet).getRangeByIndexes(image.row, image.column, 1, 1);
  const { format, isFormula } = image;
  // In a cell that is formatted as text a formula would become that text.
  if (isFormula && format === TEXT) cell.numberFormat = [['General']];
  else if (format !== undefined) cell.numberFormat = [[format]];
  cell.formulas = [[entryOf(image)]];
  if (isFormula && format === TEXT) cell.numberFormat = [[format]];
}

function entryOf(cell: CellImage): CellValue {
  return cell.isFormula || typeof cell.entry !== 'string' ? cell.entry : asText(cell.entry);
}
