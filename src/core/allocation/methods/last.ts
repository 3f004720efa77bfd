import type { Quotas } from '../quotas';
import { halfUp, surplusOf } from './halfUp';
import type { Method } from './method';

/**
 * Everybody but the last is rounded on its own, and the last row takes the rest: the habit in spreadsheets, where the
 * last cell is the amount less the others. The rest can be several steps from the exact part; where it is less than
 * nothing, or beyond the party's floor or cap, there is no answer. The order of the rows decides who is last.
 */
export const last: Method = {
  names: ['sista', 'last'],
  ties: true,
  round: withRest,
  refuse(quotas) {
    const party = lastOf(quotas);
    const share = withRest(quotas)[party] ?? 0;
    const { floor, cap } = quotas.within?.limits[party] ?? { floor: 0, cap: Infinity };
    return share < floor || share > cap ? { why: 'lastOutOfBounds', party, share } : undefined;
  },
};

function withRest(quotas: Quotas): number[] {
  const shares = halfUp(quotas);
  const party = lastOf(quotas);
  shares[party] = (shares[party] ?? 0) - surplusOf(shares, quotas);
  return shares;
}

/** The last row that has a weight: one without pays nothing. */
function lastOf({ whole }: Quotas): number {
  let party = whole.values.length - 1;
  while (party > 0 && Number(whole.values[party] ?? 0) === 0) party--;
  return party;
}
