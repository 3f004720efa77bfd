import { openSheet } from './sheets/ironCalc.mjs';
import { roundFormula, sumFormula } from './sheets/grid.mjs';

export const name = 'IronCalc ROUND, sum in a helper cell';
export { version } from './sheets/ironCalc.mjs';

export function build({ weights, amounts }) {
  const cells = [
    [1, 1, sumFormula(weights.length)],
    ...amounts.map((amount, k) => [1, k + 2, String(amount)]),
    ...weights.map((weight, i) => [i + 2, 1, String(weight)]),
    ...weights.flatMap((_, i) => amounts.map((_, k) => [i + 2, k + 2, roundFormula(i + 1, k + 1)])),
  ];
  return openSheet(cells, { members: weights.length, columns: amounts.length });
}
