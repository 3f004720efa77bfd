import { absoluteAddress, cellAddress } from '../address';
import { asText, type CellValue } from '../cellValue';
import type { InsertRequest } from '../model';
import { statusWhenMet, whenMet } from '../participation/whenMet';
import { TROUBLE } from '../sheet/sheetDraft';
import { allAmounts, statusFormula, sumFormula, type AmountCells } from './formulas';
import type { Target } from './insertCells';

const WHOLE = 'Del av allt';
const ROWS_TIE = 'Raderna stämmer';

/**
 * A table whose rows and columns tie: one TIEOUT that spills beside the names, the sum of each row, and what the party
 * pays if all amounts are shared as one. The lines below say in both directions whether it ties.
 */
export function tiedFormulas(request: InsertRequest, amounts: AmountCells, target: Target): CellValue[][] {
  const place = placeOf(request, amounts, target);
  const { firstRow, sumRow, sumColumn, wholeColumn } = place;
  const columns = Array.from({ length: amounts.count + 1 }, (_, i) => target.column + 1 + i);
  const withWhole = (cell: CellValue): CellValue[] => (wholeColumn === undefined ? [] : [cell]);
  return [
    ['Part', ...amounts.labels.map(asText), 'Summa', ...withWhole(WHOLE)],
    ...request.parties.map((party, i) => [
      asText(party),
      i === 0 ? tieFormula(request, amounts, target, place) : '',
      // The first cell spills over the others, which must be empty.
      ...Array.from({ length: amounts.count - 1 }, () => ''),
      rowSum(request, firstRow + i, target.column + 1, sumColumn),
      ...withWhole(i === 0 ? wholeFormula(request, place, target.column + 1) : ''),
    ]),
    [
      'Summa',
      ...columns.map((column) => sumFormula(request, column, firstRow, sumRow)),
      ...withWhole(sumFormula(request, wholeColumn ?? 0, firstRow, sumRow)),
    ],
    [
      'Kontroll',
      ...amounts.labels.map((_, i) => statusFormula(request, amounts, i, target, sumRow)),
      rowStatus(request, place, target.column + 1),
      ...withWhole(''),
    ],
  ];
}

interface Place {
  readonly firstRow: number;
  readonly sumRow: number;
  readonly sumColumn: number;
  /** Absent for a key whose shares of amounts do not add up to its share of the whole: fixed amounts come off each. */
  readonly wholeColumn: number | undefined;
  readonly names: string;
}

function placeOf(request: InsertRequest, { count }: AmountCells, { row, column }: Target): Place {
  const [firstRow, sumRow] = [row + 1, row + 1 + request.parties.length];
  const sumColumn = column + 1 + count;
  return {
    firstRow,
    sumRow,
    sumColumn,
    wholeColumn: request.comparesWhole ? sumColumn + 1 : undefined,
    names: `${absoluteAddress(firstRow, column)}:${absoluteAddress(sumRow - 1, column)}`,
  };
}

function tieFormula(
  request: InsertRequest,
  amounts: AmountCells,
  { sheet }: Target,
  { names }: Place,
): string {
  const { keyName, step, condition } = request;
  return `=${whenMet(condition, `NYCKEL.TIEOUT(${keyName},${allAmounts(amounts, sheet)},${step},${names})`)}`;
}

/** Of what the columns add up to, since each amount is rounded to the step before it is shared. */
function wholeFormula(request: InsertRequest, place: Place, first: number): string {
  const { keyName, step, condition } = request;
  const shares = `NYCKEL.SHARES(${keyName},${sumOfColumns(place, first)},${step},,${place.names})`;
  return `=${whenMet(condition, shares)}`;
}

function sumOfColumns({ sumRow, sumColumn }: Place, first: number): string {
  return `SUM(${cellAddress(sumRow, first)}:${cellAddress(sumRow, sumColumn - 1)})`;
}

function rowSum({ condition }: InsertRequest, row: number, first: number, sumColumn: number): string {
  return `=${whenMet(condition, `SUM(${cellAddress(row, first)}:${cellAddress(row, sumColumn - 1)})`)}`;
}

/** Native functions only, as below the columns. */
function rowStatus(request: InsertRequest, place: Place, first: number): string {
  const { sumRow, sumColumn, wholeColumn } = place;
  const total = cellAddress(sumRow, sumColumn);
  const verdict =
    wholeColumn === undefined
      ? `IF(ROUND(${total}-${sumOfColumns(place, first)},6)=0,"${ROWS_TIE}","Avviker från kolumnerna")`
      : wholeVerdict(place, wholeColumn);
  return `=IF(ISERROR(${total}),${TROUBLE},${statusWhenMet(request.condition, verdict)})`;
}

function wholeVerdict({ firstRow, sumRow, sumColumn }: Place, wholeColumn: number): string {
  const down = (column: number): string =>
    `${cellAddress(firstRow, column)}:${cellAddress(sumRow - 1, column)}`;
  const off = `SUMPRODUCT(--(ROUND(${down(sumColumn)}-${down(wholeColumn)},6)<>0))`;
  const verdict = `IF(${off}=0,"${ROWS_TIE}","Avviker från Del av allt: "&${off}&" av ${sumRow - firstRow} rader")`;
  return `IF(ISERROR(${cellAddress(sumRow, wholeColumn)}),${TROUBLE},${verdict})`;
}
