import { asDecimal, Exact } from '../../amount';
import type { Key } from '../../key/key';
import { toBigInts, toIntegers } from '../../key/weights';
import type { BlendReason, FractionReason } from './explanation';
import type { SharedLevel } from './sharedLevel';

/** A party's part of the weights of those who are not held at a floor or a cap. */
export function explainFraction({ key, row, level }: SharedLevel): FractionReason {
  const isFree = (i: number): boolean => level.held?.steps[i] === undefined;
  return fractionIn(key, row, isFree);
}

export function fractionIn(key: Key, row: number, isFree: (row: number) => boolean): FractionReason {
  const whole = toBigInts(key.whole);
  const under = whole.reduce((sum, weight, i) => (isFree(i) ? sum + weight : sum), 0n);
  const value = { over: whole[row] ?? 0n, under: under === 0n ? 1n : under };
  if (key.blend) return { value, blend: blendOf(key, row) };
  return key.isMade ? { value } : { value, weights: weightsOf(key, row, isFree) };
}

function blendOf(key: Key, row: number): BlendReason[] {
  const portions = toIntegers((key.blend ?? []).map(({ portion }) => portion));
  const sum = portions.reduce((total, portion) => total + portion, 0n);
  return (key.blend ?? []).map(({ key: part }, i) => {
    const portion = { over: portions[i] ?? 0n, under: sum };
    const at = placeIn(part, key, row);
    if (at === undefined) return { label: part.label, portion, fraction: { over: 0n, under: 1n } };
    const { value, weights } = fractionIn(part, at, () => true);
    return { label: part.label, portion, fraction: value, ...(weights && { weights }) };
  });
}

/** A blend finds the same party in its parts by kommunkod or by name, whichever they have. */
function placeIn(part: Key, key: Key, row: number): number | undefined {
  const { name = '', code } = key.parties[row] ?? {};
  return part.index.find(name) ?? (code === undefined ? undefined : part.index.find(code));
}

function weightsOf(key: Key, row: number, isFree: (row: number) => boolean): { own: string; sum: string } {
  const free = key.weights.filter((_, i) => isFree(i)).map(asDecimal);
  return { own: asDecimal(key.weights[row] ?? 0).toFixed(), sum: Exact.sum(0, ...free).toFixed() };
}
