import { asDecimal } from '../amount';

/**
 * Weights as whole numbers without a common divisor, which is all that proportions need. Doubles where every product
 * of the allocation is then an exact double (below 2^53), otherwise BigInt.
 */
export type WholeWeights =
  | { readonly exactIn: 'double'; readonly values: readonly number[]; readonly sum: number }
  | { readonly exactIn: 'bigint'; readonly values: readonly bigint[]; readonly sum: bigint };

export function toWholeWeights(weights: readonly number[]): WholeWeights {
  const values = reduce(toIntegers(weights));
  const sum = values.reduce((total, value) => total + value, 0n);
  const largest = values.reduce((most, value) => (value > most ? value : most), 0n);
  if (sum * largest > BigInt(Number.MAX_SAFE_INTEGER)) return { exactIn: 'bigint', values, sum };
  return { exactIn: 'double', values: values.map(Number), sum: Number(sum) };
}

function toIntegers(weights: readonly number[]): bigint[] {
  if (weights.every(Number.isSafeInteger)) return weights.map(BigInt);
  const decimals = weights.map(asDecimal);
  const places = Math.max(...decimals.map((weight) => weight.decimalPlaces()));
  return decimals.map((weight) => BigInt(weight.times(`1e${places}`).toFixed(0)));
}

function reduce(values: bigint[]): bigint[] {
  const divisor = values.reduce(greatestCommonDivisor, 0n);
  return divisor > 1n ? values.map((value) => value / divisor) : values;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
