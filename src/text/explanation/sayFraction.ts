import type { LevelReason } from '../../core/reason/explain';
import type { FigureWords } from './figureWords';

type Fraction = NonNullable<LevelReason['fraction']>;

/** A party's part of the weights: as the key states them where it does, of each key where it is a blend. */
export function sayFraction(
  { value, weights, blend }: Fraction,
  steps: number,
  decimals: number,
  figures: FigureWords,
): string[] {
  const { words } = figures;
  const { sign, figure } = figures.percent(value, steps, decimals);
  const share = weights
    ? words.fraction(figures.weight(weights.own), figures.weight(weights.sum), sign, figure)
    : words.percent(sign, figure);
  if (!blend) return [share];
  const parts = blend.map((part) => {
    const portion = figures.percent(part.portion, 1, 0).figure;
    const fraction = part.weights
      ? words.weights(figures.weight(part.weights.own), figures.weight(part.weights.sum))
      : words.ofHundred(figures.percent(part.fraction, steps, decimals).figure);
    return words.blendPart(portion, part.label, fraction);
  });
  return [words.blend(words.list(parts)), share];
}
