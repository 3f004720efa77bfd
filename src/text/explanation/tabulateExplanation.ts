import type { Explanation, LevelReason } from '../../core/reason/explain';
import type { FigureWords } from './figureWords';
import { partsOfStamp } from './partsOfStamp';
import type { SaidKey } from './sayExplanation';
import { decimalsOf, sharedOf } from './sayLevel';

type Row = readonly [label: string, figure: string];

/** An explanation as rows of label and figure. */
export function tabulateExplanation(explanation: Explanation, key: SaidKey, figures: FigureWords): Row[] {
  const { amount, levels, method, keyLabel } = explanation;
  const { figures: labels, method: nameOf } = figures.words;
  const stamp = partsOfStamp(key.stamp ?? '');
  const label = key.label || stamp.label || keyLabel;
  const named = [label, stamp.digits].filter((part) => part !== '').join(' ');
  return [
    ...(amount.stated === undefined ? [] : [[labels.stated, figures.stated(amount.stated)] as const]),
    [labels.amount, figures.amount(amount.isRefund ? -amount.steps : amount.steps)],
    ...(named === '' ? [] : [[labels.key, named] as const]),
    [labels.method, nameOf(method.names)],
    ...levels.flatMap((level) => [
      ...(levels.length > 1 ? [[labels.level(level.party), figures.amount(level.steps)] as const] : []),
      ...rowsOf(level, figures),
    ]),
    [labels.share, figures.stated(explanation.share)],
  ];
}

function rowsOf(level: LevelReason, figures: FigureWords): Row[] {
  const { figures: labels } = figures.words;
  const { fraction, quota, rounding, fixed, held } = level;
  const decimals = decimalsOf(level, figures);
  const rows: Row[] = [];
  if (fixed) rows.push([labels.fixed, figures.amount(fixed.own)]);
  if (held?.own) rows.push([labels[held.own.at], figures.amount(held.own.steps)]);
  if (fixed || held) rows.push([labels.shared, figures.amount(sharedOf(level))]);
  if (fraction?.weights) {
    rows.push([labels.weight, figures.weight(fraction.weights.own)]);
    rows.push([labels.weightSum, figures.weight(fraction.weights.sum)]);
  }
  if (fraction) {
    const { figure } = figures.percent(fraction.value, sharedOf(level), decimals);
    rows.push([labels.fraction, figures.words.ofHundred(figure)]);
  }
  if (quota) rows.push([labels.quota, figures.measured(figures.exact(figures.quota(quota), decimals))]);
  if ('odd' in rounding) rows.push([labels.left, figures.amount(rounding.odd.left)]);
  if (rounding.by === 'remainders') {
    rows.push([labels.rest, figures.exact(figures.rest(rounding.own.rest), decimals)]);
    if (rounding.place > 0) rows.push([labels.place, String(rounding.place)]);
  }
  if (rounding.by === 'table') rows.push([labels.row, figures.amount(rounding.trace.row.total)]);
  return rows;
}
