import { LARGEST_STEPS, toNumber, type Amount } from '../amount';
import type { Key } from '../key/key';
import { allocate } from './allocate';
import type { Method } from './methods';

/** Somebody who would pay less if the amount were one step more. */
export interface Lowered {
  /** The amount with one step more. */
  readonly amount: number;
  readonly party: number;
  readonly from: number;
  readonly to: number;
  /** How many others would pay less, too. */
  readonly others: number;
}

/**
 * What is known as the Alabama paradox, from the census of 1880: by largest remainders a step more to share can turn
 * the order of the remainders, so that somebody gets less. Of several, the one with the largest weight is named.
 */
export function findLowered(key: Key, { steps, step }: Amount, method: Method): Lowered | undefined {
  if (steps < 0 || steps >= LARGEST_STEPS) return undefined;
  const before = allocate(key, { steps, step, rounded: false }, method);
  const after = allocate(key, { steps: steps + 1, step, rounded: false }, method);
  if (!before.ok || !after.ok) return undefined;
  const lowered = before.value
    .map((from, party) => ({ party, from, to: after.value[party] ?? 0 }))
    .filter(({ from, to }) => to < from)
    .sort((a, b) => (key.rank[a.party] ?? 0) - (key.rank[b.party] ?? 0));
  const [first] = lowered;
  return first && { ...first, amount: toNumber(steps + 1, step), others: lowered.length - 1 };
}
