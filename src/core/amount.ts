import Decimal from 'decimal.js';
import { isBlank, isCellError, showCell, type Cell } from './cell';
import { fail, ok, type Result } from './problem';

/**
 * A private constructor: decimal.js keeps its settings on the constructor, and another user of the library on the
 * same page must not be able to change ours. 40 digits hold every quotient of two 15-digit numbers far beyond the
 * place where its rounding is decided.
 */
export const Exact = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});

/** An amount as a whole number of steps: what the allocation shares out. */
export interface Amount {
  /** Whole and signed; at most 9 000 000 000 000 000 in size, so that it is exact as a number. */
  readonly steps: number;
  readonly step: Step;
  /** True if the stated amount was not a whole number of steps and was rounded to one. */
  readonly rounded: boolean;
}

/** The smallest step of a rounded part, as the fraction `over / under` of two whole numbers. */
export interface Step {
  readonly value: number;
  readonly over: number;
  readonly under: number;
}

export const LARGEST_STEPS = 9_000_000_000_000_000;
/** So that `over` and `under` of a step are exact as numbers: 10^15 is, 10^23 is not. */
const FINEST_DECIMALS = 15;
const LARGEST_STEP = 1_000_000_000_000_000;
const UNIT: Step = { value: 1, over: 1, under: 1 };

/**
 * Reads an amount. Without a step the step is 1 and the amount must be whole; with a step it is first rounded to a
 * whole number of steps, half away from zero. A blank counts as 0, as everywhere in Excel.
 */
export function readAmount(cell: Cell, step?: Step): Result<Amount> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'amount', error: cell.error });
  if (isBlank(cell)) return ok({ steps: 0, step: step ?? UNIT, rounded: false });
  if (typeof cell !== 'number') return fail({ kind: 'amountNotNumber', input: showCell(cell) });
  if (step === undefined) return readWhole(cell);
  const units = unitsOf(cell, step);
  return units === undefined ? readExactly(cell, step) : readUnits(cell, units, step);
}

function readWhole(value: number): Result<Amount> {
  const steps = wholeOf(value);
  if (steps === undefined) return fail({ kind: 'amountNotWhole', amount: value, step: 1 });
  return limited(value, { steps, step: UNIT, rounded: false });
}

/**
 * The amount as a whole number of the step's decimal unit (öre for 0,01), where doubles show that it is just that: the
 * quotient is the double nearest to units / under, and no other number of fifteen digits has the same double.
 */
function unitsOf(value: number, { over, under }: Step): number | undefined {
  const units = Math.round(value * under);
  const most = Number.isInteger(value) ? Number.MAX_SAFE_INTEGER : 999_999_999_999_999;
  return units / under === value && Math.abs(units) <= most && over <= 1e15 ? units : undefined;
}

/** Whole units in whole steps, half away from zero. */
function readUnits(value: number, units: number, step: Step): Result<Amount> {
  if (step.over === 1) return limited(value, { steps: units, step, rounded: false });
  const size = Math.abs(units);
  const rest = size % step.over;
  const steps = (size - rest) / step.over + (2 * rest >= step.over ? 1 : 0);
  return limited(value, { steps: units < 0 ? -steps : steps, step, rounded: rest > 0 });
}

function readExactly(value: number, step: Step): Result<Amount> {
  const exact = inSteps(value, step);
  const steps = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return limited(value, { steps, step, rounded: !exact.isInteger() });
}

function limited(value: number, amount: Amount): Result<Amount> {
  if (Math.abs(amount.steps) <= LARGEST_STEPS) return ok(amount);
  return fail({ kind: 'amountTooLarge', amount: value, step: amount.step.value });
}

const NO_STEP = ok(undefined);
/** A column of formulas has one step, and asks for it in every cell. */
let latestStep: Step | undefined;

export function readStep(cell: Cell): Result<Step | undefined> {
  if (isBlank(cell)) return NO_STEP;
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'step', error: cell.error });
  if (typeof cell !== 'number') return fail({ kind: 'stepNotNumber', input: showCell(cell) });
  if (!(cell > 0)) return fail({ kind: 'stepNotPositive', step: cell });
  if (latestStep?.value === cell) return ok(latestStep);
  if (cell > LARGEST_STEP || asDecimal(cell).decimalPlaces() > FINEST_DECIMALS)
    return fail({ kind: 'stepOutOfRange', step: cell, decimals: FINEST_DECIMALS, most: LARGEST_STEP });
  latestStep = toStep(cell);
  return ok(latestStep);
}

export function toStep(value: number): Step {
  const exact = asDecimal(value);
  const under = 10 ** exact.decimalPlaces();
  return { value, over: exact.times(under).toNumber(), under };
}

/** The amount that so many steps make: the double nearest to the exact product. */
export function toNumber(steps: number, step: Step): number {
  const product = steps * step.over;
  if (Number.isSafeInteger(product)) return product / step.under;
  return new Exact(steps).times(step.over).div(step.under).toNumber();
}

/**
 * The decimal number that a cell's double stands for: its 15 significant digits, which is what Excel itself stores,
 * shows and compares. Whole numbers are exact as they are.
 */
export function asDecimal(value: number): Decimal {
  return new Exact(Number.isSafeInteger(value) ? value : value.toPrecision(15));
}

/** The exact number of steps in a stated amount; a fraction where it does not divide. */
export function inSteps(value: number, step: Step): Decimal {
  return asDecimal(value).times(step.under).div(step.over);
}

/**
 * A sum of kronor that Excel has calculated may miss a whole number by float noise, a billionth of the amount at
 * most. The noise is never let grow into money: a tenth of an öre is a difference at any size.
 */
function wholeOf(value: number): number | undefined {
  const whole = Math.round(value);
  const noise = Math.min(Math.abs(value) * 1e-9, 0.001);
  return Math.abs(value - whole) <= noise ? whole : undefined;
}
