import type { Quotas } from '../quotas';

/**
 * Everybody rounded down, and one step more to those who come first in an order, as far as what is left goes. Whoever
 * is due a whole number of steps gets no more, so that every share is the exact part rounded up or down, and a floor,
 * a cap or a weight of 0 is kept. There are always enough others: what is left is the sum of their remainders.
 */
export function giveOddSteps({ floors, remainders, left }: Quotas, order: readonly number[]): number[] {
  const shares = [...floors];
  let more = left;
  for (const party of order) {
    if (more === 0) break;
    if (Number(remainders[party] ?? 0) === 0) continue;
    shares[party] = (shares[party] ?? 0) + 1;
    more -= 1;
  }
  return shares;
}
