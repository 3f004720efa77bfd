import { ok, type Result } from '../../core/problem';
import { absoluteAddress, cellAddress, columnLetters, onSheet } from '../address';
import type { CellValue } from '../cellValue';
import { rangeAt } from '../selection';
import { asColumnHead, asHeading, asInput, asMuted } from '../style';
import { insertCells, type Target } from './insertCells';
import { exampleSteps, STEP_HEADS, type TariffExample } from './tariffSteps';

export interface TariffTableRequest {
  /** The step table to begin with; its cells are meant to be changed. */
  readonly example: TariffExample;
  /** Two columns of cells: a party and its number on each row. */
  readonly counted: string;
  /** True if the first of those rows is a header. */
  readonly hasHeader: boolean;
  /** What the fees are said to be together. Nothing makes a fee times a number tie, so the difference is shown. */
  readonly total: number;
  readonly step: number;
  /** Adds a column for how many months of the year each party takes part. */
  readonly partYear: boolean;
  /** Adds a column for the part of the fee that a party pays, such as 50 % for one that comes back. */
  readonly reEntry: boolean;
  readonly target: string;
  readonly replace?: boolean;
}

interface CountedRows extends Target {
  readonly count: number;
}

const MONTHS = 12;

/**
 * Writes a step table, the fee of each party by it, and the sum beside the stated total. Months and factors are cells
 * of their own, so that whoever reads the fee sees what it was reduced by.
 */
export async function insertTariffTable(request: TariffTableRequest): Promise<Result<{ address: string }>> {
  let parties = 0;
  return insertCells({
    addresses: [request.counted],
    target: request.target,
    replace: request.replace ?? false,
    cells: async (context, target) => {
      const range = rangeAt(context, request.counted).load('rowIndex,columnIndex,rowCount,worksheet/name');
      await context.sync();
      const skipped = request.hasHeader ? 1 : 0;
      const { rowIndex, columnIndex: column, rowCount, worksheet } = range;
      parties = rowCount - skipped;
      const rows = { sheet: worksheet.name, row: rowIndex + skipped, column, count: parties };
      return ok(tariffCells(request, rows, target));
    },
    format: (range) => formatTariff(range, request, parties),
  });
}

/** Where the columns of fees stand, counted from the left edge; the optional ones only if they are asked for. */
function feeColumns({ partYear, reEntry }: Pick<TariffTableRequest, 'partYear' | 'reEntry'>) {
  const months = partYear ? 3 : undefined;
  const factor = reEntry ? 3 + (partYear ? 1 : 0) : undefined;
  return { months, factor, due: 3 + (partYear ? 1 : 0) + (reEntry ? 1 : 0) };
}

function tariffCells(request: TariffTableRequest, rows: CountedRows, target: Target): CellValue[][] {
  const steps = exampleSteps(request.example);
  const first = target.row + steps.length + 3;
  return [
    [...STEP_HEADS],
    ...steps,
    [],
    feeHeads(request),
    ...Array.from({ length: rows.count }, (_, i) => feeRow(request, rows, target, first + i)),
    ...sumRows(request, target, first, first + rows.count),
  ].map(padded);
}

function feeHeads(request: TariffTableRequest): CellValue[] {
  const optional = [...(request.partYear ? ['Månader'] : []), ...(request.reEntry ? ['Andel'] : [])];
  return ['Part', 'Antal', 'Avgift', ...optional, 'Att betala'];
}

function feeRow(request: TariffTableRequest, rows: CountedRows, target: Target, row: number): CellValue[] {
  const { months, factor } = feeColumns(request);
  const steps = exampleSteps(request.example).length;
  const at = (column: number): string => cellAddress(row, target.column + column);
  const table = [
    absoluteAddress(target.row, target.column),
    absoluteAddress(target.row + steps, target.column + STEP_HEADS.length - 1),
  ].join(':');
  const source = rows.row + row - (target.row + steps + 3);
  const refer = (column: number): string => {
    const cell = absoluteAddress(source, rows.column + column);
    return rows.sheet === target.sheet ? cell : onSheet(rows.sheet, cell);
  };
  const due = [at(2), ...(months ? [`${at(months)}/${MONTHS}`] : []), ...(factor ? [at(factor)] : [])].join(
    '*',
  );
  return [
    `=${refer(0)}`,
    `=${refer(1)}`,
    `=NYCKEL.TARIFF(${at(1)},${table})`,
    ...(months ? [MONTHS] : []),
    ...(factor ? [1] : []),
    `=ROUND(${due}/${request.step},0)*${request.step}`,
  ];
}

function sumRows(request: TariffTableRequest, target: Target, first: number, sum: number): CellValue[][] {
  const { due } = feeColumns(request);
  const sumOf = (column: number): string => {
    const letters = columnLetters(target.column + column);
    return `=SUM(${letters}${first + 1}:${letters}${sum})`;
  };
  const at = (line: number): string => cellAddress(sum + line, target.column + due);
  const blank = Array.from({ length: due - 1 }, () => '');
  const trouble = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
  const verdict = `IF(${at(2)}=0,"Summan stämmer","Avviker från angiven summa")`;
  const between = Array.from({ length: due - 3 }, () => '');
  return [
    ['Summa', sumOf(1), sumOf(2), ...between, sumOf(due)],
    ['Angiven summa', ...blank, request.total],
    ['Skillnad', ...blank, `=ROUND(${at(0)}-${at(1)},6)`],
    ['Kontroll', ...blank, `=IF(ISERROR(${at(0)}),${trouble},${verdict})`],
  ];
}

function padded(cells: readonly CellValue[]): CellValue[] {
  return Array.from({ length: STEP_HEADS.length }, (_, i) => cells[i] ?? '');
}

function formatTariff(range: Excel.Range, request: TariffTableRequest, parties: number): void {
  const steps = exampleSteps(request.example).length;
  const { months, factor, due } = feeColumns(request);
  const head = steps + 2;
  const column = (at: number): Excel.Range => range.getCell(head + 1, at).getResizedRange(parties - 1, 0);
  const money = Number.isInteger(request.step) ? '#,##0' : '#,##0.00';
  const format = (cells: Excel.Range, height: number, as: string): void => {
    cells.numberFormat = Array.from({ length: height }, () => [as]);
  };
  asInput(range.getCell(1, 0).getResizedRange(steps - 1, STEP_HEADS.length - 1));
  for (const at of [0, 1, 2, 5]) format(range.getCell(1, at).getResizedRange(steps - 1, 0), steps, '#,##0');
  format(range.getCell(1, 3).getResizedRange(steps - 1, 0), steps, '#,##0.00####');
  format(range.getCell(1, 4).getResizedRange(steps - 1, 0), steps, '0%');
  format(range.getCell(head + 1, 1).getResizedRange(parties, 0), parties + 1, '#,##0');
  format(range.getCell(head + 1, 2).getResizedRange(parties, 0), parties + 1, '#,##0.00');
  format(range.getCell(head + 1, due).getResizedRange(parties + 2, 0), parties + 3, money);
  if (months) asInput(column(months));
  if (factor) {
    format(column(factor), parties, '0%');
    asInput(column(factor));
  }
  asInput(range.getCell(head + 2 + parties, due));
  for (const row of [0, head]) asColumnHead(range.getRow(row));
  range.getCell(head, 0).format.horizontalAlignment = 'Left';
  asHeading(range.getRow(head + 1 + parties));
  asMuted(range.getRow(head + 4 + parties));
}
