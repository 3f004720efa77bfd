import { openSheet } from './sheets/ironCalc.mjs';
import { letters, sumFormula } from './sheets/grid.mjs';

export const name = 'IronCalc largest remainder, LET and SORTBY';
export { version } from './sheets/ironCalc.mjs';

/** One formula a column, which spills; INT, because IronCalc has no ROUND of an array. */
export function build({ weights, amounts }) {
  const last = weights.length + 1;
  const cells = [
    [1, 1, sumFormula(weights.length)],
    ...amounts.map((amount, k) => [1, k + 2, String(amount)]),
    ...weights.map((weight, i) => [i + 2, 1, String(weight)]),
    ...amounts.map((_, k) => [2, k + 2, spill(`${letters(k + 1)}1`, last)]),
  ];
  return openSheet(cells, { members: weights.length, columns: amounts.length });
}

function spill(amount, last) {
  return (
    `=LET(w,$A$2:$A$${last},p,${amount}*w,f,INT(p/$A$1),r,p-f*$A$1,s,SEQUENCE(ROWS(w)),` +
    `o,SORTBY(s,r,-1),k,SORTBY(s,o,1),f+(k<=${amount}-SUM(f)))`
  );
}
