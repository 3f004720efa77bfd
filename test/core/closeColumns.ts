import fc from 'fast-check';
import { decimalText, type Column } from './reference';
import type { MethodName } from './referenceMethods';

/** Decimals of the finer weights: 15 digits with four decimals beside whole numbers make 19 digits in one column. */
const PLACES = 4;
const COARSE = 10n ** BigInt(PLACES);

const steps = fc.bigInt({ min: 20n, max: 60n });
const fine = fc.bigInt({ min: 500_000_000_000_000n, max: 999_999_999_999_999n });
const part = fc.bigInt({ min: 1_000_000n, max: 400_000_000_000_000n });

/**
 * Columns that chance would hardly ever find: parties whose remainders, or whose distance from a half, differ by less
 * than a double can tell at that size. Arithmetic that is not exact gives the odd krona to the wrong one.
 */
export const closeColumns: fc.Arbitrary<Column> = fc.oneof(closeRemainders(), closeHalves());

/**
 * Weights a > b > c, and k steps, such that k·a and k·b leave remainders only `apart` apart when divided by the sum.
 * One step is left over. The heavier party a must not get it, unless they are equal.
 */
function closeRemainders(): fc.Arbitrary<Column> {
  return fc.record({ k: steps, b: fine, about: part }).map(({ k, b, about }) => {
    const a = (((2n * k - 1n) * b + (k - 1n) * about) / COARSE) * COARSE;
    const apart = (k - 1n - ((k * (a - b)) % (k - 1n))) % (k - 1n);
    const c = (k * (a - b) + apart) / (k - 1n) - a - b;
    return column([String(a / COARSE), decimalText(b, PLACES), decimalText(c, PLACES)], k, 'störst rest');
  });
}

/** Weights a > b > c, and k steps, such that b's part of them is a half, or a half but for the least of differences. */
function closeHalves(): fc.Arbitrary<Column> {
  return fc
    .record({ k: steps, b: fine, about: part, beyond: fc.bigInt({ min: -3n, max: 3n }) })
    .map(({ k, b, about, beyond }) => {
      const a = (((2n * k - 1n) * b - about) / COARSE) * COARSE;
      const c = (2n * k - 1n) * b - beyond - a;
      return column([String(a / COARSE), decimalText(b, PLACES), decimalText(c, PLACES)], k, 'var för sig');
    });
}

function column(weights: string[], steps: bigint, method: MethodName): Column {
  return {
    parties: weights.map((weight, i) => ({ name: `P${i}`, weight, fixed: 0n })),
    steps,
    step: '1',
    method,
  };
}
