import { counties, municipalities, type Measure } from '../../../../register';

/** Lists of up to so many places are named in a key's label; longer ones are counted. */
const MOST_NAMED = 3;

interface Words {
  readonly country: string;
  readonly and: string;
  readonly municipalities: (count: number) => string;
}

/** A label that says what a register key holds: `Folkmängd 2016 Kronobergs län`. Labels are Swedish as the sheets are. */
export function proposeLabel(measure: Measure, year: number, codes: readonly string[], words: Words): string {
  const name = measure.charAt(0).toLocaleUpperCase('sv') + measure.slice(1);
  return `${name} ${year} ${placesIn(codes, words)}`.trim();
}

function placesIn(codes: readonly string[], { country, and, municipalities: counted }: Words): string {
  if (codes.length === 0) return '';
  if (codes.length === municipalities.length) return country;
  const names = wholeCounties(codes) ?? codes.map(nameOf);
  if (names.length > MOST_NAMED) return counted(codes.length);
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(and);
}

/** The counties that the municipalities make up exactly, or nothing. */
function wholeCounties(codes: readonly string[]): string[] | undefined {
  const chosen = new Set(codes);
  const touched = counties.filter(({ code }) => codes.some((municipality) => municipality.startsWith(code)));
  const all = municipalities.filter(({ county }) => touched.some(({ code }) => code === county));
  return all.length === chosen.size ? touched.map(({ name }) => name) : undefined;
}

function nameOf(code: string): string {
  return municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
