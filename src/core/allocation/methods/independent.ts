import type { Method } from './method';

/**
 * Each part is rounded on its own, half upwards, as ROUND in a cell does. The parts need not add up to the amount:
 * the rule exists to reproduce published tables that were made this way.
 */
export const independent: Method = {
  names: ['var för sig', 'independent'],
  ties: false,
  round({ floors, remainders, divisor }) {
    return floors.map((floor, i) => (isHalfOrMore(remainders[i] ?? 0, divisor) ? floor + 1 : floor));
  },
};

/** Written without a product, so that it is exact for numbers up to 2^53 and for BigInt alike. */
function isHalfOrMore(remainder: number | bigint, divisor: number | bigint): boolean {
  return typeof remainder === 'bigint' && typeof divisor === 'bigint'
    ? remainder >= divisor - remainder
    : Number(remainder) >= Number(divisor) - Number(remainder);
}
