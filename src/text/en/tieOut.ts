import type { RowTotalChange, TieOutProblem } from '../../core/problems/amountProblem';
import { formatNumber } from '../number';
import type { TextFor } from '../problemText';

const number = (value: number): string => formatNumber(value, 'en');
const quote = (text: string): string => `“${text}”`;

/** At most three changes are spelled out; a message must be readable in the small box beside a cell. */
function change(changes: readonly RowTotalChange[]): string {
  const [first, ...others] = changes
    .slice(0, 3)
    .map(({ party, from, to }) => `${party} from ${number(from)} to ${number(to)}`);
  const more = changes.length > 3 ? [`${changes.length - 3} more`] : [];
  const rest = [...others, ...more];
  return rest.length === 0 ? `${first}` : `${[first, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1)}`;
}

export const tieOut: TextFor<TieOutProblem> = {
  rowTotalCount: ({ given, rows }) =>
    `There are ${number(given)} row totals but ${number(rows)} rows. Give one row total for each row, in the same order.`,
  rowTotalBlank: ({ party }) =>
    `The row total of ${quote(party)} is missing. Write it (0 if the party is to pay nothing), or leave all row totals out and they are calculated.`,
  rowTotalNotNumber: ({ party, input }) =>
    `The row total of ${quote(party)} is ${quote(input)}. Write a number.`,
  rowTotalNotInSteps: ({ party, total, step }) =>
    `The row total ${number(total)} of ${quote(party)} is not a whole number of steps of ${number(step)}.`,
  rowTotalWithoutParty: ({ row, input }) =>
    `In row ${row} there is the row total ${quote(input)} but no party. Write the party or clear the cell.`,
  rowTotalsOfNest: ({ key }) =>
    `Row totals cannot be given for a nested key (${quote(key)}). Leave them out, and they are calculated for each group and party.`,
  planKeysDiffer: ({ years: [first, other] }) =>
    `The years ${first} and ${other} have different keys. Rows and columns can tie only when all years are shared by one and the same key.`,
  rowTotalsOff: ({ sum, amounts, changes }) =>
    `The row totals make ${number(sum)} together but the amounts ${number(amounts)}: ${number(Math.abs(sum - amounts))} too ${sum > amounts ? 'much' : 'little'}. Smallest change: ${change(changes)}.`,
  rowTotalsUnattainable: ({ changes }) =>
    `These row totals cannot be had when each part is to be its quota rounded up or down. Smallest change: ${change(changes)}.`,
};
