import type { Key } from '../key/key';

/**
 * The weights of a key as doubles that a processor goes through quickly, small enough for every product of a residue
 * and a weight to be exact: docs/decisions/020-speed.md has the theorems.
 */
export interface Proportions {
  readonly weights: Float64Array;
  readonly sum: number;
  /** 1 / sum, the nearest double. */
  readonly inverse: number;
  /** Position of each party in the line: the order that settles ties, the first of them first. */
  readonly places: Int32Array;
  /** Weight / sum, the nearest doubles, in the order of the line. */
  readonly fractions: Float64Array;
  /** True if a party's part can be worked out without the others'. */
  readonly isSmall: boolean;
}

/** A sum of parts fits 32 bits, with room for one more step a party. */
const LARGEST_SUM = 2 ** 30;
/** The error of a quotient is then an eighth of a step over the sum, and half a step over the sum would be too much. */
const LARGEST_PRODUCT = 2 ** 49;

/** Nothing for a key whose products a double does not hold. */
export function toProportions({ whole, rank }: Pick<Key, 'whole' | 'rank'>): Proportions | undefined {
  if (whole.exactIn !== 'double') return undefined;
  const { values, sum } = whole;
  const heaviest = values.reduce((most, weight) => Math.max(most, weight), 0);
  const isSmall = sum < LARGEST_SUM && sum * heaviest < LARGEST_PRODUCT;
  const fractions = new Float64Array(values.length);
  rank.forEach((place, party) => (fractions[place] = (values[party] ?? 0) / sum));
  const weights = Float64Array.from(values);
  return { weights, sum, inverse: 1 / sum, places: Int32Array.from(rank), fractions, isSmall };
}
