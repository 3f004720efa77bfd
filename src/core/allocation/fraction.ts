import { Exact } from '../amount';
import type { Key } from '../key/key';
import { fail, ok, type Result } from '../problem';

/** The party's weight over the sum of weights, 0 to 1: the double nearest to the exact fraction. */
export function fractionOf(key: Key, position: number): Result<number> {
  if (key.fixed) return fail({ kind: 'fractionOfFixed', key: key.label });
  const { values, sum } = key.whole;
  const value = values[position] ?? 0;
  return ok(new Exact(value.toString()).div(sum.toString()).toNumber());
}
