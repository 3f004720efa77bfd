import { asDecimal, Exact, readAmount, toStep, type Amount } from '../../../../../core/amount';
import type { Result } from '../../../../../core/problem';
import { readPriceLevel } from '../../../../../core/rules/priceLevel';
import type { PriceIndex, Restating } from '../../../../../workbook';
import type { Side } from './side';

/** How the amount before is to be brought to the price level after, as far as it has been chosen. */
export interface PriceChoice {
  /** `none`, `percent`, or the table of an index. */
  readonly way: string;
  /** In percent: 2,7. */
  readonly percent: number | '';
  /** Absent until one has been chosen: then the years that the units state. */
  readonly from?: number;
  readonly to?: number;
}

export const NO_RESTATING: PriceChoice = { way: 'none', percent: '' };

/** The years between which to restate: chosen ones, those that the units state, or the first and last of the index. */
export function yearsOf(
  { from, to }: PriceChoice,
  { years }: PriceIndex,
  units: readonly [before: string, after: string],
): readonly [from: number, to: number] {
  const [before, after] = units.map(readPriceLevel);
  return [from ?? before ?? years[0] ?? 0, to ?? after ?? years.at(-1) ?? 0];
}

/** What the sheet is to restate by; nothing where prices are left as they are. */
export function restatingOf(
  choice: PriceChoice,
  index: PriceIndex | undefined,
  units: readonly [before: string, after: string],
): Restating | undefined {
  if (choice.way === 'percent') {
    if (choice.percent === '') return undefined;
    return { kind: 'percent', change: asDecimal(choice.percent).div(100).toNumber() };
  }
  if (!index) return undefined;
  const [from, to] = yearsOf(choice, index, units);
  return { kind: 'index', table: index.table, from, to };
}

/** The factor of a restating; nothing where the index has none for the years. */
export function factorOf(restating: Restating, index: PriceIndex | undefined): number | undefined {
  if (restating.kind === 'percent') return new Exact(1).plus(asDecimal(restating.change)).toNumber();
  const at = (year: number): number => index?.factors[index.years.indexOf(year)] ?? 0;
  const [from, to] = [at(restating.from), at(restating.to)];
  return from > 0 && to > 0 ? to / from : undefined;
}

/** The amount before at the price level after, as a whole number of steps, as the sheet makes it. */
export function restate({ amount }: Pick<Side, 'amount'>, factor: number, step: number): Result<Amount> {
  return readAmount(asDecimal(amount).times(asDecimal(factor)).toNumber(), toStep(step));
}
