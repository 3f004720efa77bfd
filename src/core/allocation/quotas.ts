import type { Key } from '../key/key';
import type { WholeWeights } from '../key/weights';

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
  /** What was shared, and by which weights. */
  readonly steps: number;
  readonly whole: WholeWeights;
  readonly within?: Within;
}

/** What is beside the quotas where somebody has a floor or a cap: those held there have no weight in the quotas. */
interface Within {
  /** The least and the most that each may get, in whole steps. */
  readonly limits: readonly StepLimits[];
  /** The weights of all, held or not. */
  readonly whole: WholeWeights;
}

export interface StepLimits {
  readonly floor: number;
  readonly cap: number;
}

/** @param steps a whole number of steps, zero or more, at most LARGEST_STEPS */
export function quotasOf({ whole, rank }: Pick<Key, 'whole' | 'rank'>, steps: number): Quotas {
  const exact =
    whole.exactIn === 'double'
      ? quotasInDoubles(whole.values, whole.sum, steps)
      : quotasInBigInts(whole.values, whole.sum, steps);
  return { ...exact, rank, steps, whole };
}

type Exactly = Pick<Quotas, 'floors' | 'remainders' | 'divisor' | 'left'>;

/**
 * With steps = rounds · sum + rest, party i is due rounds · w + rest · w / sum. So the only products are rest · w,
 * below sum · max(w) < 2^53 whatever the amount; `%` on doubles is exact, and the division of what it leaves is too.
 */
function quotasInDoubles(weights: readonly number[], sum: number, steps: number): Exactly {
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
  return { floors, remainders, divisor: sum, left };
}

function quotasInBigInts(weights: readonly bigint[], sum: bigint, steps: number): Exactly {
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
  return { floors, remainders, divisor: sum, left };
}
