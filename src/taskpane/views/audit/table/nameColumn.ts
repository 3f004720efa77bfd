import type { GivenTable } from './givenTable';

/** What a column is called: its header with its unit, or its number. */
export function nameColumn({ columns }: GivenTable, nth: number, numbered: (nth: number) => string): string {
  const { header = '', unit = '' } = columns[nth] ?? {};
  if (header === '') return numbered(nth + 1);
  return unit === '' || header.toLocaleLowerCase('sv').includes(unit) ? header : `${header}, ${unit}`;
}
