import type { Quotas } from '../quotas';
import type { Method } from './method';

/**
 * Everybody is rounded down, and the steps that are left go one each to the largest remainders (Hamilton's method;
 * Balinski and Young, Fair Representation, 1982). Each share is the exact part rounded up or down.
 */
export const largestRemainder: Method = {
  names: ['störst rest', 'largest-remainder'],
  ties: true,
  round(quotas) {
    const shares = [...quotas.floors];
    for (const i of largest(quotas)) shares[i] = (shares[i] ?? 0) + 1;
    return shares;
  },
};

function largest({ remainders, rank, left }: Quotas): number[] {
  if (left === 0) return [];
  const order = rank.map((_, i) => i);
  order.sort((a, b) => {
    const [restA, restB] = [remainders[a] ?? 0, remainders[b] ?? 0];
    if (restA !== restB) return restA > restB ? -1 : 1;
    return (rank[a] ?? 0) - (rank[b] ?? 0);
  });
  return order.slice(0, left);
}
