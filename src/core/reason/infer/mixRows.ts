import type { AlignedKey } from './alignedKey';
import type { Column } from './column';

/**
 * All figures of some columns beside a mix of two keys. In steps, figure i is missed by `apart[i] + p · slope[i]` where p
 * is the first key's portion: every question about p is one about lines.
 */
export interface MixRows {
  readonly apart: Float64Array;
  readonly slope: Float64Array;
}

export function mixRows(
  first: AlignedKey,
  second: AlignedKey,
  columns: readonly Column[],
  totals: readonly number[],
): MixRows {
  const [apart, slope]: [number[], number[]] = [[], []];
  columns.forEach(({ figures, step }, c) => {
    const steps = (totals[c] ?? 0) / step.value;
    figures.forEach((figure, row) => {
      const [a, b] = [first.fractions[row], second.fractions[row]];
      if (figure === undefined || a === undefined || b === undefined) return;
      apart.push(steps * b - figure / step.value);
      slope.push(steps * (a - b));
    });
  });
  return { apart: Float64Array.from(apart), slope: Float64Array.from(slope) };
}

/**
 * The portions at which no figure is missed by more than `reach` steps. For a hopeless pair a few rows already
 * contradict each other, so most pairs cost a few comparisons whatever the size of the table.
 */
export function portionsWithin(
  { apart, slope }: MixRows,
  reach: number,
): readonly [low: number, high: number] | undefined {
  let [low, high] = [0, 1];
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
  return [low, high];
}

/** The least largest miss and its portion. It is convex in the portion, so that halving the reach closes in on it. */
export function bestPortion(rows: MixRows, reach: number): { portion: number; error: number } | undefined {
  let range = portionsWithin(rows, reach);
  if (!range) return undefined;
  let [missed, met] = [0, reach];
  while (met - missed > 1e-3 * met && met > 1e-6) {
    const middle = (missed + met) / 2;
    const inside = portionsWithin(rows, middle);
    if (inside) [range, met] = [inside, middle];
    else missed = middle;
  }
  return { portion: (range[0] + range[1]) / 2, error: met };
}
