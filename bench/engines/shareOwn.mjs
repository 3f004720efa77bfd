import { amounts as randomAmounts } from '../data.mjs';
import { shareGrid } from './sheets/product.mjs';

export const name = 'SHARE in every cell, an amount of its own in each';
export const isProduct = true;
export { version } from './sheets/product.mjs';

/** No column has a sum to tie: there is nothing to read. */
export function build({ members, amounts }) {
  const own = randomAmounts(members.length * amounts.length, 9);
  const { hand, recalculate } = shareGrid(
    members,
    own.map((amount, cell) => [members[cell % members.length], amount]),
  );
  return { hand, recalculate };
}
