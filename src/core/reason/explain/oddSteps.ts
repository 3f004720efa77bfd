import type { Method } from '../../allocation/methods';
import type { Quotas } from '../../allocation/quotas';
import type { OddSteps } from './explanation';
import { nameOf, type SharedLevel } from './sharedLevel';

/** Those who are due a part of a step, in the order in which the rule gives out what is left. */
export function orderOf({ names: [, rule] }: Method, { remainders, rank }: Quotas): number[] {
  const order = rank.flatMap((_, i) => (Number(remainders[i] ?? 0) > 0 ? [i] : []));
  if (rule === 'first') return order;
  return order.sort((a, b) => {
    const [left, right] = [remainders[a] ?? 0, remainders[b] ?? 0];
    if (rule === 'largest-remainder' && left !== right) return left > right ? -1 : 1;
    return (rank[a] ?? 0) - (rank[b] ?? 0);
  });
}

/** What is left when everybody has been rounded down, and who got it: read off the shares, not worked out again. */
export function oddStepsOf({ key, level, method }: SharedLevel, quotas: Quotas): OddSteps {
  const order = orderOf(method, quotas);
  const isUp = (i: number): boolean =>
    (level.shares[i] ?? 0) - (level.fixed.steps?.[i] ?? 0) > (quotas.floors[i] ?? 0);
  const next = order.find((i) => !isUp(i));
  const isInOrder = !['quota', 'webster', 'independent', 'last'].includes(method.names[1]);
  return {
    floors: quotas.steps - quotas.left,
    left: quotas.left,
    receivers: order.filter(isUp).map((i) => nameOf(key, i)),
    ...(isInOrder && next !== undefined && { next: nameOf(key, next) }),
  };
}
