import { whenMet, statusWhenMet } from '../participation/whenMet';
import { absoluteAddress, cellAddress, columnLetters, onSheet } from '../address';
import { asText, type CellValue } from '../cellValue';
import type { InsertRequest } from '../model';
import type { Target } from './insertCells';

/** Where the amounts stand: a row or a column of cells on one sheet. */
export interface AmountCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly across: boolean;
  /** What each column is to be called. */
  readonly labels: readonly string[];
}

/** A table of shares as formulas: a header, a row a party, the sum, and a line that says whether it ties. */
export function tableFormulas(request: InsertRequest, amounts: AmountCells, target: Target): CellValue[][] {
  const columns = Array.from({ length: amounts.count }, (_, i) => i);
  const firstRow = target.row + 1;
  const sumRow = firstRow + request.parties.length;
  return [
    ['Part', ...amounts.labels.map(asText)],
    ...request.parties.map((party, i) => [asText(party), ...shareRow(request, amounts, target, i)]),
    ['Summa', ...columns.map((i) => sumFormula(request, target.column + 1 + i, firstRow, sumRow))],
    ['Kontroll', ...columns.map((i) => statusFormula(request, amounts, i, target, sumRow))],
  ];
}

function shareRow(request: InsertRequest, amounts: AmountCells, target: Target, party: number): CellValue[] {
  const row = target.row + 1 + party;
  if (request.form === 'cells') {
    const name = `$${columnLetters(target.column)}${row + 1}`;
    return Array.from({ length: amounts.count }, (_, i) => {
      const amount = amountCell(amounts, i, target.sheet);
      const share = `NYCKEL.SHARE(${name},${request.keyName},${amount}${rules(request)})`;
      return `=${whenMet(request.condition, share)}`;
    });
  }
  // The first cell spills over the others, which must be empty.
  const spill = party === 0 ? spillFormula(request, amounts, target) : '';
  return [spill, ...Array.from({ length: amounts.count - 1 }, () => '')];
}

function spillFormula(request: InsertRequest, amounts: AmountCells, target: Target): string {
  const first = absoluteAddress(target.row + 1, target.column);
  const last = absoluteAddress(target.row + request.parties.length, target.column);
  const step = rules({ ...request, method: undefined });
  const method = request.method === undefined ? '' : `"${request.method}"`;
  const amount = allAmounts(amounts, target.sheet);
  const shares = `NYCKEL.SHARES(${request.keyName},${amount}${step},${method},${first}:${last})`;
  return `=${whenMet(request.condition, shares)}`;
}

/** The step is always written, so that whoever reads the formula sees what was rounded to. */
function rules({ step, method }: Pick<InsertRequest, 'step' | 'method'>): string {
  return method === undefined ? `,${step}` : `,${step},"${method}"`;
}

function amountCell(amounts: AmountCells, i: number, sheet: string): string {
  const [row, column] = amounts.across
    ? [amounts.row, amounts.column + i]
    : [amounts.row + i, amounts.column];
  const cell = amounts.across ? `${columnLetters(column)}$${row + 1}` : absoluteAddress(row, column);
  return sheet === amounts.sheet ? cell : onSheet(amounts.sheet, cell);
}

export function allAmounts({ sheet, row, column, count, across }: AmountCells, here: string): string {
  const first = absoluteAddress(row, column);
  const last = across ? absoluteAddress(row, column + count - 1) : absoluteAddress(row + count - 1, column);
  const cells = count === 1 ? first : `${first}:${last}`;
  return sheet === here ? cells : onSheet(sheet, cells);
}

/** Of texts a sum would be 0, which a part that depends on a condition never is. */
export function sumFormula(
  { condition }: InsertRequest,
  column: number,
  firstRow: number,
  sumRow: number,
): string {
  const sum = `SUM(${cellAddress(firstRow, column)}:${cellAddress(sumRow - 1, column)})`;
  return `=${whenMet(condition, sum)}`;
}

/** Native functions only: the line must speak when the add-in is missing. Kronor summed in doubles differ by noise. */
export function statusFormula(
  { condition }: InsertRequest,
  amounts: AmountCells,
  i: number,
  target: Target,
  sumRow: number,
): string {
  const sum = cellAddress(sumRow, target.column + 1 + i);
  const difference = `ROUND(${sum}-${amountCell(amounts, i, target.sheet)},6)`;
  const missing = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
  const verdict = `IF(${difference}=0,"Summan stämmer","Avviker från beloppet")`;
  return `=IF(ISERROR(${sum}),${missing},${statusWhenMet(condition, verdict)})`;
}
