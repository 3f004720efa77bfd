import { toNumber, type Amount, type Step } from '../amount';
import type { Key, Nest } from '../key/key';
import { ok, type Result } from '../problem';
import type { Method } from './methods';
import { shareLevel } from './shareLevel';

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
