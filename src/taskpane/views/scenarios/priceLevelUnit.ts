import { readPriceLevel } from '../../../core/rules/priceLevel';

/** True for a blank, and for a year that a unit can state so that it is read back as a price level. */
export function isPriceYear(year: number | ''): boolean {
  return year === '' || readPriceLevel(unitWithPriceLevel('', year)) === year;
}

/** The unit as it stands in the sheet, whose language is Swedish: `tkr, 2016 års prisnivå`. */
export function unitWithPriceLevel(unit: string, year: number | ''): string {
  const level = year === '' ? '' : `${year} års prisnivå`;
  return [unit.trim(), level].filter((part) => part !== '').join(', ');
}
