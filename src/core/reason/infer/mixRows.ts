import type { AlignedKey } from './alignedKey';
import type { Column } from './column';

/**
 * The figures of one column beside a mix of two keys. In steps, the exact part of row i exceeds its figure by
 * `apart[i] + p · slope[i]`, where p is the first key's portion: every question about p is one about lines.
 */
export interface MixRows {
  readonly apart: Float64Array;
  readonly slope: Float64Array;
}

export type Portions = readonly [low: number, high: number];

export function mixRows(
  first: AlignedKey,
  second: AlignedKey,
  { figures, step }: Column,
  total: number,
): MixRows {
  const [apart, slope]: [number[], number[]] = [[], []];
  const steps = total / step.value;
  figures.forEach((figure, row) => {
    const [a, b] = [first.fractions[row], second.fractions[row]];
    if (figure === undefined || a === undefined || b === undefined) return;
    apart.push(steps * b - figure / step.value);
    slope.push(steps * (a - b));
  });
  return { apart: Float64Array.from(apart), slope: Float64Array.from(slope) };
}

/**
 * The portions at which no part is more than `reach` steps from its figure. For a hopeless pair a few rows already
 * contradict each other, so most pairs cost a few comparisons whatever the size of the table.
 */
export function portionsWithin(columns: readonly MixRows[], reach: number): Portions | undefined {
  let [low, high] = [0, 1];
  for (const { apart, slope } of columns) {
    for (let i = 0; i < apart.length; i++) {
      const [at, by] = [apart[i] ?? 0, slope[i] ?? 0];
      if (by === 0) {
        if (Math.abs(at) > reach) return undefined;
        continue;
      }
      const [one, other] = [(-reach - at) / by, (reach - at) / by];
      low = Math.max(low, Math.min(one, other));
      high = Math.min(high, Math.max(one, other));
      if (low > high) return undefined;
    }
  }
  return [low, high];
}

/** The least largest miss and its portion. It is convex in the portion, so that halving the reach closes in on it. */
export function bestPortion(
  columns: readonly MixRows[],
  reach: number,
): { portion: number; error: number } | undefined {
  let range = portionsWithin(columns, reach);
  if (!range) return undefined;
  let [missed, met] = [0, reach];
  while (met - missed > 1e-3 * met && met > 1e-6) {
    const middle = (missed + met) / 2;
    const inside = portionsWithin(columns, middle);
    if (inside) [range, met] = [inside, middle];
    else missed = middle;
  }
  return { portion: (range[0] + range[1]) / 2, error: met };
}

/**
 * The portions of `within` at which the largest remainders are those that were rounded up. A part rounded up has the
 * remainder 1 + (part − figure) and one rounded down just part − figure, so that is so exactly where no two differences
 * are more than 1 apart. Their spread is convex in the portion: its bottom is found first, then where it passes 1.
 */
export function portionsByRemainders(
  columns: readonly MixRows[],
  [low, high]: Portions,
): Portions | undefined {
  const spread = (portion: number): number => Math.max(...columns.map((rows) => spreadOf(rows, portion)));
  let [left, right] = [low, high];
  while (right - left > 1e-9) {
    const [a, b] = [left + (right - left) / 3, right - (right - left) / 3];
    if (spread(a) <= spread(b)) right = b;
    else left = a;
  }
  const bottom = (left + right) / 2;
  const passes = (portion: number): boolean => spread(portion) <= 1 + 1e-9;
  if (!passes(bottom)) return undefined;
  return [halve(bottom, low, passes), halve(bottom, high, passes)];
}

function spreadOf({ apart, slope }: MixRows, portion: number): number {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < apart.length; i++) {
    const difference = (apart[i] ?? 0) + portion * (slope[i] ?? 0);
    if (difference < least) least = difference;
    if (difference > most) most = difference;
  }
  return most - least;
}

/** The place towards `end` up to which it passes. */
function halve(inside: number, end: number, passes: (portion: number) => boolean): number {
  if (passes(end)) return end;
  let [good, bad] = [inside, end];
  while (Math.abs(bad - good) > 1e-9) {
    const middle = (good + bad) / 2;
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
