import { Exact } from '../amount';

/** What of an overhead's arithmetic is asked for, when the rest is known. */
export type OverheadUnknown = 'base' | 'percent' | 'general' | 'gap' | 'rise';

/** A cost that is paid for by general financing, by a surplus, and by an overhead on a base such as grants. */
export interface OverheadFigures {
  readonly budget: number;
  readonly general: number;
  readonly surplus: number;
  /** 0,15 for 15 %. */
  readonly percent: number;
  readonly base: number;
  /** Only for a rise: the overhead before, and the cost that the higher one is to pay for. */
  readonly percentBefore: number;
  readonly increase: number;
}

/** What each question needs, in the order in which it is asked for. */
export const FIGURES_OF: Record<OverheadUnknown, readonly (keyof OverheadFigures)[]> = {
  base: ['budget', 'general', 'surplus', 'percent'],
  percent: ['budget', 'general', 'surplus', 'base'],
  general: ['budget', 'surplus', 'percent', 'base'],
  gap: ['budget', 'general', 'surplus', 'percent', 'base'],
  rise: ['increase', 'percentBefore', 'percent'],
};

export type OverheadAnswer =
  | { readonly kind: 'found'; readonly value: number }
  /** Nothing has to be paid by overhead. */
  | { readonly kind: 'covered' }
  /** No number answers: this one must be larger than zero, or the overhead larger than before. */
  | { readonly kind: 'missing'; readonly what: 'percent' | 'base' | 'rise' };

/**
 * Solves budget = general financing + surplus + percent × base for what is not known. Money to the öre, and percentages
 * to six decimals, as the formulas in the sheet round them.
 */
export function solveOverhead(unknown: OverheadUnknown, figures: OverheadFigures): OverheadAnswer {
  const { budget, general, surplus, percent, base, percentBefore, increase } = figures;
  const gap = new Exact(budget).minus(general).minus(surplus);
  switch (unknown) {
    case 'base':
      if (gap.lte(0)) return { kind: 'covered' };
      return percent > 0 ? money(gap.div(percent)) : { kind: 'missing', what: 'percent' };
    case 'percent':
      if (gap.lte(0)) return { kind: 'covered' };
      return base > 0 ? found(gap.div(base), 6) : { kind: 'missing', what: 'base' };
    case 'general':
      return money(new Exact(budget).minus(surplus).minus(new Exact(percent).times(base)));
    case 'gap':
      return money(gap.minus(new Exact(percent).times(base)));
    case 'rise':
      return percent > percentBefore
        ? money(new Exact(increase).div(new Exact(percent).minus(percentBefore)))
        : { kind: 'missing', what: 'rise' };
  }
}

function money(value: InstanceType<typeof Exact>): OverheadAnswer {
  return found(value, 2);
}

function found(value: InstanceType<typeof Exact>, decimals: number): OverheadAnswer {
  return { kind: 'found', value: value.toDecimalPlaces(decimals).toNumber() };
}
