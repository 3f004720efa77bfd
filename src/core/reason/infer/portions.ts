import { Exact } from '../../amount';

/**
 * Portions that agreements write, the most usual first: halves, quarters, tenths, twentieths, thirds, then whole
 * percents and finer.
 */
const GRIDS = [2, 4, 10, 20, 3, 100, 1000, 10_000, 100_000, 1_000_000];

/** The finest that agreements usually write: thirds come last of those. */
export const AGREED_FINENESS = 4;

/** How usual a portion is: 0 for a half; the larger, the finer. */
export function finenessOf(portion: number): number {
  const found = GRIDS.findIndex(
    (parts) => Math.abs(portion * parts - Math.round(portion * parts)) < 1e-9 * parts,
  );
  return found < 0 ? GRIDS.length : found;
}

/** Portions from `low` to `high`, the most usual first; never 0 or 1, which are no mix. */
export function usualPortions(low: number, high: number, most: number): number[] {
  const found: number[] = [];
  for (const parts of GRIDS) {
    const first = Math.max(1, Math.ceil(low * parts));
    for (let n = first; n <= Math.min(parts - 1, high * parts) && found.length < most; n++) {
      const portion = new Exact(n).div(parts).toSignificantDigits(15).toNumber();
      if (!found.includes(portion)) found.push(portion);
    }
    if (found.length >= most) break;
  }
  return found;
}

/** The twentieths and the thirds. */
export const AGREED_PORTIONS: readonly number[] = usualPortions(0, 1, 21);

/** What the other key of a mix has. */
export function restOf(portion: number): number {
  return new Exact(1).minus(portion).toNumber();
}
