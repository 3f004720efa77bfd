import { Exact, toNumber, type Step } from '../amount';
import type { Key } from '../key/key';
import { toBigInts, toLowestTerms } from '../key/weights';
import { fail, ok, type Problem, type Result } from '../problem';
import { holdAtBounds, type Held } from './bounds';
import { boundsBeyondFixed, fixedSteps, type FixedSteps } from './fixed';
import type { Method } from './methods';
import { quotasOf, type Quotas } from './quotas';
import { sayRefusal } from './refusal';

/** The shares of one level of a key in whole steps, and what they came from. */
export interface Level {
  readonly shares: readonly number[];
  /** What came off first. */
  readonly fixed: FixedSteps;
  /** Who is held at a floor or a cap, beyond the fixed amounts; absent where the key has none. */
  readonly held?: Held;
  /** What the others were rounded from; absent where everybody is held. */
  readonly quotas?: Quotas;
}

/** @param steps a whole number of steps, zero or more */
export function shareLevel(key: Key, steps: number, step: Step, method: Method): Result<Level> {
  const fixed = fixedSteps(key, steps, step);
  if (!fixed.ok) return fixed;
  const level = key.bounds
    ? roundWithinBounds(key, fixed.value, steps, step, method)
    : round(key, quotasOf(key, steps - fixed.value.sum), step, method);
  if (!level.ok) return level;
  const taken = fixed.value.steps;
  const shares = taken ? level.value.shares.map((share, i) => share + (taken[i] ?? 0)) : level.value.shares;
  return ok({ ...level.value, shares, fixed: fixed.value });
}

type Rounded = Omit<Level, 'fixed'>;

function round(key: Key, quotas: Quotas, step: Step, method: Method): Result<Rounded> {
  const refusal = method.refuse?.(quotas);
  if (refusal) return fail(sayRefusal(refusal, key, step));
  return ok({ quotas, shares: method.round(quotas) });
}

/** Those held at a bound pay just that; the others share what is left, and rounding keeps them between whole bounds. */
function roundWithinBounds(
  key: Key,
  fixed: FixedSteps,
  steps: number,
  step: Step,
  method: Method,
): Result<Rounded> {
  const free = boundsBeyondFixed(key, fixed, step);
  if (!free.ok) return free;
  const held = holdAtBounds(free.value, steps - fixed.sum, step);
  if (!held.ok) return fail(withFixed(held.problem, toNumber(fixed.sum, step)));
  const atBounds = held.value.steps;
  const whole = toLowestTerms(
    toBigInts(key.whole).map((weight, i) => (atBounds[i] === undefined ? weight : 0n)),
  );
  if (Number(whole.sum) === 0) {
    return ok({ held: held.value, shares: atBounds.map((share) => share ?? 0) });
  }
  const quotas = quotasOf({ whole, rank: key.rank }, held.value.rest);
  const floors = quotas.floors.map((floor, i) => atBounds[i] ?? floor);
  const within = { limits: held.value.limits, whole: key.whole };
  const level = round(key, { ...quotas, floors, within }, step, method);
  return level.ok ? ok({ ...level.value, held: held.value }) : level;
}

/** Bounds that cannot be kept are told as they stand in the key, not as what they are beside the fixed amounts. */
function withFixed(problem: Problem, fixed: number): Problem {
  const add = (sum: number): number => Exact.sum(sum, fixed).toNumber();
  if (problem.kind === 'floorsExceedAmount') {
    return { ...problem, floors: add(problem.floors), amount: add(problem.amount) };
  }
  if (problem.kind !== 'capsBelowAmount') return problem;
  return { ...problem, caps: add(problem.caps), amount: add(problem.amount) };
}
