import { fail, ok, type Result } from '../../core/problem';

/** Excel counts days from here, for every date after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 24 * 60 * 60 * 1000;

/** A date as it is written in Sweden, as the number by which Excel knows it. */
export function readDate(text: string): Result<number> {
  const trimmed = text.trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 2018-02-30 would become the second of March.
  const isDate = Number.isFinite(time) && new Date(time).toISOString().startsWith(trimmed);
  return isDate ? ok((time - DAY_ZERO) / DAY) : fail({ kind: 'dateWrong', input: text });
}
