/** How much prices changed in a year, 0,027 for 2,7 %. */
export interface PriceChange {
  readonly year: number;
  readonly change: number;
}

/** The price level that a unit states: `tkr, 2016 års prisnivå` is 2016; nothing where it states none. */
export function readPriceLevel(unit: string): number | undefined {
  const year = /((?:19|20)\d\d) års pris/i.exec(unit)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The price levels among amounts that are counted together, if there is more than one. */
export function mixedPriceLevels(units: readonly string[]): number[] | undefined {
  const levels = [...new Set(units.map(readPriceLevel).filter((level) => level !== undefined))];
  return levels.length > 1 ? levels.sort((a, b) => a - b) : undefined;
}
