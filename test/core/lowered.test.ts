import fc from 'fast-check';
import { findLowered } from '../../src/core/allocation/lowered';
import { readMethod } from '../../src/core/allocation/methods';
import { LARGEST_STEPS, toStep } from '../../src/core/amount';
import type { Key } from '../../src/core/key/key';
import { METHOD_NAMES, MONOTONE, type MethodName } from './referenceMethods';
import { keyOf, shareColumn, value } from './shareColumn';
import type { Column } from './reference';

function column(weights: readonly number[], steps = 0, method: MethodName = 'störst rest'): Column {
  const parties = weights.map((weight, i) => ({ name: `P${i}`, weight: String(weight), fixed: 0n }));
  return { parties, steps: BigInt(steps), step: '1', method };
}

function lowered(key: Key, steps: number, method: MethodName = 'störst rest', step = 1) {
  const amount = { steps, step: toStep(step), rounded: false };
  return findLowered(key, amount, value(readMethod(method)));
}

/** The sample of the Alabama paradox: at 324 the third gets one less than at 323. */
const sample = keyOf(column([56.7, 38.5, 4.2, 0.6]));

test('a party whose share falls when the amount rises is named with the figures, in the measure of the amount', () => {
  expect(lowered(sample, 323)).toEqual({ amount: 324, party: 2, from: 14, to: 13, others: 0 });
  expect(lowered(sample, 323, 'störst rest', 0.01)).toEqual({
    amount: 3.24,
    party: 2,
    from: 0.14,
    to: 0.13,
    others: 0,
  });
});

test('nothing is said where no share falls, of a refund, or beyond the largest amount', () => {
  expect(lowered(sample, 322)).toBeUndefined();
  expect(lowered(sample, -323)).toBeUndefined();
  expect(lowered(sample, LARGEST_STEPS)).toBeUndefined();
});

test('it is what sharing both amounts shows, and never by the rules that promise otherwise', () => {
  const any = fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 12 }),
    steps: fc.nat(200),
    method: fc.constantFrom(...METHOD_NAMES.filter((name) => name !== 'sista')),
  });
  let found = 0;
  fc.assert(
    fc.property(any, ({ weights, steps, method }) => {
      const [now, more] = [steps, steps + 1].map((each) => shareColumn(column(weights, each, method)));
      const falling = now!.flatMap((share, i) => (more![i]! < share ? [i] : []));
      const said = lowered(keyOf(column(weights)), steps, method);
      expect(said === undefined ? 0 : said.others + 1).toBe(falling.length);
      if (!said) return;
      found++;
      expect(weights[said.party]).toBe(Math.max(...falling.map((i) => weights[i]!)));
      expect(MONOTONE).not.toContain(method);
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(0);
});
