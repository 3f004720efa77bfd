import { halfUp } from './halfUp';
import type { Method } from './method';

/**
 * Each part is rounded on its own. The parts need not add up to the amount: the rule exists to reproduce published
 * tables that were made this way.
 */
export const independent: Method = {
  names: ['var för sig', 'independent'],
  ties: false,
  round: halfUp,
};
