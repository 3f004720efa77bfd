import { Exact } from '../../../../core/amount';
import { canonicalName } from '../../../../core/party';
import type { Problem } from '../../../../core/problem';
import type { IndexDraft } from '../../../../workbook';

/** A row as it is being filled in: the change in per cent, as people write it. */
export interface IndexRow {
  readonly year: number | '';
  readonly percent: number | '';
  readonly published: string;
}

type RowFault = 'notYear' | 'yearTwice' | 'changeMissing' | 'changeTooLow';

/** What is wrong with a row beside those above it; nothing is said of a row that has not been begun. */
export function findRowFault(row: IndexRow, above: readonly IndexRow[]): RowFault | undefined {
  const { year, percent } = row;
  if (year !== '' && !isYear(year)) return 'notYear';
  if (year !== '' && above.some((other) => other.year === year)) return 'yearTwice';
  if (percent !== '' && percent <= -100) return 'changeTooLow';
  if (year === '' && percent !== '') return 'notYear';
  return year !== '' && percent === '' ? 'changeMissing' : undefined;
}

/** The first year whose predecessor is missing: without it no factor can be calculated. */
export function findGap(rows: readonly IndexRow[]): Problem | undefined {
  const years = rows.flatMap(({ year }) => (year !== '' && isYear(year) ? [year] : [])).sort((a, b) => a - b);
  const after = years.find((year, i) => i > 0 && year > (years[i - 1] ?? 0) + 1);
  return after === undefined ? undefined : { kind: 'indexGap', year: after };
}

/** The series, as soon as every row that has been begun is whole. */
export function indexDraft(label: string, source: string, rows: readonly IndexRow[]): IndexDraft | undefined {
  const begun = rows.filter(({ year, percent }) => year !== '' || percent !== '');
  const isWhole = begun.every((row, i) => findRowFault(row, begun.slice(0, i)) === undefined);
  if (canonicalName(label) === '' || begun.length === 0 || !isWhole || findGap(begun)) return undefined;
  const series = begun.map(({ year, percent, published }) => ({
    year: Number(year),
    change: new Exact(percent || 0).div(100).toNumber(),
    ...(published.trim() && { published: published.trim() }),
  }));
  return { label: label.trim(), source: source.trim(), series };
}

export function nextYear(rows: readonly IndexRow[]): number | '' {
  const last = rows.at(-1)?.year ?? '';
  return last === '' ? '' : last + 1;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2200;
}
