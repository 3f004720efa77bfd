import { allocate } from '../allocation/allocate';
import type { Method } from '../allocation/methods';
import type { Amount } from '../amount';
import { Exact } from '../amount';
import { ok, type Result } from '../problem';
import { hasFractions, type Key } from './key';

/** One party in two keys; nothing on the side where it is not. */
export interface Difference {
  readonly party: string;
  readonly before?: Standing;
  readonly after?: Standing;
}

export interface Standing {
  readonly weight: number;
  /** Absent for a key whose fractions depend on the amount. */
  readonly fraction?: number;
  readonly share: number;
}

/** Two versions of a key, or two keys, party by party: who has come and gone, and what it means in money. */
export function compareKeys(before: Key, after: Key, amount: Amount, method: Method): Result<Difference[]> {
  const first = standings(before, amount, method);
  if (!first.ok) return first;
  const second = standings(after, amount, method);
  if (!second.ok) return second;
  const gone = before.parties.flatMap(({ name }, i): Difference[] => {
    const there = after.index.find(name);
    const left = first.value[i];
    const right = there === undefined ? undefined : second.value[there];
    return [{ party: name, ...(left && { before: left }), ...(right && { after: right }) }];
  });
  const come = after.parties.flatMap(({ name }, i): Difference[] => {
    const right = second.value[i];
    return before.index.find(name) === undefined && right ? [{ party: name, after: right }] : [];
  });
  return ok([...gone, ...come]);
}

function standings(key: Key, amount: Amount, method: Method): Result<Standing[]> {
  const shares = allocate(key, amount, method);
  if (!shares.ok) return shares;
  const sum = key.whole.sum.toString();
  const fractions = hasFractions(key)
    ? Array.from<number | bigint, number>(key.whole.values, (value) =>
        new Exact(value.toString()).div(sum).toNumber(),
      )
    : undefined;
  return ok(
    shares.value.map((share, i) => ({
      weight: key.weights[i] ?? 0,
      ...(fractions && { fraction: fractions[i] ?? 0 }),
      share,
    })),
  );
}
