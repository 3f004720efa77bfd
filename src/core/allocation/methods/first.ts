import type { Method } from './method';
import { giveOddSteps } from './oddSteps';

/**
 * The steps that are left go one each to the first rows (Fowler, Patterns of Enterprise Application Architecture,
 * 2002, Money: allocate; Fowler gives one also to a row whose part is whole, which no rule here does). With this rule
 * sorting the table moves an odd krona: it is here to reproduce amounts that were calculated so.
 */
export const first: Method = {
  names: ['första', 'first'],
  ties: true,
  round: (quotas) => giveOddSteps(quotas, [...quotas.floors.keys()]),
};
