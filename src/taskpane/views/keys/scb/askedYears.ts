/** More years at once give a table that nobody looks through, and a question that SCB may refuse. */
export const MOST_YEARS = 10;

type YearFault = 'notYear' | 'reversed' | 'tooMany';

/** What is wrong with a span of years, if anything. */
export function findYearFault(first: number | '', last: number | ''): YearFault | undefined {
  if (!isYear(first) || !isYear(last)) return 'notYear';
  if (last < first) return 'reversed';
  return last - first + 1 > MOST_YEARS ? 'tooMany' : undefined;
}

export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Which years SCB has is for SCB to say; this only keeps half-typed ones away from it. */
export function isYear(year: number | ''): year is number {
  return year !== '' && year >= 1900 && year <= 2199;
}
