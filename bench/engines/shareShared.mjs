import { shareGrid } from './sheets/product.mjs';

export const name = 'SHARE in every cell, one amount a column';
export const isProduct = true;
export { version } from './sheets/product.mjs';

export function build({ members, amounts }) {
  const cells = amounts.flatMap((amount) => members.map((member) => [member, amount]));
  const { shares, ...grid } = shareGrid(members, cells);
  const read = () => members.map((_, i) => amounts.map((_, k) => shares[k * members.length + i]));
  return { ...grid, read };
}
