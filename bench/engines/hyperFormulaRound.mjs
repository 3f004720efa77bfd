import { openSheet } from './sheets/hyperFormula.mjs';
import { roundFormula, sumFormula } from './sheets/grid.mjs';

export const name = 'HyperFormula ROUND, sum in a helper cell';
export { version } from './sheets/hyperFormula.mjs';

export function build({ weights, amounts }) {
  const rows = weights.map((weight, i) => [weight, ...amounts.map((_, k) => roundFormula(i + 1, k + 1))]);
  const size = { members: weights.length, columns: amounts.length };
  return openSheet([[sumFormula(weights.length), ...amounts], ...rows], size);
}
