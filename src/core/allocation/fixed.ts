import { Exact, inSteps, LARGEST_STEPS, toNumber, type Step } from '../amount';
import type { Key } from '../key/key';
import { fail, ok, type Result } from '../problem';

/** What comes off an amount first, in steps. */
export interface FixedSteps {
  /** One a party; absent if nobody has any. */
  readonly steps?: readonly number[];
  readonly sum: number;
}

/** Fixed amounts come off first, so each must be a whole number of steps and together at most the amount. */
export function fixedSteps(key: Key, steps: number, step: Step): Result<FixedSteps> {
  if (!key.fixed) return ok({ sum: 0 });
  const inWholeSteps: number[] = [];
  for (const [i, fixed] of key.fixed.entries()) {
    const exact = inSteps(fixed, step);
    const party = key.parties[i]?.name ?? '';
    if (!exact.isInteger() || exact.gt(LARGEST_STEPS)) {
      return fail({ kind: 'fixedNotInSteps', key: key.label, party, fixed, step: step.value });
    }
    inWholeSteps.push(exact.toNumber());
  }
  const sum = Exact.sum(...inWholeSteps).toNumber();
  if (sum <= steps) return ok({ steps: inWholeSteps, sum });
  const [amount, fixed, short] = [steps, sum, sum - steps].map((count) => toNumber(count, step));
  return fail({
    kind: 'fixedExceedAmount',
    key: key.label,
    fixed: fixed ?? 0,
    amount: amount ?? 0,
    short: short ?? 0,
  });
}

/** Bounds are on all that a party pays, so what it pays beside is taken off them. */
export function boundsBeyondFixed(key: Key, fixed: FixedSteps, step: Step): Result<Key> {
  const taken = fixed.steps;
  if (!taken || !key.bounds) return ok(key);
  const above = key.bounds.findIndex(
    ({ cap }, i) => cap !== undefined && inSteps(cap, step).lt(taken[i] ?? 0),
  );
  if (above >= 0) {
    const [party, cap] = [key.parties[above]?.name ?? '', key.bounds[above]?.cap ?? 0];
    return fail({ kind: 'fixedAboveCap', key: key.label, party, fixed: key.fixed?.[above] ?? 0, cap });
  }
  const bounds = key.bounds.map(({ floor, cap }, i) => {
    const off = key.fixed?.[i] ?? 0;
    return {
      ...(floor !== undefined && { floor: Math.max(0, new Exact(floor).minus(off).toNumber()) }),
      ...(cap !== undefined && { cap: new Exact(cap).minus(off).toNumber() }),
    };
  });
  return ok({ ...key, bounds });
}
