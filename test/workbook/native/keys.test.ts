import { allocate } from '../../../src/core/allocation/allocate';
import { readAmount, toStep } from '../../../src/core/amount';
import { blendKeys } from '../../../src/core/key/blendKeys';
import type { Key } from '../../../src/core/key/key';
import { codeOf } from '../../../src/register';
import { amount, asking, first, second, sourceOf, step } from './small';
import { keyOf, methodOf } from './world';

const NAMES = ['Aneby', 'Habo', 'Ydre'];
const method = methodOf('störst rest');

function blendOf(one: Key, other: Key): Key {
  const blend = blendKeys(
    'Blandning',
    [
      { key: one, portion: 30 },
      { key: other, portion: 70 },
    ],
    codeOf,
  );
  if (!blend.ok) throw new Error(JSON.stringify(blend.problem));
  return blend.value;
}

function sharesOf(key: Key, kronor: number): readonly number[] {
  const steps = readAmount(kronor, toStep(1));
  const shares = steps.ok ? allocate(key, steps.value, method) : steps;
  if (!shares.ok) throw new Error(JSON.stringify(shares.problem));
  return shares.value;
}

test('a blend follows the weights of the keys that it is made from', () => {
  const keys = { choices: [{ key: blendOf(first, second), stamp: '' }], sourceOf };
  const ask = asking((calculation) =>
    NAMES.map((name) => calculation.share(keys, { name }, amount, step, method)),
  );
  expect(ask({ G1: 1_000_000 }).answers).toEqual(sharesOf(blendOf(first, second), 1_000_000));
  const heavier = keyOf([
    ['Aneby', 10],
    ['Habo', 77.7],
    ['Ydre', 30],
  ]);
  expect(ask({ G1: 999_999, B2: 77.7 }).answers).toEqual(sharesOf(blendOf(heavier, second), 999_999));
  expect(ask({ B2: null }).texts).toContain('en av nycklarna i blandningen kan inte räknas');
});

test('a cell that chooses the key goes on choosing, and nothing where it chooses none that was known', () => {
  const keys = {
    choices: [
      { key: first, stamp: 'första#11111111' },
      { key: second, stamp: 'andra#22222222' },
    ],
    chosenBy: 'Indata!$G$3',
    sourceOf,
  };
  const ask = asking((calculation) =>
    NAMES.map((name) => calculation.share(keys, { name }, amount, step, method)),
  );
  expect(ask().answers).toEqual(sharesOf(first, 100));
  expect(ask({ G3: 'andra#22222222' }).answers).toEqual(sharesOf(second, 100));
  const none = ask({ G3: 'tredje#33333333' }).answers;
  expect(none.filter((answer) => typeof answer === 'number')).toEqual([]);
});

test('a choice that no ordinary formula can make gives nothing, unless it is the one in force', () => {
  const beyond = keyOf([
    ['Aneby', 100_000_000_000_000],
    ['Habo', 1],
    ['Ydre', 1],
  ]);
  const choices = [
    { key: first, stamp: 'första#11111111' },
    { key: beyond, stamp: 'andra#22222222' },
  ];
  const ask = (chosen: typeof choices) =>
    asking((calculation) => [
      calculation.share(
        { choices: chosen, chosenBy: 'Indata!$G$3', sourceOf },
        { name: 'Habo' },
        amount,
        step,
        method,
      ),
    ]);
  expect(ask(choices)().answers).toEqual([34]);
  expect(typeof ask(choices)({ G3: 'andra#22222222' }).answers[0]).not.toBe('number');
  expect(ask([...choices].reverse())().answers).toEqual(['notExact']);
});

test('a formula follows the cell that says who it is for, and a fraction follows the weights', () => {
  const keys = { choices: [{ key: first, stamp: '' }], sourceOf };
  const party = { name: 'Aneby', cell: 'Indata!$D$1' };
  const ask = asking((calculation) => [
    calculation.share(keys, party, amount, step, method),
    calculation.fraction(keys, party),
  ]);
  expect(ask().answers).toEqual([16, 10 / 60.5]);
  expect(ask({ D1: 'YDRE', B1: 9.5 }).answers).toEqual([50, 0.5]);
});

test('weights whose names are patterns stay as they were frozen', () => {
  const patterns = keyOf([
    ['A*', 1],
    ['AB', 3],
  ]);
  const from = { parties: 'Indata!$A$1:$A$2', weights: 'Indata!$B$1:$B$2' };
  const keys = { choices: [{ key: patterns, stamp: '' }], sourceOf: () => from };
  const ask = asking((calculation) =>
    ['A*', 'AB'].map((name) => calculation.share(keys, { name }, amount, step, method)),
  );
  expect(ask({ A1: 'AB', B1: 3, A2: 'A*', B2: 1 }).answers).toEqual([25, 75]);
});

test('more amounts than a sheet has columns for are shared by a second block', () => {
  const keys = { choices: [{ key: second, stamp: '' }], sourceOf };
  const terms = Array.from({ length: 2800 }, (_, i) => ({ text: `${i}*5`, value: i * 5 }));
  let width = 0;
  asking((calculation) => {
    const answers = terms.map((term) => calculation.share(keys, { name: 'Ydre' }, term, step, method));
    width = Math.max(...calculation.cells().map((row) => row.length));
    expect(calculation.headings().titles).toHaveLength(2);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(2800);
    return [];
  });
  expect(width).toBeLessThanOrEqual(16_384);
});
