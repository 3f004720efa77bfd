import type { Key, Portion } from '../../../core/key/key';
import type { KeyBlock } from './keyBlock';
import { wholePortions } from './wholeWeights';

/**
 * The weights of a blend as whole numbers: portion · weight · the sums of all other keys, added up. Then all fractions
 * have the same denominator, the portions' sum times the product of the sums.
 */
export function blendEntries(
  key: Key,
  portions: readonly Portion[],
  blocks: readonly KeyBlock[],
): { readonly entries: readonly string[]; readonly whole: readonly number[] } {
  const whole = wholePortions(portions);
  const rows = key.parties.map(({ name }) =>
    blocks.flatMap((block, k) => {
      const place = block.content.key.index.find(name);
      if (place === undefined) return [];
      const others = blocks.filter((other) => other !== block);
      const factors = [`${whole[k] ?? 0}`, block.weightCell(place), ...others.map(({ sum }) => sum)];
      const weight = block.content.whole[place] ?? 0;
      const value = others.reduce((product, other) => product * sumOf(other), (whole[k] ?? 0) * weight);
      return [{ text: factors.join('*'), value }];
    }),
  );
  return {
    entries: rows.map((terms) => `=${terms.map(({ text }) => text).join('+') || '0'}`),
    whole: rows.map((terms) => terms.reduce((sum, { value }) => sum + value, 0)),
  };
}

function sumOf({ content }: KeyBlock): number {
  return content.whole.reduce((sum, weight) => sum + weight, 0);
}
