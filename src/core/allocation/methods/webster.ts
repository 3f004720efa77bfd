import { toBigInts } from '../../key/weights';
import type { Quotas } from '../quotas';
import { halfUp, surplusOf } from './halfUp';
import type { Method } from './method';
import { PartyHeap } from './partyHeap';

/**
 * All weights are divided by one and the same number, chosen so that the results, each rounded to the nearest whole
 * step, make the amount (Webster; Sainte-Laguë, 1910, as w / (2a + 1); the uddatalsmetod of vallagen 14 kap. with the
 * first divisor 1). A larger amount never lowers anybody's share, and no size of party is favoured; in return a share
 * can be one or more steps from the exact part (Balinski and Young, Fair Representation, 1982, theorem 6.1).
 *
 * Steps are given out in one order: party i's a-th by (2a − 1) / w, then by the order of ties. The parts of the amount,
 * each rounded on its own, are a beginning of that order (all up to 2 · steps / sum), and at most half a step a party
 * too long or too short. So only the difference is given out or taken back, whatever the amount.
 *
 * With floors and caps the order leaves out the steps above a cap, and those up to a floor come before all others. It
 * is still one order, so the promise holds; a party that water filling holds at its bound can come a step from it.
 */
export const webster: Method = {
  names: ['uddatalsmetoden', 'webster'],
  ties: true,
  round(quotas) {
    const shares = halfUp(quotas);
    const surplus = surplusOf(shares, quotas);
    if (surplus !== 0) move(shares, surplus > 0 ? -1 : 1, Math.abs(surplus), quotas);
    return shares;
  },
};

/** Gives so many steps more, to the first in the order, or takes so many back, from the last. */
function move(shares: number[], by: 1 | -1, count: number, { rank, whole, within }: Quotas): void {
  const weights = toBigInts(within?.whole ?? whole);
  const odd = shares.map(oddOf);
  const heap = new PartyHeap((a, b) => {
    const [left, right] = [odd[a]! * weights[b]!, odd[b]! * weights[a]!];
    if (left !== right) return by > 0 === left < right;
    return by > 0 === (rank[a] ?? 0) < (rank[b] ?? 0);
  });
  shares.forEach((_, party) => canMove(party) && heap.add(party));
  for (let moved = 0; moved < count; moved++) {
    const party = heap.first ?? 0;
    shares[party] = (shares[party] ?? 0) + by;
    odd[party] = oddOf(shares[party] ?? 0);
    if (canMove(party)) heap.settle();
    else heap.take();
  }

  /** The odd number of the step to be given or taken: 2a + 1 of the next, 2a − 1 of the last. */
  function oddOf(share: number): bigint {
    return 2n * BigInt(share) + BigInt(by);
  }

  function canMove(party: number): boolean {
    if (weights[party] === 0n) return false;
    const { floor, cap } = within?.limits[party] ?? { floor: 0, cap: Infinity };
    const share = shares[party] ?? 0;
    return by > 0 ? share < cap : share > floor;
  }
}
