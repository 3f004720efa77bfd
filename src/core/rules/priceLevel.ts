import { Exact } from '../amount';

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

/**
 * The factor from one price level to another: the product of the changes of the years in between, or what undoes it.
 * Nothing if the series lacks a year.
 */
export function priceFactor(series: readonly PriceChange[], from: number, to: number): number | undefined {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  let factor = new Exact(1);
  for (let year = first + 1; year <= last; year++) {
    const found = series.find((change) => change.year === year);
    if (!found) return undefined;
    factor = factor.times(new Exact(1).plus(found.change));
  }
  return (from <= to ? factor : new Exact(1).div(factor)).toNumber();
}
