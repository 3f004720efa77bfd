import { Exact, readAmount, toNumber, type Amount, type Step } from '../amount';
import { isCellError, showCell, type Cell } from '../cell';
import { fail, ok, type Result } from '../problem';

/**
 * Instalment `number` of `count`: what has been paid after it, rounded, less what had been paid before it, rounded.
 * Rounding the running total and not each instalment is what makes the year add up to the amount.
 */
export function instalmentOf(amount: Cell, count: Cell, number: Cell, step?: Step): Result<number> {
  const whole = readAmount(amount, step);
  if (!whole.ok) return whole;
  const parts = readCount(count);
  if (!parts.ok) return parts;
  const place = readPlace(number, parts.value);
  if (!place.ok) return place;
  const paid = (after: number): number => paidAfter(whole.value, parts.value, after);
  return ok(toNumber(paid(place.value) - paid(place.value - 1), whole.value.step));
}

/** In steps, half away from zero, so that the instalments of a refund mirror those of a fee. */
function paidAfter({ steps }: Amount, count: number, instalments: number): number {
  return new Exact(steps).times(instalments).div(count).toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber();
}

function readCount(cell: Cell): Result<number> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'count', error: cell.error });
  return isPositiveWhole(cell) ? ok(cell) : fail({ kind: 'instalmentCount', input: showCell(cell) });
}

function readPlace(cell: Cell, count: number): Result<number> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'number', error: cell.error });
  const isPlace = isPositiveWhole(cell) && cell <= count;
  return isPlace ? ok(cell) : fail({ kind: 'instalmentNumber', input: showCell(cell), count });
}

function isPositiveWhole(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isSafeInteger(cell) && cell > 0;
}
