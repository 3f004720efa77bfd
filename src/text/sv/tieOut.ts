import type { RowTotalChange, TieOutProblem } from '../../core/problems/amountProblem';
import { formatNumber } from '../number';
import type { TextFor } from '../problemText';

const number = (value: number): string => formatNumber(value, 'sv');
const quote = (text: string): string => `”${text}”`;

/** At most three changes are spelled out; a message must be readable in the small box beside a cell. */
function change(changes: readonly RowTotalChange[]): string {
  const [first, ...others] = changes
    .slice(0, 3)
    .map(({ party, from, to }) => `${party} från ${number(from)} till ${number(to)}`);
  const more = changes.length > 3 ? [`${changes.length - 3} till`] : [];
  const rest = [...others, ...more];
  return rest.length === 0 ? `${first}` : `${[first, ...rest.slice(0, -1)].join(', ')} och ${rest.at(-1)}`;
}

export const tieOut: TextFor<TieOutProblem> = {
  rowTotalCount: ({ given, rows }) =>
    `Radsummorna är ${number(given)} men raderna ${number(rows)}. Ange en radsumma för varje rad, i samma ordning.`,
  rowTotalBlank: ({ party }) =>
    `Radsumman för ${quote(party)} saknas. Skriv den (0 om parten inget ska betala), eller utelämna alla radsummor så beräknas de.`,
  rowTotalNotNumber: ({ party, input }) => `Radsumman för ${quote(party)} är ${quote(input)}. Skriv ett tal.`,
  rowTotalNotInSteps: ({ party, total, step }) =>
    `Radsumman ${number(total)} för ${quote(party)} går inte jämnt upp i steget ${number(step)}.`,
  rowTotalWithoutParty: ({ row, input }) =>
    `På rad ${row} står radsumman ${quote(input)} men ingen part. Skriv parten eller töm cellen.`,
  rowTotalsOfNest: ({ key }) =>
    `Radsummor kan inte anges för en nästlad nyckel (${quote(key)}). Utelämna dem, så beräknas de för varje grupp och part.`,
  planKeysDiffer: ({ years: [first, other] }) =>
    `Åren ${first} och ${other} har olika nycklar. Rader och kolumner kan bara stämma när alla år delas med en och samma nyckel.`,
  rowTotalsOff: ({ sum, amounts, changes }) =>
    `Radsummorna blir tillsammans ${number(sum)} men beloppen ${number(amounts)}: ${number(Math.abs(sum - amounts))} för ${sum > amounts ? 'mycket' : 'lite'}. Minsta ändring: ${change(changes)}.`,
  rowTotalsUnattainable: ({ changes }) =>
    `Radsummorna går inte att få när varje del ska vara sitt oavrundade belopp avrundat uppåt eller nedåt. Minsta ändring: ${change(changes)}.`,
};
