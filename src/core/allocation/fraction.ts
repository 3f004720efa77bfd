import { Exact } from '../amount';
import { hasFractions, type Key } from '../key/key';
import { fail, ok, type Result } from '../problem';

/** The members' weights over the sum of weights, 0 to 1: the double nearest to the exact fraction. */
export function fractionOf(key: Key, members: readonly number[]): Result<number> {
  if (key.fixed) return fail({ kind: 'fractionOfFixed', key: key.label });
  if (!hasFractions(key)) return fail({ kind: 'fractionOfBounds', key: key.label });
  const { values, sum } = key.whole;
  const weight = members.reduce((total, member) => total + BigInt(values[member] ?? 0), 0n);
  return ok(new Exact(weight.toString()).div(sum.toString()).toNumber());
}
