import { asDecimal } from '../amount';

/**
 * Weights as whole numbers without a common divisor, which is all that proportions need. Doubles where every product
 * of the allocation is then an exact double (below 2^53), otherwise BigInt.
 */
export type WholeWeights =
  | { readonly exactIn: 'double'; readonly values: readonly number[]; readonly sum: number }
  | { readonly exactIn: 'bigint'; readonly values: readonly bigint[]; readonly sum: bigint };

export function toWholeWeights(weights: readonly number[]): WholeWeights {
  return inDoubles(weights) ?? toLowestTerms(toIntegers(weights));
}

/** As toLowestTerms, for whole numbers whose products are exact doubles: the weights of nearly every key. */
function inDoubles(weights: readonly number[]): WholeWeights | undefined {
  let [divisor, sum, largest] = [0, 0, 0];
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight)) return undefined;
    if (divisor !== 1) divisor = commonDivisor(divisor, weight);
    sum += weight;
    largest = Math.max(largest, weight);
  }
  if (divisor === 0 || sum * largest > Number.MAX_SAFE_INTEGER) return undefined;
  return { exactIn: 'double', values: weights.map((weight) => weight / divisor), sum: sum / divisor };
}

function commonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/** The same proportions in the smallest whole numbers. */
export function toLowestTerms(integers: readonly bigint[]): WholeWeights {
  const divisor = integers.reduce(greatestCommonDivisor, 0n);
  const values = divisor > 1n ? integers.map((value) => value / divisor) : integers;
  const sum = values.reduce((total, value) => total + value, 0n);
  const largest = values.reduce((most, value) => (value > most ? value : most), 0n);
  if (sum * largest > BigInt(Number.MAX_SAFE_INTEGER)) return { exactIn: 'bigint', values, sum };
  return { exactIn: 'double', values: values.map(Number), sum: Number(sum) };
}

/** Decimals as whole numbers of their last decimal place, in the same proportions. */
export function toIntegers(weights: readonly number[]): bigint[] {
  if (weights.every(Number.isSafeInteger)) return weights.map(BigInt);
  const decimals = weights.map(asDecimal);
  const places = Math.max(...decimals.map((weight) => weight.decimalPlaces()));
  return decimals.map((weight) => BigInt(weight.times(`1e${places}`).toFixed(0)));
}

export function toBigInts({ values }: WholeWeights): bigint[] {
  return Array.from<number | bigint, bigint>(values, BigInt);
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
