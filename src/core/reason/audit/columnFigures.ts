import { asDecimal, Exact } from '../../amount';
import { stepOf } from '../infer/stepOf';
import type { AuditQuestion } from './ask';
import type { AuditedColumn } from './publishedTable';

/** Exact, as the figures stand: a sum of öre in doubles would miss by noise. */
export function sumOf(figures: readonly (number | undefined)[]): number {
  return Exact.sum(0, ...figures.map((figure) => asDecimal(figure ?? 0))).toNumber();
}

export function less(a: number, b: number): number {
  return asDecimal(a).minus(asDecimal(b)).toNumber();
}

/** What a column is rounded to: as asked for amounts, by its decimals for percentages, else by its last zeros. */
export function stepFor({ role, figures, stated }: AuditedColumn, { step }: AuditQuestion): number {
  if (role === 'percent') {
    const places = figures.map((figure) => asDecimal(figure ?? 0).decimalPlaces());
    return Number(`1e-${Math.max(0, ...places)}`);
  }
  return step ?? stepOf([...figures, stated]);
}

/** Each part rounded on its own can be half a step off, and so many of them half as many steps together. */
export function isWithinRounding(difference: number, parts: number, step: number): boolean {
  return asDecimal(Math.abs(difference)).times(2).lte(asDecimal(step).times(parts));
}

export function countOf(figures: readonly (number | undefined)[]): number {
  return figures.filter((figure) => figure !== undefined).length;
}
