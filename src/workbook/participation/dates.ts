/** Excel counts days from 1899-12-30, so that 1900-03-01, after the leap day that it wrongly has, is day 61. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day number of a date written as 2017-11-25; nothing for a text that is no day in the calendar. */
export function toDayNumber(text: string): number | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const isDay = new Date(time).toISOString().startsWith(text.trim());
  return isDay && time > FIRST_DAY ? (time - FIRST_DAY) / DAY : undefined;
}

export function fromDayNumber(days: number): string {
  return new Date(FIRST_DAY + Math.floor(days) * DAY).toISOString().slice(0, 10);
}
