import { Exact, toNumber, type Amount, type Step } from '../amount';
import type { Key, Nest } from '../key/key';
import { toLowestTerms, toBigInts } from '../key/weights';
import { fail, ok, type Problem, type Result } from '../problem';
import { holdAtBounds } from './bounds';
import { boundsBeyondFixed, fixedSteps, type FixedSteps } from './fixed';
import type { Method } from './methods';
import { quotasOf, type Quotas } from './quotas';
import { sayRefusal } from './refusal';

/** The rounded parts of an amount, one a party in the key's order, in the measure of the amount. */
export type Shares = readonly number[];

/** How many columns of shares are kept for each key: more than a workbook shows at once, little enough to forget. */
const COLUMNS_KEPT = 512;
const kept = new WeakMap<Key, Map<string, Result<Shares>>>();

/** Shares an amount by a key. The parts add up to the amount with every method that ties. */
export function allocate(key: Key, amount: Amount, method: Method): Result<Shares> {
  const columns = columnsOf(key);
  const name = `${amount.steps}|${amount.step.value}|${method.names[1]}`;
  const known = columns.get(name);
  if (known) return known;
  const shares = allocateAnew(key, amount, method);
  if (columns.size >= COLUMNS_KEPT) columns.delete(columns.keys().next().value ?? '');
  columns.set(name, shares);
  return shares;
}

function columnsOf(key: Key): Map<string, Result<Shares>> {
  const columns = kept.get(key) ?? new Map<string, Result<Shares>>();
  kept.set(key, columns);
  return columns;
}

/** A negative amount is shared as its size and negated: a refund mirrors the fee to the last krona. */
function allocateAnew(key: Key, { steps, step }: Amount, method: Method): Result<Shares> {
  const sign = steps < 0 ? -1 : 1;
  const shares = allocateSteps(key, Math.abs(steps), step, method);
  // `+ 0` turns -0 into 0: Excel would show a minus sign.
  return shares.ok ? ok(shares.value.map((share) => sign * toNumber(share, step) + 0)) : shares;
}

/** Shares a whole number of steps, zero or more: the groups of a nested key first, then what each of them got. */
function allocateSteps(key: Key, steps: number, step: Step, method: Method): Result<number[]> {
  if (key.nest) return allocateNest(key.nest, steps, step, method);
  const fixed = fixedSteps(key, steps, step);
  if (!fixed.ok) return fixed;
  const rest = steps - fixed.value.sum;
  const shares = key.bounds
    ? roundWithinBounds(key, fixed.value, steps, step, method)
    : round(key, quotasOf(key, rest), step, method);
  if (!shares.ok || !fixed.value.steps) return shares;
  const taken = fixed.value.steps;
  return ok(shares.value.map((share, i) => share + (taken[i] ?? 0)));
}

function round(key: Key, quotas: Quotas, step: Step, method: Method): Result<number[]> {
  const refusal = method.refuse?.(quotas);
  return refusal ? fail(sayRefusal(refusal, key, step)) : ok(method.round(quotas));
}

function allocateNest({ top, under }: Nest, steps: number, step: Step, method: Method): Result<number[]> {
  const groups = allocateSteps(top, steps, step, method);
  if (!groups.ok) return groups;
  const shares: number[] = [];
  for (const [row, group] of groups.value.entries()) {
    const key = under[row];
    const inside = key ? allocateSteps(key, group, step, method) : ok([group]);
    if (!inside.ok) return inside;
    shares.push(...inside.value);
  }
  return ok(shares);
}

/** Those held at a bound pay just that; the others share what is left, and rounding keeps them between whole bounds. */
function roundWithinBounds(
  key: Key,
  fixed: FixedSteps,
  steps: number,
  step: Step,
  method: Method,
): Result<number[]> {
  const free = boundsBeyondFixed(key, fixed, step);
  if (!free.ok) return free;
  const held = holdAtBounds(free.value, steps - fixed.sum, step);
  if (!held.ok) return fail(withFixed(held.problem, toNumber(fixed.sum, step)));
  const whole = toLowestTerms(
    toBigInts(key.whole).map((w, i) => (held.value.steps[i] === undefined ? w : 0n)),
  );
  if (Number(whole.sum) === 0) return ok(held.value.steps.map((share) => share ?? 0));
  const quotas = quotasOf({ whole, rank: key.rank }, held.value.rest);
  const floors = quotas.floors.map((floor, i) => held.value.steps[i] ?? floor);
  const within = { limits: held.value.limits, whole: key.whole };
  return round(key, { ...quotas, floors, within }, step, method);
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
