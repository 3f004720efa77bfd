import { asDecimal } from '../../amount';

/** An exact fraction of two whole numbers, the lower one positive. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export function isLess(a: Ratio, b: Ratio): boolean {
  return a.over * b.under < b.over * a.under;
}

/** Sums ratios without letting the common denominator grow where they share it, as those of a column do. */
export function sumOf(ratios: readonly Ratio[]): Ratio {
  const byUnder = new Map<bigint, bigint>();
  for (const { over, under } of ratios) byUnder.set(under, (byUnder.get(under) ?? 0n) + over);
  return [...byUnder].reduce(
    (sum, [under, over]) => ({ over: sum.over * under + over * sum.under, under: sum.under * under }),
    { over: 0n, under: 1n },
  );
}

export function toDouble({ over, under }: Ratio): number {
  return Number(over) / Number(under);
}

/** Decimal numbers as whole numbers of their last common decimal place. */
export function toWholes(numbers: readonly number[]): bigint[] {
  const decimals = numbers.map(asDecimal);
  const places = Math.max(0, ...decimals.map((number) => number.decimalPlaces()));
  return decimals.map((number) => BigInt(number.times(`1e${places}`).toFixed(0)));
}
