/** The years that a key is valid for, both included; an end that is not stated is open. */
interface Validity {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Reads a validity as people write it: `2018`, `2018–2020`, `2018-01-01 – 2020-12-31`, `från 2018`, `till 2020`,
 * `tills vidare`. Nothing where no year can be read: then nobody can say that a year lies outside.
 */
export function readValidity(text: string): Validity | undefined {
  const years = (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (/(\bt\.?\s?o\.?\s?m\b|till och med|^\s*till\b|senast)/i.test(text) && years.length === 1)
    return { to: last };
  if (/(från|fr\.?\s?o\.?\s?m\.?|tills vidare|[-–]\s*$)/i.test(text) && years.length === 1)
    return { from: first };
  return { from: first, to: last };
}

export function covers({ from, to }: Validity, year: number): boolean {
  return year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}
