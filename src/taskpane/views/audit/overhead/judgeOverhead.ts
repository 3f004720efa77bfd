import { solveOverhead, type OverheadAnswer } from '../../../../core/rules/overhead';
import { formatNumber, type Language } from '../../../../text';
import type { audit } from '../../../../text/sv/audit';

export interface OverheadFigures {
  readonly budget: number | '';
  /** Financing that the document states. */
  readonly income: number | '';
  /** In percent, as documents write it. */
  readonly rate: number | '';
  readonly base: number | '';
}

export const NO_OVERHEAD: OverheadFigures = { budget: '', income: '', rate: '', base: '' };

/** What base the overhead needs and, where one is stated, how far it is from closing. */
export function judgeOverhead(
  { budget, income, rate, base }: OverheadFigures,
  words: (typeof audit)['overhead'],
  language: Language,
): string[] {
  if (budget === '' || income === '' || rate === '') return [words.fillIn];
  const figures = {
    budget,
    general: income,
    surplus: 0,
    percent: rate / 100,
    base: base === '' ? 0 : base,
    percentBefore: 0,
    increase: 0,
  };
  const needed = solveOverhead('base', figures);
  if (needed.kind === 'covered') return [words.covered];
  if (needed.kind === 'missing') return [words.noRate];
  const gap = base === '' ? undefined : solveOverhead('gap', figures);
  return [words.needed(formatNumber(needed.value, language)), ...(gap ? sayGap(gap) : [])];

  function sayGap(answer: OverheadAnswer): string[] {
    if (answer.kind !== 'found') return [];
    if (answer.value === 0) return [words.even];
    const size = formatNumber(Math.abs(answer.value), language);
    return [answer.value > 0 ? words.short(size) : words.over(size)];
  }
}
