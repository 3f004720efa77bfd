import type { Column } from './column';
import { isLess, toWholes, type Ratio } from './ratio';

/** The fractions of the total that a party can have had: from `low` up to but not including `high`. */
export interface Range {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** How far rounding may have moved a part, in half steps. */
export type Halves = 1 | 2;

/** One a row; nothing where there is no figure. */
export type Ranges = readonly (Range | undefined)[];

/**
 * What each fraction can be if no part was moved by more than half a step (each rounded on its own, `halves` 1) or by a
 * whole one (rounded up or down by whatever rule, `halves` 2). Where no total is stated it is what the parts, moved
 * back as far as that, can add up to.
 */
export function fractionRanges({ figures, step, stated, sum, count }: Column, halves: Halves): Ranges {
  if (stated === undefined && count < 2) return figures.map(() => undefined);
  const sizes = figures.map((figure) => figure ?? 0);
  const [unit = 1n, total = 0n, ...wholes] = toWholes([step.value, stated ?? sum, ...sizes]);
  const reach = unit * BigInt(halves);
  const slack = stated === undefined ? BigInt(count) * reach : 0n;
  const [least, most] = [2n * total - slack, 2n * total + slack];
  return figures.map((figure, row) => {
    const whole = 2n * (wholes[row] ?? 0n);
    if (figure === undefined || least <= 0n) return undefined;
    const low = whole - reach;
    return { low: { over: low < 0n ? 0n : low, under: most }, high: { over: whole + reach, under: least } };
  });
}

/** What both allow; nothing where they do not meet. */
export function meet(a: Range | undefined, b: Range | undefined): Range | undefined | null {
  if (!a || !b) return a ?? b;
  const low = isLess(a.low, b.low) ? b.low : a.low;
  const high = isLess(a.high, b.high) ? a.high : b.high;
  return isLess(low, high) ? { low, high } : null;
}
