import { fail, ok, type Result } from '../../core/problem';
import { cellAddress, columnLetters, onSheet } from '../address';
import type { CellValue } from '../cellValue';
import { insertCells, type Target } from '../insert/insertCells';
import { rangeAt } from '../selection';
import { asHeading, asInput, asMuted } from '../style';
import { INDEX_HEADERS } from './createIndex';

export interface RestateRequest {
  /** The name of an index table. */
  readonly table: string;
  /** One amount to be shared afterwards, or a column of shares that are restated one by one. */
  readonly amounts: string;
  readonly from: number;
  readonly to: number;
  /** How many years the agreement's index lies behind the year it is used for. */
  readonly lag: number;
  readonly step: number;
  readonly target: string;
  readonly replace?: boolean;
}

/** Rows above the restated amounts: the two price levels, the lag and the factor. */
const HEAD_ROWS = 4;

/**
 * Writes amounts restated from one price level to another. Restating shares one by one rounds each on its own, so
 * their sum is set beside the restated sum and the difference is shown.
 */
export async function insertRestated(request: RestateRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [request.amounts],
    target: request.target,
    replace: request.replace ?? false,
    cells: async (context, target) => {
      const found = context.workbook.tables.getItemOrNullObject(request.table);
      const range = rangeAt(context, request.amounts).load('rowIndex,columnIndex,rowCount,worksheet/name');
      await context.sync();
      if (found.isNullObject) return fail({ kind: 'indexUnknown', table: request.table });
      const { rowIndex: row, columnIndex: column, rowCount: count, worksheet } = range;
      return ok(restatedCells(request, { sheet: worksheet.name, row, column, count }, target));
    },
    format: formatRestated,
  });
}

interface AmountColumn extends Target {
  readonly count: number;
}

function restatedCells(request: RestateRequest, amounts: AmountColumn, target: Target): CellValue[][] {
  const at = (line: number): string => `${absoluteColumn(target.column + 1)}$${target.row + line + 1}`;
  const factorOf = (year: string): string => {
    const [table, lag] = [request.table, at(2)];
    return `INDEX(${table}[${INDEX_HEADERS.factor}],MATCH(${year}-${lag},${table}[${INDEX_HEADERS.year}],0))`;
  };
  const restated = Array.from({ length: amounts.count }, (_, i): CellValue[] => {
    const amount = amountCell(amounts, i, target.sheet);
    return [`=${amount}`, `=ROUND(${amount}*${at(3)}/${request.step},0)*${request.step}`];
  });
  const head: CellValue[][] = [
    ['Från prisnivå', request.from],
    ['Till prisnivå', request.to],
    ['Eftersläpning, år', request.lag],
    ['Faktor', `=${factorOf(at(1))}/${factorOf(at(0))}`],
  ];
  return amounts.count === 1
    ? [...head, ...restated]
    : [...head, ...restated, ...sumRows(request, amounts, target)];
}

function sumRows({ step }: RestateRequest, { count }: AmountColumn, target: Target): CellValue[][] {
  const first = target.row + HEAD_ROWS;
  const sum = (column: number): string =>
    `SUM(${cellAddress(first, column)}:${cellAddress(first + count - 1, column)})`;
  const factor = cellAddress(target.row + 3, target.column + 1);
  const restatedSum = `ROUND(${cellAddress(first + count, target.column)}*${factor}/${step},0)*${step}`;
  const total = cellAddress(first + count, target.column + 1);
  return [
    [`=${sum(target.column)}`, `=${sum(target.column + 1)}`],
    ['Skillnad mot omräknad summa', `=${total}-${restatedSum}`],
  ];
}

function amountCell({ sheet, row, column }: AmountColumn, i: number, here: string): string {
  const cell = cellAddress(row + i, column);
  return sheet === here ? cell : onSheet(sheet, cell);
}

function absoluteColumn(column: number): string {
  return `$${columnLetters(column)}`;
}

function formatRestated(range: Excel.Range, cells: readonly (readonly CellValue[])[]): void {
  const height = cells.length;
  asInput(range.getCell(0, 1).getResizedRange(2, 0));
  range.getCell(3, 1).numberFormat = [['0.0000']];
  range.getCell(HEAD_ROWS, 0).getResizedRange(height - HEAD_ROWS - 1, 1).numberFormat = Array.from(
    { length: height - HEAD_ROWS },
    () => ['#,##0', '#,##0'],
  );
  asMuted(range.getCell(0, 0).getResizedRange(3, 0));
  asHeading(range.getRow(height - 1));
}
