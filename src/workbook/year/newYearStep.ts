import type { Problem } from '../../core/problem';

/** One thing that is done when the workbook is taken to a new year; it is listed, and chosen, before it is done. */
export type NewYearStep = {
  /** Why it cannot be done: its name is taken. */
  readonly problem?: Problem;
  readonly from: string;
  readonly to: string;
} & (
  | { readonly kind: 'keepSheet' }
  /** `name` is the defined name of the key that the new one is made of. */
  | { readonly kind: 'newKey'; readonly name: string }
  | { readonly kind: 'renameScenario' }
);

/** The year in a label, but not in a date such as 2018-02-17, a span such as 2016–2018 or another number. */
function yearIn(year: number): RegExp {
  return new RegExp(`(?<![\\d–-])${year}(?!\\d|[–-]\\d)`, 'g');
}

export function hasYear(label: string, year: number): boolean {
  return yearIn(year).test(label);
}

export function nextYearOf(label: string, year: number): string {
  return label.replace(yearIn(year), String(year + 1));
}

const MARK = '(värden';

export function isKept(sheet: string): boolean {
  return sheet.includes(MARK);
}

/** What a sheet is called when it is kept: the year stands in the mark, and Excel has room for 31 characters. */
export function keptName(sheet: string, year: number, longest: number): string {
  const mark = `${MARK} ${year})`;
  const name = sheet.replace(yearIn(year), '').replace(/\s+/g, ' ').trim();
  const room = longest - mark.length - 1;
  const short = name.length > room ? `${name.slice(0, room - 1).trim()}…` : name;
  return `${short} ${mark}`.trim();
}
