/** What amounts are counted in, and in the prices of which year: only amounts alike in both may be added. */
export interface Kind {
  readonly measure: string;
  readonly priceLevel: number | '';
}

/** The measures and price levels among items, in the order in which they first stand. */
export function kindsOf(items: readonly Kind[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { measure, priceLevel } of items) kinds.set(`${measure}|${priceLevel}`, { measure, priceLevel });
  return [...kinds.values()];
}

/** As the unit of an assumption is written: `tkr, 2017 års prisnivå`. */
export function nameKind({ measure, priceLevel }: Kind): string {
  return priceLevel === '' ? measure : `${measure}, ${priceLevel} års prisnivå`;
}
