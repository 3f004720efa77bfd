import fc from 'fast-check';
import type { Column } from './reference';

/**
 * Columns of one level by largest remainders, with whole weights: what is shared in doubles where it can be. The sums
 * lie on both sides of every size at which the arithmetic changes: 2^30 for the sum, 2^49 and 2^53 for its product with
 * the largest weight.
 */
export const wholeColumns: fc.Arbitrary<Column> = fc
  .tuple(weightLists(), amounts(), fc.boolean(), fc.constantFrom('1', '0.01', '100', '0.05'))
  .chain(([weights, amount, negative, step]) =>
    fc.record({
      weights: fc.constant(weights),
      amount: fc.constantFrom(amount, ...nearRounds(amount, weights)),
      negative: fc.constant(negative),
      step: fc.constant(step),
    }),
  )
  .map(({ weights, amount, negative, step }) => ({
    parties: weights.map((weight, i) => ({
      // Against the order of the rows, so that a tie settled by row is caught.
      name: `Part ${String(999 - i)}`,
      weight: String(weight),
      fixed: 0n,
    })),
    steps: negative ? -amount : amount,
    step,
    method: 'störst rest' as const,
  }));

/** Whole rounds of the weights, and one step less: there the estimate of the rounds is off. */
function nearRounds(amount: bigint, weights: readonly number[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  const rounds = amount - (amount % sum);
  return rounds > 0n ? [rounds, rounds - 1n] : [rounds];
}

function weightLists(): fc.Arbitrary<number[]> {
  const few = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 });
  const people = fc.array(fc.integer({ min: 2400, max: 985_000 }), { minLength: 1, maxLength: 60 });
  const percent = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 10 }).map(toHundred);
  return fc
    .oneof(few, people, percent, equals(), ...[2 ** 15, 2 ** 30, 2 ** 24.5, 2 ** 26.5].map(nearSum))
    .map(notAllZero);
}

/** The sum is this, or a little less or more; the largest weight is nearly all of it, or one among many. */
function nearSum(sum: number): fc.Arbitrary<number[]> {
  const others = fc.array(fc.integer({ min: 0, max: Math.floor(sum / 100) }), { maxLength: 40 });
  return fc.tuple(others, fc.integer({ min: -2, max: 2 })).map(([weights, off]) => {
    const rest = weights.reduce((total, weight) => total + weight, 0);
    return [...weights, Math.max(1, Math.floor(sum) + off - rest)];
  });
}

/** Equal and heavy: their remainders are equal, so the smallest error of a quotient would settle a tie. */
function equals(): fc.Arbitrary<number[]> {
  const heavy = fc.tuple(fc.integer({ min: 2 ** 22, max: 48_000_000 }), fc.integer({ min: 2, max: 8 }));
  const others = fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 5 });
  return fc
    .tuple(heavy, others)
    .map(([[weight, count], light]) => [...new Array<number>(count).fill(weight), ...light]);
}

function toHundred(weights: readonly number[]): number[] {
  const rest = 100 - weights.reduce((sum, weight) => sum + weight, 0);
  return rest > 0 ? [...weights, rest] : [...weights];
}

function notAllZero(weights: number[]): number[] {
  return weights.some((weight) => weight > 0) ? weights : [...weights, 1];
}

function amounts(): fc.Arbitrary<bigint> {
  const largest = 9_000_000_000_000_000n;
  return fc.oneof(
    fc.bigInt({ min: 0n, max: 100n }),
    fc.bigInt({ min: 0n, max: 5_000_000_000n }),
    fc.bigInt({ min: 0n, max: largest }),
    fc.bigInt({ min: largest - 100n, max: largest }),
  );
}
