import type { Quotas } from '../../allocation/quotas';
import type { Key } from '../../key/key';
import type { Remainder, RoundingReason, Tie } from './explanation';
import { oddStepsOf, orderOf } from './oddSteps';
import { nameOf, type SharedLevel } from './sharedLevel';

export function explainRemainders(shared: SharedLevel, quotas: Quotas): RoundingReason {
  const { key, row, method } = shared;
  const order = orderOf(method, quotas);
  const place = order.indexOf(row) + 1;
  const at = (position: number): Remainder => remainderOf(key, quotas, order[position] ?? row);
  const tie = place > 0 ? tieAt(key, quotas, order, place - 1) : undefined;
  return {
    by: 'remainders',
    odd: oddStepsOf(shared, quotas),
    first: at(0),
    last: at(quotas.left - 1),
    own: remainderOf(key, quotas, row),
    ...(place > 1 && { before: at(place - 2) }),
    ...(place > 0 && place < order.length && { after: at(place) }),
    place,
    ...(tie && { tie }),
  };
}

function remainderOf(key: Key, { remainders, divisor }: Quotas, row: number): Remainder {
  const rest = { floor: 0, rest: BigInt(remainders[row] ?? 0), divisor: BigInt(divisor) };
  return { party: nameOf(key, row), rest };
}

/** Those with the very same remainder as the one at a place of the order, if there are any. */
export function tieAt(key: Key, quotas: Quotas, order: readonly number[], place: number): Tie | undefined {
  const { remainders, left } = quotas;
  const own = order[place] ?? -1;
  const same = order.filter((i) => remainders[i] === remainders[own]);
  if (same.length < 2) return undefined;
  const others = same.filter((i) => i !== own).map((i) => nameOf(key, i));
  const isSplit = order.indexOf(same[0] ?? -1) < left && order.indexOf(same.at(-1) ?? -1) >= left;
  if (!isSplit) return { others };
  return { others, settledBy: whatParts(key, order[left - 1] ?? -1, order[left] ?? -1) };
}

/** What decides between two parties with the same remainder. */
function whatParts(key: Key, last: number, next: number): Tie['settledBy'] {
  if (key.whole.values[last] !== key.whole.values[next]) return 'weight';
  return key.parties[last]?.code === key.parties[next]?.code ? 'name' : 'code';
}
