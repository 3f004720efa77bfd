import { asDecimal, readAmount, toNumber, type Step } from '../../amount';
import { allocate } from '../../allocation/allocate';
import { METHODS, type Method } from '../../allocation/methods';
import { independent } from '../../allocation/methods/independent';
import { largestRemainder } from '../../allocation/methods/largestRemainder';
import { hasFractions } from '../../key/key';
import type { AlignedKey } from './alignedKey';
import type { Column } from './column';

/** What a key makes of a total, beside what was published. */
export interface Trial {
  readonly total: number;
  readonly methods: readonly Method['names'][];
  /** Rows that the best rounding rule gives another figure. */
  readonly misses: readonly number[];
  readonly error: number;
  readonly worst: number;
  /** True if every figure is less than a step from the exact part. */
  readonly isWithin: boolean;
  /** True if a rounding rule gives all figures but so few that they may be misprints. */
  readonly isExcept: boolean;
}

/** Doubles decide what is not worth an exact look: no rule moves more than one part by more than a step. */
const DOUBLE_NOISE = 1e-9;

export function tryTotal(key: AlignedKey, column: Column, total: number): Trial {
  const away = hasFractions(key.key) ? distances(key, column, total) : distancesOfShares(key, column, total);
  const far = away.filter((distance) => distance > column.step.value * (1 + DOUBLE_NOISE)).length;
  const [error, worst] = largest(away);
  const near = { total, error, worst, isWithin: far === 0 && hasFractions(key.key), isExcept: false };
  const rough = rowsWhere(away, (distance) => distance > column.step.value / 2);
  if (far > Math.max(1, missesAllowed(column.count))) return { ...near, methods: [], misses: rough };
  const usual = trialsOf(USUAL_METHODS, key, column, total);
  const isSettled = !key.isWhole || usual.some(({ misses }) => misses.length === 0);
  const trials = isSettled ? usual : [...usual, ...trialsOf(OTHER_METHODS, key, column, total)];
  const fewest = Math.min(rough.length, ...trials.map(({ misses }) => misses.length));
  const best = trials.filter(({ misses }) => misses.length === fewest);
  const [first] = best;
  if (!first || fewest > missesAllowed(column.count)) return { ...near, methods: [], misses: rough };
  const { misses, error: missedBy, worst: missedAt } = first;
  const methods = fewest === 0 ? best.map(({ method }) => method.names) : [];
  return { ...near, methods, misses, error: missedBy, worst: missedAt, isExcept: fewest > 0 };
}

/** What published tables are made by; another rule is only named where neither of these made the table. */
export const USUAL_METHODS: readonly Method[] = [largestRemainder, independent];
const OTHER_METHODS = METHODS.filter((method) => !USUAL_METHODS.includes(method));

interface MethodTrial {
  readonly method: Method;
  readonly misses: readonly number[];
  readonly error: number;
  readonly worst: number;
}

function trialsOf(methods: readonly Method[], key: AlignedKey, column: Column, total: number): MethodTrial[] {
  return methods.flatMap((method) => {
    const shares = sharesOf(key, column, total, method);
    return shares ? [{ method, ...missesOf(shares, column) }] : [];
  });
}

/** How many misprints a table may have before nothing is said of what it was made by. */
function missesAllowed(count: number): number {
  return count < 5 ? 0 : Math.max(1, Math.floor(count / 8));
}

function distances({ fractions }: AlignedKey, { figures }: Column, total: number): number[] {
  return figures.map((figure, row) => {
    const fraction = fractions[row];
    return figure === undefined || fraction === undefined ? -1 : Math.abs(total * fraction - figure);
  });
}

/** With floors, caps and fixed amounts there are no fractions to multiply: the parts are those that are shared out. */
function distancesOfShares(key: AlignedKey, column: Column, total: number): number[] {
  const shares = sharesOf(key, column, total, largestRemainder);
  return column.figures.map((figure, row) => {
    const share = shares?.[row];
    return figure === undefined || share === undefined ? -1 : Math.abs(share - figure);
  });
}

function largest(away: readonly number[]): [error: number, worst: number] {
  const error = Math.max(0, ...away);
  return [error, Math.max(0, away.indexOf(error))];
}

function rowsWhere(away: readonly number[], test: (distance: number) => boolean): number[] {
  return away.flatMap((distance, row) => (test(distance) ? [row] : []));
}

type RowShares = readonly (number | undefined)[];

/** The rounded parts of the rows, exactly; nothing where the rule cannot share such a total. */
function sharesOf(
  key: AlignedKey,
  { step, figures }: Column,
  total: number,
  method: Method,
): RowShares | undefined {
  const amount = readAmount(total, step);
  if (!amount.ok) return undefined;
  if (!amount.value.rounded) {
    const shares = allocate(key.key, amount.value, method);
    return shares.ok ? key.positions.map((at) => shares.value[at ?? -1]) : undefined;
  }
  // A total between two steps has no parts in whole steps that tie; each part can still be rounded on its own.
  if (method.ties || key.key.nest || key.key.bounds || key.key.fixed) return undefined;
  return figures.map((_, row) => roundedPart(key, row, total, step));
}

/** fraction × total to the nearest step, half upwards, without a quotient that is not whole. */
function roundedPart(
  { key, positions }: AlignedKey,
  row: number,
  total: number,
  step: Step,
): number | undefined {
  const at = positions[row];
  if (at === undefined) return undefined;
  const exact = asDecimal(total);
  const scale = 10n ** BigInt(exact.decimalPlaces());
  const over =
    BigInt(exact.times(scale.toString()).toFixed(0)) * BigInt(step.under) * BigInt(key.whole.values[at] ?? 0);
  const under = scale * BigInt(step.over) * BigInt(key.whole.sum);
  return toNumber(Number((2n * over + under) / (2n * under)), step);
}

function missesOf(
  shares: RowShares,
  { figures }: Column,
): { misses: number[]; error: number; worst: number } {
  const away = figures.map((figure, row) => {
    const share = shares[row];
    return figure === undefined || share === undefined ? 0 : Math.abs(figure - share);
  });
  const [error, worst] = largest(away);
  return { misses: rowsWhere(away, (distance) => distance > 0), error, worst };
}
