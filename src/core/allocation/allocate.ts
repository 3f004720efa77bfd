import { toNumber, type Amount, type Step } from '../amount';
import type { Key, Nest } from '../key/key';
import { ok, type Result } from '../problem';
import type { Method } from './methods';
import { largestRemainder } from './methods/largestRemainder';
import { toProportions } from './proportions';
import { Residues } from './residues';
import { shareLevel } from './shareLevel';

/** The rounded parts of an amount, one a party in the key's order, in the measure of the amount. */
export type Shares = readonly number[];

/** How many columns of shares are kept for each key: more than a workbook shows at once, little enough to forget. */
const COLUMNS_KEPT = 512;
const kept = new WeakMap<Key, Map<string, Result<Shares>>>();

/** Shares an amount by a key. The parts add up to the amount with every method that ties. */
export function allocate(key: Key, amount: Amount, method: Method): Result<Shares> {
  const residues = residuesOf(key, method);
  if (residues) return ok(inMeasure(amount, residues.shares(Math.abs(amount.steps))));
  const columns = columnsOf(key);
  const name = `${amount.steps}|${amount.step.value}|${method.names[1]}`;
  const before = columns.get(name);
  if (before) return before;
  const shares = allocateAnew(key, amount, method);
  if (columns.size >= COLUMNS_KEPT) columns.delete(columns.keys().next().value ?? '');
  columns.set(name, shares);
  return shares;
}

/** One party's part of an amount: what `allocate` gives it, without making what it gives the others. */
export function allocateTo(party: number, key: Key, amount: Amount, method: Method): Result<number> {
  const residues = residuesOf(key, method);
  if (residues) {
    const { steps, step } = amount;
    const share = toNumber(residues.shareOf(Math.abs(steps), party), step);
    return ok(steps < 0 ? 0 - share : share);
  }
  const shares = allocate(key, amount, method);
  return shares.ok ? ok(shares.value[party] ?? 0) : shares;
}

/** A key's residues hold some megabytes at most; more keys than these are seldom calculated by turns. */
const KEYS_KEPT = 32;
const known = new Map<Key, Residues | typeof NONE>();
const NONE = 'none';
/** A column of formulas asks for one key, cell after cell: looking it up would cost as much as the sharing. */
let latest: { key: Key; residues: Residues | typeof NONE } | undefined;

/** How the key is shared in doubles, if it and the method allow. */
function residuesOf(key: Key, method: Method): Residues | undefined {
  if (method !== largestRemainder) return undefined;
  if (latest?.key !== key) latest = { key, residues: known.get(key) ?? makeResidues(key) };
  return latest.residues === NONE ? undefined : latest.residues;
}

function makeResidues(key: Key): Residues | typeof NONE {
  const proportions = key.nest || key.fixed || key.bounds ? undefined : toProportions(key);
  const made = proportions ? new Residues(proportions) : NONE;
  if (known.size >= KEYS_KEPT) known.clear();
  known.set(key, made);
  return made;
}

function columnsOf(key: Key): Map<string, Result<Shares>> {
  const columns = kept.get(key) ?? new Map<string, Result<Shares>>();
  kept.set(key, columns);
  return columns;
}

function allocateAnew(key: Key, amount: Amount, method: Method): Result<Shares> {
  const shares = allocateSteps(key, Math.abs(amount.steps), amount.step, method);
  return shares.ok ? ok(inMeasure(amount, shares.value)) : shares;
}

/** A negative amount is shared as its size and negated: a refund mirrors the fee to the last krona. */
function inMeasure({ steps, step }: Amount, shares: readonly number[]): readonly number[] {
  if (steps >= 0 && step.value === 1) return shares;
  const sign = steps < 0 ? -1 : 1;
  // `+ 0` turns -0 into 0: Excel would show a minus sign.
  return shares.map((share) => sign * toNumber(share, step) + 0);
}

/** Shares a whole number of steps, zero or more: the groups of a nested key first, then what each of them got. */
function allocateSteps(key: Key, steps: number, step: Step, method: Method): Result<readonly number[]> {
  if (key.nest) return allocateNest(key.nest, steps, step, method);
  const level = shareLevel(key, steps, step, method);
  return level.ok ? ok(level.value.shares) : level;
}

function allocateNest(
  { top, under }: Nest,
  steps: number,
  step: Step,
  method: Method,
): Result<readonly number[]> {
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
