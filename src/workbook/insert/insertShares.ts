import { fail, ok, type Problem, type Result } from '../../core/problem';
import { splitAddress } from '../address';
import { countFilled, toText, type CellValue } from '../cellValue';
import { change, findProtected } from '../excel';
import type { InsertRequest } from '../model';
import { rangeAt, readCells } from '../selection';
import { asColumnHead, asHeading, asMuted, WHOLE_NUMBER } from '../style';
import { tableFormulas, type AmountCells, type Target } from './formulas';

/** Writes a table of shares as formulas. What stands there already is replaced only if the user has said so. */
export async function insertShares(request: InsertRequest): Promise<Result<{ address: string }>> {
  for (const address of [request.target, request.amounts]) {
    const cells = await readCells(address);
    if (!cells.ok) return cells;
  }
  return change(async (context) => {
    const target = await readTarget(context, request.target);
    const amounts = await readAmountCells(context, request.amounts);
    if (!amounts.ok) return amounts;
    const formulas = tableFormulas(request, amounts.value, target);
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const range = sheet.getRangeByIndexes(
      target.row,
      target.column,
      formulas.length,
      formulas[0]?.length ?? 1,
    );
    const closed = await findProtected(context, [target.sheet]);
    if (closed) return fail(closed);
    range.load('address,values');
    await context.sync();
    const occupied = request.replace ? undefined : occupiedCells(range.address, range.values);
    if (occupied) return fail(occupied);
    // A spill refuses to spread over cells that hold anything, so the old content goes first.
    range.clear('Contents');
    range.formulas = formulas;
    formatTable(range, request, formulas.length, formulas[0]?.length ?? 1);
    sheet.activate();
    range.select();
    await context.sync();
    return ok({ address: range.address });
  });
}

function occupiedCells(address: string, values: readonly (readonly CellValue[])[]): Problem | undefined {
  const count = countFilled(values);
  return count > 0 ? { kind: 'cellsNotEmpty', address, count } : undefined;
}

async function readTarget(context: Excel.RequestContext, address: string): Promise<Target> {
  const cell = rangeAt(context, address).getCell(0, 0);
  cell.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

async function readAmountCells(context: Excel.RequestContext, address: string): Promise<Result<AmountCells>> {
  const range = rangeAt(context, address).load(
    'rowIndex,columnIndex,rowCount,columnCount,address,worksheet/name',
  );
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount, columnCount, address: cells } = range;
  if (rowCount > 1 && columnCount > 1) {
    return fail({ kind: 'amountsNotLine', address: splitAddress(cells).cells });
  }
  const across = rowCount === 1;
  const labels = await readLabels(context, range, across);
  const count = Math.max(rowCount, columnCount);
  return ok({ sheet: range.worksheet.name, row, column, count, across, labels });
}

/** The text above an amount in a row, or left of one in a column, is what its column of shares is called. */
async function readLabels(
  context: Excel.RequestContext,
  range: Excel.Range,
  across: boolean,
): Promise<string[]> {
  const count = across ? range.columnCount : range.rowCount;
  const untitled = Array.from({ length: count }, () => 'Fördelat belopp');
  if (across ? range.rowIndex === 0 : range.columnIndex === 0) return untitled;
  const beside = across ? range.getOffsetRange(-1, 0) : range.getOffsetRange(0, -1);
  beside.load('values');
  await context.sync();
  const texts = beside.values
    .flat()
    .map((value: CellValue) => (typeof value === 'string' ? toText(value) : ''));
  return untitled.map((title, i) => texts[i] || title);
}

function formatTable(range: Excel.Range, { step }: InsertRequest, height: number, width: number): void {
  const format = Number.isInteger(step) ? WHOLE_NUMBER : '#,##0.00';
  const shares = range.getOffsetRange(1, 1).getResizedRange(-2, -1);
  shares.numberFormat = Array.from({ length: height - 2 }, () =>
    Array.from({ length: width - 1 }, () => format),
  );
  asColumnHead(range.getRow(0));
  asHeading(range.getCell(0, 0));
  range.getCell(0, 0).format.horizontalAlignment = 'Left';
  asHeading(range.getRow(height - 2));
  asMuted(range.getRow(height - 1));
}
