import type { LevelReason } from '../../core/reason/explain';
import { decimalsToTellApart, endsBy } from '../exactNumber';
import type { FigureWords } from './figureWords';
import { sayTableCell } from './sayTableCell';

type Rounding = LevelReason['rounding'];
type By<Kind extends Rounding['by']> = Extract<Rounding, { by: Kind }>;
type Odd = By<'remainders'>['odd'];

/** Where only one factor will do, it may have no end; of so many decimals any amount keeps enough. */
const MOST_FACTOR_DECIMALS = 31;

/** How the quota became whole steps. The share is told beside the fixed amount, which is added afterwards. */
export function sayRounding(level: LevelReason, decimals: number, figures: FigureWords): string[] {
  const { rounding, party } = level;
  const { words } = figures;
  const beside = level.share - (level.fixed?.own ?? 0);
  const share = figures.amount(beside);
  switch (rounding.by) {
    case 'bound':
      return [];
    case 'even':
      return [words.even, words.outcome(party, share)];
    case 'remainders':
      return sayRemainders(rounding, decimals, share, figures);
    case 'order': {
      const to = (rounding.order === 'rows' ? words.byRow : words.byWeight)(rounding.odd.left);
      const own =
        rounding.place === undefined
          ? words.noRest(party, share)
          : words.ownPlace(party, rounding.place, share);
      return [sayLeft(rounding.odd, to, figures), own];
    }
    case 'factor':
      return sayFactor(level, rounding, share, figures);
    case 'quotaMethod': {
      const to = `${words.byQuota} (${words.some(rounding.odd.receivers)})`;
      const down = sayLeft(rounding.odd, to, figures);
      if (level.quota?.rest === 0n) return [down, words.noRest(party, share)];
      return [down, words.quotaMethod(party, beside > (level.quota?.floor ?? 0) ? 'up' : 'down', share)];
    }
    case 'itself':
      return [words.itself(share), sayOwnSum(level, rounding.sum, figures)];
    case 'last':
      return rounding.isLast
        ? sayLast(level, rounding.others, figures)
        : [words.notLast(rounding.last, share)];
    case 'table':
      return sayTableCell(rounding.trace, decimals, figures);
  }
}

function sayRemainders(
  { odd, first, last, own, place, tie }: By<'remainders'>,
  decimals: number,
  share: string,
  figures: FigureWords,
): string[] {
  const { words } = figures;
  const rest = (of: typeof own): string => figures.exact(figures.rest(of.rest), decimals);
  const named = (of: typeof own): string => `${of.party} ${rest(of)}`;
  const to = `${words.remainders(odd.left)} ${words.span(named(first), named(last), odd.left)}`;
  return [
    sayLeft(odd, to, figures),
    ...(tie ? [words.tie(words.some(tie.others), tie.settledBy)] : []),
    place > 0 ? words.ownRest(own.party, rest(own), place, share) : words.noRest(own.party, share),
  ];
}

/** In a measure of which the step is 1, what is left says itself that each gets one. */
function sayLeft({ floors, left }: Odd, to: string, figures: FigureWords): string {
  const each = figures.step.value === 1 || left === 1 ? undefined : figures.amount(1);
  return figures.words.roundedDown(figures.amount(floors), figures.amount(left), each, to);
}

function sayFactor(
  level: LevelReason,
  { factor, product, keptBy, halfway }: By<'factor'>,
  share: string,
  figures: FigureWords,
): string[] {
  const { words } = figures;
  const all = figures.amount(level.steps - (level.fixed?.sum ?? 0));
  const settled = halfway.length > 0 ? [words.halfway(words.some(halfway))] : [];
  if (factor.over === factor.under && !keptBy) {
    return [words.factorOne(all), ...settled, words.nearest(level.party, share)];
  }
  const places = Array.from({ length: MOST_FACTOR_DECIMALS }, (_, i) => i).find((i) => endsBy(factor, i));
  const say = level.held || keptBy ? words.factorWithin : words.factor;
  const shown = showProduct(product, figures);
  return [
    say(figures.exact(factor, places ?? MOST_FACTOR_DECIMALS), all),
    ...settled,
    keptBy ? words.productBound(level.party, shown, keptBy, share) : words.product(level.party, shown, share),
  ];
}

/** With so many decimals that it is seen to which step it is nearest. */
function showProduct({ over, under }: By<'factor'>['product'], figures: FigureWords): string {
  const product = figures.inMeasure(over, under);
  const halves = (2n * over) / under;
  const around = [halves, halves + 1n].map((half) => figures.inMeasure(half, 2n));
  return figures.exact(product, decimalsToTellApart([product, ...around], figures.fewestDecimals));
}

function sayOwnSum({ steps }: LevelReason, sum: number, figures: FigureWords): string {
  const { words } = figures;
  if (sum === steps) return words.itselfTies(figures.amount(sum));
  const difference = figures.amount(Math.abs(sum - steps));
  return words.itselfSum(figures.amount(sum), difference, sum > steps ? 'more' : 'less');
}

/** Told of all that is paid, fixed amounts and those held included: so it is in a spreadsheet. */
function sayLast(level: LevelReason, others: number, figures: FigureWords): string[] {
  const [total, rest, share] = [level.steps, others, level.share].map((steps) => figures.amount(steps));
  return [figures.words.last(level.party, total ?? '', rest ?? '', share ?? '')];
}
