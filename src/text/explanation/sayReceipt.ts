import type { LevelReceipt, Receipt, TableReceipt } from '../../core/reason/explain';
import type { Measure } from '../../core/measure';
import { decimalsToTellApart } from '../exactNumber';
import type { Language } from '../number';
import { FigureWords } from './figureWords';

/** How many odd steps a column had, who got them, by what rule, and who was next. */
export function sayReceipt(receipt: Receipt, measure: Measure | undefined, language: Language): string[] {
  const figures = new FigureWords(receipt.amount.step, language, measure);
  const { words } = figures;
  const rule = words.receipt.rule(words.method(receipt.method.names));
  return [rule, ...receipt.levels.map((level) => sayLevelReceipt(level, figures))];
}

function sayLevelReceipt({ within, steps, sum, odd, tie }: LevelReceipt, figures: FigureWords): string {
  const { words } = figures;
  const { receipt } = words;
  const amount = figures.amount(steps);
  const off = figures.amount(Math.abs(sum - steps));
  return [
    within === undefined ? receipt.whole(amount) : receipt.within(within, amount),
    ...(odd && odd.left > 0
      ? [receipt.odd(odd.left, figures.amount(1), figures.amount(odd.floors))]
      : [receipt.noOdd]),
    ...(odd && odd.receivers.length > 0 ? [receipt.went(words.list(odd.receivers))] : []),
    ...(odd && odd.left > 0 && odd.next !== undefined ? [receipt.next(odd.next)] : []),
    ...(tie?.settledBy ? [receipt.tie(tie.party, words.some(tie.others), tie.settledBy)] : []),
    ...(sum === steps ? [] : [words.itselfSum(figures.amount(sum), off, sum > steps ? 'more' : 'less')]),
  ].join(' ');
}

/** How each column and each row of a table that ties both ways was rounded. */
export function sayTableReceipt(
  { step, columns, rows }: TableReceipt,
  measure: Measure | undefined,
  language: Language,
): string[] {
  const figures = new FigureWords(step, language, measure);
  const { receipt } = figures.words;
  return [
    ...columns.map(({ total, roundedUp, open }, i) =>
      receipt.column(i + 1, figures.amount(total), String(roundedUp), String(open)),
    ),
    ...rows.map(({ party, row }) => {
      const quota = figures.quota(row.quota);
      const decimals = decimalsToTellApart(
        [
          quota,
          figures.inMeasure(BigInt(row.quota.floor), 1n),
          figures.inMeasure(BigInt(row.quota.floor) + 1n, 1n),
        ],
        figures.fewestDecimals,
      );
      const shown = figures.measured(figures.exact(quota, decimals));
      return receipt.row(party, figures.amount(row.total), shown, String(row.roundedUp), String(row.open));
    }),
  ];
}
