import { asDecimal, Exact } from '../../core/amount';
import { isBlank, isCellError, type Cell } from '../../core/cell';
import Decimal from 'decimal.js';

/** Cells in rows and columns, as Excel hands them to a function. */
export type Cells = readonly (readonly Cell[])[];
/** What a function of Excel gives; nothing where we do not know for certain. */
type Builtin = (args: readonly (Cells | undefined)[]) => Cells | undefined;

/**
 * The functions of Excel that stand in arguments of ours, calculated as Excel does. Anything else, and any case of
 * these that is not plain, is not known: a wrong amount would be explained with confidence.
 */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  SUM: (args) => over(args, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: (args) => over(args, (numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: (args) => over(args, (numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  ABS: ([value]) => onNumber(value, Math.abs),
  ROUND: rounded(Decimal.ROUND_HALF_UP),
  ROUNDUP: rounded(Decimal.ROUND_UP),
  ROUNDDOWN: rounded(Decimal.ROUND_DOWN),
  INDEX: index,
  MATCH: ([wanted, among, type]) => {
    const place = isExactly(type, 0) ? placeOf(wanted, among) : undefined;
    return place === undefined ? undefined : [[place + 1]];
  },
  XLOOKUP: ([wanted, among, results, , mode]) => {
    const place = mode === undefined || isExactly(mode, 0) ? placeOf(wanted, among) : undefined;
    if (place === undefined || !results) return undefined;
    return results.length === 1 && (among?.length ?? 0) === 1
      ? results.map((row) => [row[place] ?? null])
      : results.slice(place, place + 1);
  },
  VLOOKUP: ([wanted, table, column, sorted]) => {
    const [at, exact] = [numberOf(column), scalar(sorted)];
    if (at === undefined || (exact !== false && exact !== 0)) return undefined;
    const place = placeOf(
      wanted,
      table?.map((row) => row.slice(0, 1)),
    );
    return place === undefined ? undefined : [[table?.[place]?.[at - 1] ?? null]];
  },
};

export function scalar(cells: Cells | undefined): Cell | undefined {
  return cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
}

/** Blanks count as 0 and truth values as 1 or 0 where one cell is calculated with; texts are not guessed at. */
export function numberOf(cells: Cells | undefined): number | undefined {
  const cell = scalar(cells);
  return cell === undefined ? undefined : toNumber(cell);
}

export function toNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return cell === null ? 0 : undefined;
}

/** Texts and blanks among cells are passed over, as by Excel; an error is the result. */
function over(args: readonly (Cells | undefined)[], use: (numbers: number[]) => number): Cells {
  const cells = args.flatMap((arg) => arg?.flat() ?? []);
  const error = cells.find(isCellError);
  return [[error ?? use(cells.filter((cell) => typeof cell === 'number'))]];
}

function onNumber(value: Cells | undefined, use: (number: number) => number): Cells | undefined {
  const number = numberOf(value);
  return number === undefined ? undefined : [[use(number)]];
}

function rounded(mode: Decimal.Rounding): Builtin {
  return ([value, digits]) => {
    const [number, places] = [numberOf(value), numberOf(digits)];
    if (number === undefined || places === undefined || !Number.isInteger(places)) return undefined;
    const unit = new Exact(10).pow(places);
    return [[asDecimal(number).times(unit).toDecimalPlaces(0, mode).div(unit).toNumber()]];
  };
}

function index([cells, first, second]: readonly (Cells | undefined)[]): Cells | undefined {
  const [a, b] = [numberOf(first), second === undefined ? undefined : numberOf(second)];
  if (!cells || a === undefined || (second !== undefined && b === undefined)) return undefined;
  const isRow = cells.length === 1 && second === undefined;
  const [row, column] = isRow ? [1, a] : [a, b ?? 1];
  // 0 asks for a whole row or column, which no argument of ours has needed.
  const cell = row >= 1 && column >= 1 ? cells[row - 1]?.[column - 1] : undefined;
  return cell === undefined ? undefined : [[cell]];
}

/** The place of the first cell that is equal, without regard to case; wildcards are not guessed at. */
function placeOf(wanted: Cells | undefined, among: Cells | undefined): number | undefined {
  const cell = scalar(wanted);
  if (cell === undefined || isCellError(cell) || isBlank(cell) || /[*?~]/.test(String(cell)))
    return undefined;
  const place = (among?.flat() ?? []).findIndex((other) => isEqual(cell, other));
  return place < 0 ? undefined : place;
}

export function isEqual(a: Cell, b: Cell): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
  }
  return a === b;
}

function isExactly(cells: Cells | undefined, number: number): boolean {
  return numberOf(cells) === number;
}
