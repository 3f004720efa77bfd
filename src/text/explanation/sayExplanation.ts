import type { Explanation, LevelReason } from '../../core/reason/explain';
import type { Measure } from '../../core/measure';
import type { Language } from '../number';
import { partsOfStamp } from './partsOfStamp';
import { FigureWords } from './figureWords';
import { sayLevel } from './sayLevel';
import { tabulateExplanation } from './tabulateExplanation';
import { listRemainders, type SaidRemainder } from './listRemainders';

/** What is known of the key beside its content; a function knows the stamp at most. */
export interface SaidKey {
  readonly label?: string;
  /** `PKS 2018#1c9e07ab`. */
  readonly stamp?: string;
  readonly source?: string;
  readonly decision?: string;
}

export interface SaidExplanation {
  /** `Nässjö: 846 tkr`. */
  readonly title: string;
  /** In order; joined by spaces they are a text for a document. */
  readonly sentences: readonly string[];
  readonly figures: readonly (readonly [label: string, figure: string])[];
  /** Everybody's remainder on the lowest level, the largest first; absent where no remainders decided. */
  readonly remainders?: readonly SaidRemainder[];
}

/** An explanation in words, in the language and the measure of the amount. */
export function sayExplanation(
  explanation: Explanation,
  measure: Measure | undefined,
  language: Language,
  key: SaidKey = {},
): SaidExplanation {
  const figures = new FigureWords(explanation.amount.step, language, measure);
  const remainders = listRemainders(explanation, figures);
  return {
    title: `${explanation.party}: ${figures.stated(explanation.share)}`,
    sentences: [
      ...sayOutcome(explanation, figures),
      sayKey(explanation, key, figures),
      ...explanation.levels.flatMap((level) => sayStage(explanation, level, figures)),
    ],
    figures: tabulateExplanation(explanation, key, figures),
    ...(remainders && { remainders }),
  };
}

function sayOutcome({ party, share, amount, members }: Explanation, figures: FigureWords): string[] {
  const { words } = figures;
  const isBack = amount.isRefund || amount.steps < 0;
  const say = isBack ? words.getsBack : words.pays;
  const whole = figures.amount(Math.abs(amount.steps));
  const first = say(party, figures.stated(isBack ? -share + 0 : share), whole);
  const { stated, step } = amount;
  return [
    first,
    ...(members ? [words.group(words.some(members.map((member) => member.party)))] : []),
    ...(amount.isRefund ? [words.refund] : []),
    ...(stated === undefined
      ? []
      : [words.roundedFirst(figures.stated(stated), figures.stated(step.value), whole)]),
  ];
}

function sayKey({ keyLabel }: Explanation, key: SaidKey, { words }: FigureWords): string {
  const { stamp = '', source = '', decision = '' } = key;
  const label = key.label || partsOfStamp(stamp).label || keyLabel || words.unnamedKey;
  const isDerived = /härled|derived/i.test(source) && !/verkliga nyckeln|real key/i.test(source);
  const from = source.trim().replace(/\.$/, '');
  const about = from === '' ? '' : words.source(from) + (isDerived ? words.mayDiffer : '');
  return words.key(label, partsOfStamp(stamp).digits, about, decision.trim().replace(/\.$/, ''));
}

/** Where there are several levels, each but the first begins by what is shared there. */
function sayStage({ levels, amount }: Explanation, level: LevelReason, figures: FigureWords): string[] {
  const { words } = figures;
  const lead =
    level.within !== undefined
      ? [words.within(level.within, figures.amount(level.steps))]
      : levels.length > 1
        ? [words.among(figures.amount(amount.steps), level.party, figures.amount(level.share))]
        : [];
  return [...lead, ...sayLevel(level, figures)];
}
