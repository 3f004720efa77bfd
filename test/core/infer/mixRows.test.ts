import fc from 'fast-check';
import {
  bestPortion,
  portionsByRemainders,
  portionsWithin,
  type MixRows,
} from '../../../src/core/reason/infer/mixRows';
import { finenessOf, restOf, usualPortions } from '../../../src/core/reason/infer/portions';
import { sharesBy } from './publishedTables';

const HUNDREDTHS = 100n;

/** Two keys, the hundredths of the first in a mix, and a total: enough rows that largest remainder has a choice. */
const mixes = fc
  .record({
    first: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 3, maxLength: 12 }),
    seed: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 12, maxLength: 12 }),
    percent: fc.integer({ min: 1, max: 99 }),
    steps: fc.integer({ min: 20, max: 3000 }),
  })
  .map(({ seed, ...mix }) => ({ ...mix, second: seed.slice(0, mix.first.length) }));

type Mixed = { first: number[]; second: number[]; percent: number; steps: number };

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

function sharesAt({ first, second, steps }: Mixed, percent: number): number[] {
  const [a, b] = [BigInt(sum(first)), BigInt(sum(second))];
  const weights = first.map(
    (weight, i) =>
      BigInt(weight) * b * BigInt(percent) + BigInt(second[i]!) * a * (HUNDREDTHS - BigInt(percent)),
  );
  const codes = first.map((_, i) => String(1000 + i));
  return sharesBy(weights, { steps: BigInt(steps), step: '1' }, 'störst rest', codes);
}

function rowsOf({ first, second, steps }: Mixed, figures: readonly number[]): MixRows {
  const [a, b] = [sum(first), sum(second)];
  return {
    apart: Float64Array.from(figures, (figure, i) => (steps * second[i]!) / b - figure),
    slope: Float64Array.from(figures, (_, i) => steps * (first[i]! / a - second[i]! / b)),
  };
}

test('largest remainder gives the figures at the portions that are said to, and at no other', () => {
  fc.assert(
    fc.property(mixes, (mix) => {
      const figures = sharesAt(mix, mix.percent);
      const rows = [rowsOf(mix, figures)];
      const within = portionsWithin(rows, 1 + 1e-9);
      expect(within).toBeDefined();
      const allowed = portionsByRemainders(rows, within!);
      expect(allowed).toBeDefined();
      const [low, high] = allowed!;
      for (let percent = 1; percent < 100; percent++) {
        const portion = percent / 100;
        // At the very ends a tie decides, by a rule that doubles do not know.
        if (Math.min(Math.abs(portion - low), Math.abs(portion - high)) < 1e-7) continue;
        const isSame = sharesAt(mix, percent).every((share, i) => share === figures[i]);
        expect([percent, portion > low && portion < high]).toEqual([percent, isSame]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the best portion is better than any hundredth', () => {
  fc.assert(
    fc.property(mixes, (mix) => {
      const figures = sharesAt(mix, mix.percent).map((share, i) => share + ((i * 7) % 5));
      const rows = rowsOf(mix, figures);
      const errorAt = (portion: number): number =>
        Math.max(...figures.map((_, i) => Math.abs(rows.apart[i]! + portion * rows.slope[i]!)));
      const best = bestPortion([rows], errorAt(0) + 1)!;
      expect(errorAt(best.portion)).toBeLessThanOrEqual(best.error + 1e-9);
      for (let portion = 0; portion <= 1; portion += 0.01)
        expect(errorAt(portion)).toBeGreaterThanOrEqual(best.error * 0.998 - 1e-6);
    }),
    { numRuns: 100 },
  );
});

test('usual portions come first: halves before tenths, tenths before thirds, thirds before percents', () => {
  expect(usualPortions(0.2, 0.6, 8)).toEqual([0.5, 0.25, 0.2, 0.3, 0.4, 0.6, 0.35, 0.45]);
  expect(usualPortions(0.33, 0.34, 3)).toEqual([0.333333333333333, 0.33, 0.34]);
  expect(usualPortions(0, 0.001, 1)).toEqual([0.001]);
  expect([0.5, 0.25, 0.3, 0.35, 1 / 3, 0.37].map(finenessOf)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(restOf(0.7)).toBe(0.3);
});
