import type { Quotas } from '../quotas';

/** Each part rounded on its own, half upwards, as ROUND in a cell does. */
export function halfUp({ floors, remainders, divisor }: Quotas): number[] {
  return floors.map((floor, i) => (isHalfOrMore(remainders[i] ?? 0, divisor) ? floor + 1 : floor));
}

/** How many steps more than the amount the parts make; counted from the floors, so that no sum leaves 2^53. */
export function surplusOf(shares: readonly number[], { floors, left }: Quotas): number {
  return shares.reduce((surplus, share, i) => surplus + (share - (floors[i] ?? 0)), -left);
}

/** Written without a product, so that it is exact for numbers up to 2^53 and for BigInt alike. */
function isHalfOrMore(remainder: number | bigint, divisor: number | bigint): boolean {
  return typeof remainder === 'bigint' && typeof divisor === 'bigint'
    ? remainder >= divisor - remainder
    : Number(remainder) >= Number(divisor) - Number(remainder);
}
