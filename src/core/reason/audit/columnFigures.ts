import { asDecimal, Exact } from '../../amount';
import { stepOf } from '../infer/stepOf';
import type { AuditQuestion } from './ask';
import type { AuditedColumn } from './publishedTable';

/** Exact, as the figures stand: a sum of öre in doubles would miss by noise. */
export function sumOf(figures: readonly (number | undefined)[]): number {
  return Exact.sum(0, ...figures.map((figure) => asDecimal(figure ?? 0))).toNumber();
}

/**
 * The parts less what they are said to make. Cells that were calculated carry noise in their sixteenth digit
 * (1000/3 three times is 999,999999999999): what is less than a trillionth of the figures is no difference.
 */
export function offBy(parts: readonly (number | undefined)[], sum: number): number {
  const off = less(sumOf(parts), sum);
  const size = sumOf([...parts, sum].map((figure) => Math.abs(figure ?? 0)));
  return Math.abs(off) <= size * 1e-12 ? 0 : off;
}

export function less(a: number, b: number): number {
  return asDecimal(a).minus(asDecimal(b)).toNumber();
}

/** What a column is rounded to: as asked for amounts, by its decimals for percentages and rates, else by its last zeros. */
export function stepFor({ role, figures, stated }: AuditedColumn, { step }: AuditQuestion): number {
  if (role === 'percent' || role === 'rate') {
    const places = figures.map((figure) => asDecimal(figure ?? 0).decimalPlaces());
    return Number(`1e-${Math.max(0, ...places)}`);
  }
  const asked = role === 'amount' || role === 'rowSum' ? step : undefined;
  return asked ?? stepOf([...figures, stated]);
}

/** Each part rounded on its own can be half a step off, and so many of them half as many steps together. */
export function isWithinRounding(difference: number, parts: number, step: number): boolean {
  return asDecimal(Math.abs(difference)).times(2).lte(asDecimal(step).times(parts));
}

export function countOf(figures: readonly (number | undefined)[]): number {
  return figures.filter((figure) => figure !== undefined).length;
}
