import { fail, ok, type Result } from '../../core/problem';
import { splitAddress } from '../address';
import { toText, type CellValue } from '../cellValue';
import type { InsertRequest } from '../model';
import { rangeAt } from '../selection';
import { asColumnHead, asHeading, asMuted, WHOLE_NUMBER } from '../style';
import { tableFormulas, type AmountCells } from './formulas';
import { insertCells } from './insertCells';
import { tiedFormulas } from './tiedFormulas';

/** Writes a table of shares as formulas, with a sum and a line that says whether it ties. */
export async function insertShares(request: InsertRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [request.amounts],
    target: request.target,
    replace: request.replace ?? false,
    cells: async (context, target) => {
      const amounts = await readAmountCells(context, request.amounts);
      if (!amounts.ok) return amounts;
      const formulas = request.form === 'tied' ? tiedFormulas : tableFormulas;
      return ok(formulas(request, amounts.value, target));
    },
    format: (range, cells) => {
      formatTable(range, request, cells.length, cells[0]?.length ?? 1);
      if (request.form === 'tied' && request.comparesWhole) asMuted(range.getLastColumn());
    },
  });
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

function formatTable(
  range: Excel.Range,
  { step }: Pick<InsertRequest, 'step'>,
  height: number,
  width: number,
): void {
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
