import type { Method } from './method';
import { giveOddSteps } from './oddSteps';

/**
 * The steps that are left go one each to the largest weights (`allocate` in dinero.js 2). Easy to tell, but the odd
 * krona is always paid by the same: it is here to reproduce amounts that were calculated so.
 */
export const largestWeight: Method = {
  names: ['störst vikt', 'largest-weight'],
  ties: true,
  round(quotas) {
    // The order that settles ties is by weight, so it is the order of this rule.
    const order = new Array<number>(quotas.rank.length);
    quotas.rank.forEach((place, party) => (order[place] = party));
    return giveOddSteps(quotas, order);
  },
};
