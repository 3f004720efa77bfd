import { Exact, inSteps, toNumber, type Step } from '../amount';
import type { Bounds, Key } from '../key/key';
import { toBigInts } from '../key/weights';
import { fail, ok, type Result } from '../problem';
import type { StepLimits } from './quotas';
import Decimal from 'decimal.js';

/** Who is held at a bound, and at how many steps; the others share the rest in proportion to their weights. */
export interface Held {
  /** One a party; nothing for those who are free. */
  readonly steps: readonly (number | undefined)[];
  /** What is left for those who are free. */
  readonly rest: number;
  /** Floors and caps in whole steps: a floor is rounded up and a cap down, so that a rounded share keeps both. */
  readonly limits: readonly StepLimits[];
}

/**
 * Water filling: each party gets its weight times one common multiplier, but at least its floor and at most its cap.
 * The multiplier that makes the sum right is unique. Parties are held at their bounds in turn, always on the side
 * that misses by more, since those can never come free again (Bitran and Hax, 1981).
 */
export function holdAtBounds(key: Key, steps: number, step: Step): Result<Held> {
  const bounds = readBounds(key, step);
  if (!bounds.ok) return bounds;
  const problem = checkFeasible(key, bounds.value, steps, step);
  if (!problem.ok) return problem;
  const weights = toBigInts(key.whole);
  const held: (number | undefined)[] = weights.map(() => undefined);
  for (;;) {
    const free = weights.flatMap((_, i) => (held[i] === undefined ? [i] : []));
    const rest = BigInt(steps) - held.reduce<bigint>((sum, share) => sum + BigInt(share ?? 0), 0n);
    const sum = free.reduce((total, i) => total + (weights[i] ?? 0n), 0n);
    const side = moreViolated(free, weights, bounds.value, rest, sum);
    if (side.length === 0) return ok({ steps: held, rest: Number(rest), limits: bounds.value });
    for (const { party, bound } of side) held[party] = bound;
  }
}

interface Violation {
  readonly party: number;
  readonly bound: number;
}

/** The parties below their floors or above their caps, whichever side misses by more; all compared without division. */
function moreViolated(
  free: readonly number[],
  weights: readonly bigint[],
  bounds: readonly StepLimits[],
  rest: bigint,
  sum: bigint,
): Violation[] {
  let [missing, surplus] = [0n, 0n];
  const low: Violation[] = [];
  const high: Violation[] = [];
  for (const party of free) {
    const { floor, cap } = bounds[party] ?? UNBOUND;
    const due = rest * (weights[party] ?? 0n);
    const below = BigInt(floor) * sum - due;
    if (below > 0n || (sum === 0n && floor > 0)) {
      low.push({ party, bound: floor });
      missing += below;
    } else if (Number.isFinite(cap) && due > BigInt(cap) * sum) {
      high.push({ party, bound: cap });
      surplus += due - BigInt(cap) * sum;
    }
  }
  if (missing === surplus) return [...low, ...high];
  return missing > surplus ? low : high;
}

const UNBOUND: StepLimits = { floor: 0, cap: Infinity };

function readBounds(key: Key, step: Step): Result<StepLimits[]> {
  const all: StepLimits[] = [];
  for (const [i, bounds] of (key.bounds ?? []).entries()) {
    const inWhole = toStepLimits(bounds, step);
    if (inWhole.floor > inWhole.cap) {
      const party = key.parties[i]?.name ?? '';
      const { floor = 0, cap = 0 } = bounds;
      return fail({ kind: 'boundsCrossed', key: key.label, party, floor, cap });
    }
    all.push(inWhole);
  }
  return ok(all);
}

function toStepLimits({ floor, cap }: Bounds, step: Step): StepLimits {
  return {
    floor: floor === undefined ? 0 : inSteps(floor, step).toDecimalPlaces(0, Decimal.ROUND_CEIL).toNumber(),
    cap: cap === undefined ? Infinity : inSteps(cap, step).toDecimalPlaces(0, Decimal.ROUND_FLOOR).toNumber(),
  };
}

/** The floors must not need more than there is, and the caps must leave room for all of it. */
function checkFeasible(
  key: Key,
  bounds: readonly StepLimits[],
  steps: number,
  step: Step,
): Result<undefined> {
  const amount = toNumber(steps, step);
  const floors = Exact.sum(0, ...bounds.map(({ floor }) => floor));
  if (floors.gt(steps)) {
    const short = toNumber(floors.minus(steps).toNumber(), step);
    const needed = toNumber(floors.toNumber(), step);
    return fail({ kind: 'floorsExceedAmount', key: key.label, floors: needed, amount, short });
  }
  // Whoever has no weight pays no more than the floor, cap or none.
  const caps = Exact.sum(0, ...bounds.map(({ floor, cap }, i) => (key.weights[i] === 0 ? floor : cap)));
  if (caps.gte(steps)) return ok(undefined);
  const left = toNumber(new Exact(steps).minus(caps).toNumber(), step);
  const allowed = toNumber(caps.toNumber(), step);
  return fail({ kind: 'capsBelowAmount', key: key.label, caps: allowed, amount, left });
}
