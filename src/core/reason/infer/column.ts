import { asDecimal, Exact, inSteps, toNumber, toStep, type Step } from '../../amount';
import type { PublishedColumn } from './published';
import { stepOf } from './stepOf';

/** A published column made ready: figures as sizes, so that a refund is read as the fee that it mirrors. */
export interface Column {
  readonly place: number;
  readonly figures: readonly (number | undefined)[];
  readonly sign: 1 | -1;
  readonly step: Step;
  readonly stated?: number;
  readonly sum: number;
  /** How many figures there are. */
  readonly count: number;
  /** True if some are fees and some refunds, which no key makes out of one amount. */
  readonly signsMixed: boolean;
  readonly year?: number;
}

export function readColumn(published: PublishedColumn, place: number): Column {
  const { total, year } = published;
  const step = toStep(published.step ?? stepOf(published.figures));
  const stated = published.figures.filter((figure) => figure !== undefined);
  const signed = Exact.sum(0, ...stated.map(asDecimal)).toNumber();
  const sign = signed < 0 || (signed === 0 && (total ?? 0) < 0) ? -1 : 1;
  const size = (figure: number): number => sign * figure + 0;
  return {
    place,
    sign,
    step,
    figures: published.figures.map((figure) =>
      figure === undefined ? undefined : inWholeSteps(size(figure), step),
    ),
    sum: size(signed),
    count: stated.length,
    signsMixed: stated.some((figure) => size(figure) < 0),
    // As Excel itself stores it, so that a sum of öre is the sum and not a trillionth more.
    ...(total !== undefined && { stated: size(asDecimal(total).toNumber()) }),
    ...(year !== undefined && { year }),
  };
}

/** False for nothing but zeros, which any key gives out of nothing. */
export function isTelling({ figures }: Column): boolean {
  return figures.some((figure) => figure !== undefined && figure !== 0);
}

/** The double that a share of so many steps is too, so that figures and shares can be compared as they are. */
function inWholeSteps(figure: number, step: Step): number {
  const steps = inSteps(figure, step);
  return steps.isInteger() ? toNumber(steps.toNumber(), step) : figure;
}

/** The column without some rows. What the others add up to is then all that is known of their total. */
export function withoutRows(published: PublishedColumn, rows: readonly number[]): PublishedColumn {
  if (rows.length === 0) return published;
  const { total: _, ...column } = published;
  return {
    ...column,
    figures: published.figures.map((figure, row) => (rows.includes(row) ? undefined : figure)),
  };
}
