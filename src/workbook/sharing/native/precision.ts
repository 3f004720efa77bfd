/**
 * Numbers in the formulas stay below this: doubles are exact for whole numbers to 9·10^15, but Excel compares no more
 * than 15 digits.
 */
export const BOUND = 1e15;
export const BOUND_TEXT = '1E+15';

/** How the product of a rest and a weight is kept exact: at once, or by the digits of the rest in a base. */
export interface Digits {
  readonly base: number;
  readonly count: number;
}

/** So many times larger may the weights become in the receiver's copy, if that can be had. */
const MARGINS = [4, 1];

/**
 * One digit stands for the product itself, which is below sum · largest whatever the amount. Otherwise the digits of the
 * rest are multiplied one by one: their products are below base · sum each, and so is what they make together, times
 * the number of digits. The largest base needs the fewest columns. Nothing where even single digits are too much.
 */
export function chooseDigits(sum: number, largest: number): Digits | undefined {
  for (const margin of MARGINS) {
    if (margin * margin * sum * largest < BOUND) return { base: 0, count: 1 };
    for (let places = 6; places >= 1; places--) {
      const base = 10 ** places;
      const count = Math.ceil(Math.log10(margin * sum) / places + 1e-9);
      if (count > 1 && count * base * margin * sum < BOUND) return { base, count };
    }
  }
  return undefined;
}
