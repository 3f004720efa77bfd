import type { Key } from '../key/key';

/**
 * The exact parts of an amount before rounding, in steps: party i is due `floors[i] + remainders[i] / divisor`.
 * Remainders are whole numbers, so that no comparison between them is decided by floating point.
 */
export interface Quotas {
  readonly floors: readonly number[];
  readonly remainders: readonly number[] | readonly bigint[];
  readonly divisor: number | bigint;
  /** Steps that are left when everybody has been rounded down; fewer than there are parties. */
  readonly left: number;
  /** Position of each party in the order that settles ties. */
  readonly rank: readonly number[];
}

/** @param steps a whole number of steps, zero or more, at most LARGEST_STEPS */
export function quotasOf({ whole, rank }: Pick<Key, 'whole' | 'rank'>, steps: number): Quotas {
  return whole.exactIn === 'double'
    ? quotasInDoubles(whole.values, whole.sum, steps, rank)
    : quotasInBigInts(whole.values, whole.sum, steps, rank);
}

/**
 * With steps = rounds · sum + rest, party i is due rounds · w + rest · w / sum. So the only products are rest · w,
 * below sum · max(w) < 2^53 whatever the amount; `%` on doubles is exact, and the division of what it leaves is too.
 */
function quotasInDoubles(
  weights: readonly number[],
  sum: number,
  steps: number,
  rank: readonly number[],
): Quotas {
  const rest = steps % sum;
  const rounds = (steps - rest) / sum;
  const floors = new Array<number>(weights.length);
  const remainders = new Array<number>(weights.length);
  let left = rest;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    const product = rest * weight;
    const remainder = product % sum;
    const floor = (product - remainder) / sum;
    floors[i] = rounds * weight + floor;
    remainders[i] = remainder;
    left -= floor;
  }
  return { floors, remainders, divisor: sum, left, rank };
}

function quotasInBigInts(
  weights: readonly bigint[],
  sum: bigint,
  steps: number,
  rank: readonly number[],
): Quotas {
  const total = BigInt(steps);
  const floors: number[] = [];
  const remainders: bigint[] = [];
  let left = steps;
  for (const weight of weights) {
    const product = total * weight;
    const floor = Number(product / sum);
    floors.push(floor);
    remainders.push(product % sum);
    left -= floor;
  }
  return { floors, remainders, divisor: sum, left, rank };
}
