import { openSheet } from './sheets/hyperFormula.mjs';
import { letters, sumFormula } from './sheets/grid.mjs';

export const name = 'HyperFormula largest remainder, INT, MOD and COUNTIF';
export { version } from './sheets/hyperFormula.mjs';

/** The work of a column grows with the square of its members: the large grid would take most of a minute a round. */
export const mostColumns = 35;

/** Beside the shares stand a block of whole parts and a block of rests; an amount's row 1 has what they leave over. */
export function build({ weights, amounts }) {
  const members = weights.length;
  const columns = amounts.length;
  const whole = (k) => letters(1 + columns + k);
  const rest = (k) => letters(1 + 2 * columns + k);
  const all = (column) => `${column}$2:${column}$${members + 1}`;
  const first = [
    sumFormula(members),
    ...amounts,
    ...amounts.map((_, k) => `=${letters(1 + k)}1-SUM(${all(whole(k))})`),
  ];
  const rows = weights.map((weight, i) => {
    const row = i + 2;
    const due = (k) => `${letters(1 + k)}$1*$A${row}`;
    const place = (k) =>
      `COUNTIF(${all(rest(k))},">"&${rest(k)}${row})+COUNTIF(${rest(k)}$2:${rest(k)}${row},${rest(k)}${row})`;
    return [
      weight,
      ...amounts.map((_, k) => `=${whole(k)}${row}+IF(${place(k)}<=${whole(k)}$1,1,0)`),
      ...amounts.map((_, k) => `=INT(${due(k)}/$A$1)`),
      ...amounts.map((_, k) => `=MOD(${due(k)},$A$1)`),
    ];
  });
  return openSheet([first, ...rows], { members, columns });
}
