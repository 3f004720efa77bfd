import type { AlignedKey } from './alignedKey';
import type { Column } from './column';
import { roundest } from './roundness';

/**
 * The total of which a mix gives every figure when each part is rounded on its own: the stated one, else the roundest.
 * The figures then need not add up to it, so it is sought where they allow it and not at their sum.
 */
export function totalFor(
  [first, second]: readonly [AlignedKey, AlignedKey],
  portion: number,
  { figures, step, stated }: Column,
): number | undefined {
  if (stated !== undefined) return stated;
  let [low, high] = [0, Infinity];
  for (const [row, figure] of figures.entries()) {
    const [a, b] = [first.fractions[row], second.fractions[row]];
    if (figure === undefined || a === undefined || b === undefined) continue;
    const fraction = portion * a + (1 - portion) * b;
    low = Math.max(low, (figure - step.value / 2) / fraction);
    high = Math.min(high, (figure + step.value / 2) / fraction);
    if (!(low <= high)) return undefined;
  }
  return roundest(low, high);
}
