import Decimal from 'decimal.js';
import { readAmount, readStep } from '../../src/core/amount';
import { allocate } from '../../src/core/allocation/allocate';
import { fractionOf } from '../../src/core/allocation/fraction';
import { readMethod } from '../../src/core/allocation/methods';
import { sumOfWeights, type Key } from '../../src/core/key/key';
import { findParty } from '../../src/core/key/listParties';
import type { Result } from '../../src/core/problem';
import { goldenCases, keyOf, type Expected, type GoldenCase } from './goldenCase';

type Check = (golden: GoldenCase) => void;

/** One check for each thing that a case can expect. */
const checks: Record<keyof Expected, Check> = {
  shares(golden) {
    const shares = sharesOf(golden);
    for (const [party, share] of Object.entries(golden.expect.shares ?? {})) {
      expect([party, shares.get(party)]).toEqual([party, share]);
    }
  },
  sum(golden) {
    expect(Decimal.sum(...sharesOf(golden).values()).toNumber()).toBe(golden.expect.sum);
  },
  fractions(golden) {
    const key = value(keyOf(golden.key));
    for (const [party, [least, most]] of Object.entries(golden.expect.fractions ?? {})) {
      const fraction = value(fractionOf(key, [value(findParty(key, party))]));
      expect(fraction).toBeGreaterThanOrEqual(least);
      expect(fraction).toBeLessThanOrEqual(most);
    }
  },
  weights(golden) {
    expect(Object.fromEntries(weightsOf(value(keyOf(golden.key))))).toEqual(golden.expect.weights);
  },
  weightSum(golden) {
    expect(sumOfWeights(value(keyOf(golden.key)))).toBe(golden.expect.weightSum);
  },
  perWeight(golden) {
    const weights = weightsOf(value(keyOf(golden.key)));
    for (const [party, perWeight] of Object.entries(golden.expect.perWeight ?? {})) {
      expect(Math.round((golden.amount ?? NaN) / (weights.get(party) ?? NaN))).toBe(perWeight);
    }
  },
  collects(golden) {
    const sum = sumOfWeights(value(keyOf(golden.key)));
    expect(new Decimal(golden.rate ?? NaN).times(sum).toNumber()).toBe(golden.expect.collects);
  },
  problem(golden) {
    const result = allocated(golden);
    expect(result.ok ? 'no problem' : result.problem).toMatchObject(golden.expect.problem ?? {});
  },
};

describe.each(goldenCases())('$name: $golden.title', ({ golden }) => {
  test('has a source, a kind and an expectation', () => {
    expect(golden.source).not.toBe('');
    expect(golden.kind).toMatch(/^[PDH]$/);
    expect(Object.keys(golden.expect)).not.toEqual([]);
  });

  test.each(Object.keys(golden.expect))('%s', (expected) => {
    const check = checks[expected as keyof Expected];
    expect(check).toBeDefined();
    check(golden);
  });
});

function allocated({ key, amount = NaN, step = 1, method = '' }: GoldenCase): Result<Map<string, number>> {
  const read = keyOf(key);
  if (!read.ok) return read;
  const steps = value(readAmount(amount, value(readStep(step))));
  const shares = allocate(read.value, steps, value(readMethod(method)));
  return shares.ok ? { ok: true, value: byParty(read.value, shares.value) } : shares;
}

function sharesOf(golden: GoldenCase): Map<string, number> {
  return value(allocated(golden));
}

function weightsOf(key: Key): Map<string, number> {
  return byParty(key, key.weights);
}

function byParty(key: Key, numbers: readonly number[]): Map<string, number> {
  return new Map(key.parties.map(({ name }, i) => [name, numbers[i] ?? NaN]));
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
