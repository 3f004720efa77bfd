import { asDecimal } from '../../../core/amount';
import type { Key, Portion } from '../../../core/key/key';
import { toIntegers, toLowestTerms } from '../../../core/key/weights';
import { BOUND } from './precision';

/** Weights as whole numbers, and by how much they are larger than those in the key's own cells. */
interface ScaledWeights {
  readonly values: readonly number[];
  readonly scale: number;
}

/** Decimals become whole numbers by a power of ten, which a formula can follow; nothing where they grow too large. */
export function scaleWeights(weights: readonly number[]): ScaledWeights | undefined {
  const places = Math.max(0, ...weights.map((weight) => asDecimal(weight).decimalPlaces()));
  const values = weights.map((weight) => asDecimal(weight).times(`1e${places}`).toNumber());
  return isSmall(values) ? { values, scale: 10 ** places } : undefined;
}

/** The exact proportions of a key that others have made, where its weights are only the nearest numbers. */
export function exactWeights({ whole }: Key): readonly number[] | undefined {
  const values = Array.from<number | bigint, number>(whole.values, Number);
  return isSmall(values) ? values : undefined;
}

/** The portions of a blend in the smallest whole numbers. */
export function wholePortions(portions: readonly Portion[]): readonly number[] {
  const { values } = toLowestTerms(toIntegers(portions.map(({ portion }) => portion)));
  return Array.from<number | bigint, number>(values, Number);
}

function isSmall(values: readonly number[]): boolean {
  return values.reduce((sum, value) => sum + value, 0) < BOUND;
}
