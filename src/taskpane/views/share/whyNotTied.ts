import { METHODS } from '../../../core/allocation/methods';
import type { Amounts } from './useAmounts';

/** What keeps rows and columns from being made to tie: too few amounts, or a method that is not the default. */
export type TieObstacle = 'amounts' | 'method';

export function whyNotTied(amounts: Amounts | undefined, method: string): TieObstacle | undefined {
  if (method !== METHODS[0]?.names[0]) return 'method';
  return (amounts?.cells.length ?? 0) < 2 ? 'amounts' : undefined;
}
