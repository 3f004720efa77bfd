import { asText, type CellValue } from '../cellValue';
import { TEXT } from '../style';
import { changedCells, type CellDifference } from './changedCells';
import { mentionsLost, putBackParts, putBackNames, putBackTables } from './putBackShape';
import { takeSnapshot, type Scope, type Snapshot } from './snapshot';

export interface Before {
  readonly scope: Scope;
  readonly snapshot: Snapshot;
  /** The sheets that the operation has made, or was going to. */
  readonly made: ReadonlySet<string>;
}

/**
 * Makes the workbook what it was. What there is now is read first, so that it does not matter how far the operation
 * came: a request that timed out may have been done or not. Gives whether there was anything to put back.
 */
export async function putBack(context: Excel.RequestContext, before: Before): Promise<boolean> {
  const now = await takeSnapshot(context, before.scope);
  if (textOf(now) === textOf(before.snapshot)) return false;
  const { shape } = before.snapshot;
  const added = [...now.shape.sheets].filter((sheet) => !shape.sheets.has(sheet) && before.made.has(sheet));
  const differ = changedCells(before.snapshot, now).filter(
    ({ sheet, entry }) => now.shape.sheets.has(sheet) && !mentionsLost(String(entry), shape, now.shape),
  );
  const cells = await withoutSpills(context, differ);
  putBackTables(context, before, now.shape, 'gone');
  clearBeyond(context, before.snapshot, now);
  // A table needs its header, a name its table, and a formula both.
  for (const cell of cells.filter(({ isFormula }) => !isFormula)) writeCell(context, cell);
  for (const sheet of added) context.workbook.worksheets.getItem(sheet).delete();
  putBackTables(context, before, now.shape, 'lost');
  putBackNames(context, before, now.shape, added);
  const formulas = cells.filter(({ isFormula }) => isFormula);
  // Beside a sum that stands a row further down, the one that is put back would be part of itself.
  for (const cell of formulas.filter(({ wasFormula }) => wasFormula)) rangeOf(context, cell).values = [['']];
  for (const cell of formulas) writeCell(context, cell);
  putBackParts(context, before, now.shape);
  if (shape.active !== now.shape.active && now.shape.sheets.has(shape.active))
    context.workbook.worksheets.getItem(shape.active).activate();
  await context.sync();
  return true;
}

/** Values change by themselves whenever something is calculated. */
function textOf({ shape, grids }: Snapshot): string {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return JSON.stringify([shape, grids.map((grid) => ({ ...grid, values: undefined }))], plain);
}

/** What a formula has spilled has nobody written: it comes back by itself. */
async function withoutSpills(
  { workbook }: Excel.RequestContext,
  cells: readonly CellDifference[],
): Promise<CellDifference[]> {
  const plain = cells.filter(({ isFormula, wasFormula }) => !isFormula && !wasFormula);
  if (plain.length === 0) return [...cells];
  const parents = plain.map(({ sheet, row, column }) =>
    workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).getSpillParentOrNullObject(),
  );
  for (const parent of parents) parent.load('address');
  await workbook.context.sync();
  const spilled = new Set(plain.filter((_, i) => !parents[i]?.isNullObject));
  return cells.filter((cell) => !spilled.has(cell));
}

/** Cells outside what was in use: everything of them goes, colours and choices too. */
function clearBeyond({ workbook }: Excel.RequestContext, before: Snapshot, now: Snapshot): void {
  for (const grid of now.grids) {
    if (grid.isPart || !grid.formats) continue;
    const old = before.grids.find(({ sheet, isPart }) => sheet === grid.sheet && !isPart);
    const sheet = workbook.worksheets.getItem(grid.sheet);
    const clear = (row: number, column: number, rows: number, columns: number): void => {
      if (rows <= 0 || columns <= 0) return;
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.clear();
      range.dataValidation.clear();
    };
    if (!old) {
      clear(grid.row, grid.column, grid.rows, grid.columns);
      continue;
    }
    const [bottom, right] = [old.row + old.rows, old.column + old.columns];
    clear(bottom, grid.column, grid.row + grid.rows - bottom, grid.columns);
    clear(grid.row, right, grid.rows, grid.column + grid.columns - right);
    clear(grid.row, grid.column, old.row - grid.row, grid.columns);
    clear(grid.row, grid.column, grid.rows, old.column - grid.column);
  }
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, row, column }: CellDifference): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}

function writeCell(context: Excel.RequestContext, cell: CellDifference): void {
  const range = rangeOf(context, cell);
  const { entry, isFormula, format } = cell;
  // In a cell that is formatted as text a formula would become that text.
  if (format !== undefined) range.numberFormat = [[isFormula && format === TEXT ? 'General' : format]];
  range.formulas = [[entryOf(entry, isFormula)]];
  if (isFormula && format === TEXT) range.numberFormat = [[format]];
}

function entryOf(entry: CellValue, isFormula: boolean): CellValue {
  return isFormula || typeof entry !== 'string' ? entry : asText(entry);
}
