import { readAmount, readStep } from '../../src/core/amount';
import { allocate } from '../../src/core/allocation/allocate';
import { fractionOf } from '../../src/core/allocation/fraction';
import { readMethod } from '../../src/core/allocation/methods';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import { readKey } from '../../src/core/key/readKey';
import type { Result } from '../../src/core/problem';

const noCodes = { label: 'Provnyckel', codeOf: () => undefined };

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function keyOf(cells: Cell[][]): Key {
  return value(readKey(cells, noCodes));
}

function share(key: Key, amount: Cell, step: Cell = null, method: Cell = null): readonly number[] {
  const read = value(readAmount(amount, value(readStep(step))));
  return value(allocate(key, read, value(readMethod(method))));
}

const thirds = keyOf([
  ['Ack', 1],
  ['Bro', 1],
  ['Cederby', 1],
]);

describe('allocate', () => {
  it('gives what is left to the largest remainders', () => {
    const key = keyOf([
      ['A', 62],
      ['B', 29],
      ['C', 9],
    ]);
    expect(share(key, 10)).toEqual([6, 3, 1]);
  });

  it('rounds each part on its own when asked, and then need not tie', () => {
    expect(share(thirds, 200, 1, 'var för sig')).toEqual([67, 67, 67]);
    expect(share(thirds, 200, 1, 'independent')).toEqual([67, 67, 67]);
  });

  it('settles ties by weight, then name, never by row', () => {
    expect(share(thirds, 100)).toEqual([34, 33, 33]);
    const turned = keyOf([
      ['Cederby', 1],
      ['Bro', 1],
      ['Ack', 1],
    ]);
    expect(share(turned, 100)).toEqual([33, 33, 34]);
  });

  it('settles ties by kommunkod before name', () => {
    const codes: Record<string, string> = { Övertorneå: '2518', Ale: '2600' };
    const key = value(
      readKey(
        [
          ['Ale', 1],
          ['Övertorneå', 1],
        ],
        { label: '', codeOf: (input) => codes[input] },
      ),
    );
    expect(share(key, 1)).toEqual([0, 1]);
  });

  it('mirrors a refund', () => {
    expect(share(thirds, -100)).toEqual([-34, -33, -33]);
    expect(share(thirds, -1)[1]).toBe(0);
  });

  it('works in steps smaller and larger than one', () => {
    expect(share(thirds, 100, 0.01)).toEqual([33.34, 33.33, 33.33]);
    expect(share(thirds, 1000, 100)).toEqual([400, 300, 300]);
  });

  it('rounds the amount half away from zero to the step', () => {
    expect(share(keyOf([['A', 1]]), 150, 100)).toEqual([200]);
    expect(share(keyOf([['A', 1]]), -150, 100)).toEqual([-200]);
    expect(share(keyOf([['A', 1]]), 0.285, 0.01)).toEqual([0.29]);
  });

  it('stays exact at nine thousand million million steps and weights of fifteen digits', () => {
    const key = keyOf([
      ['A', 999_999_999_999_999],
      ['B', 0.000_000_000_000_001],
      ['C', 123_456.789],
    ]);
    const shares = share(key, 9_000_000_000_000_000);
    expect(shares.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(9_000_000_000_000_000n);
    expect(shares[1]).toBe(0);
  });

  it('takes fixed amounts off first', () => {
    const key = keyOf([
      ['Part', 'Vikt', 'Fast belopp'],
      ['A', 1, 100],
      ['B', 3, null],
    ]);
    expect(share(key, 500)).toEqual([200, 300]);
    expect(share(key, -500)).toEqual([-200, -300]);
    expect(fractionOf(key, [0])).toMatchObject({ problem: { kind: 'fractionOfFixed' } });
  });

  it('refuses fixed amounts that exceed the amount, and says by how much', () => {
    const key = keyOf([
      ['Part', 'Vikt', 'Fast belopp'],
      ['A', 1, 100],
    ]);
    const amount = value(readAmount(60));
    expect(allocate(key, amount, value(readMethod(null)))).toMatchObject({
      problem: { kind: 'fixedExceedAmount', fixed: 100, amount: 60, short: 40 },
    });
  });

  it('refuses fixed amounts that are not whole steps, naming the party', () => {
    const key = keyOf([
      ['Part', 'Vikt', 'Fast belopp'],
      ['A', 1, 150],
    ]);
    const amount = value(readAmount(1000, value(readStep(100))));
    expect(allocate(key, amount, value(readMethod(null)))).toMatchObject({
      problem: { kind: 'fixedNotInSteps', party: 'A', fixed: 150, step: 100 },
    });
  });

  it('gives exact fractions', () => {
    expect(fractionOf(thirds, [0])).toEqual({ ok: true, value: 1 / 3 });
  });
});

describe('reading an amount', () => {
  it.each<[string, Cell, Cell, object]>([
    ['text', '9 400', null, { kind: 'amountNotNumber', input: '9 400' }],
    ['a part of a krona without a step', 100.5, null, { kind: 'amountNotWhole', amount: 100.5 }],
    ['fifty öre of a thousand million', 1e9 + 0.5, null, { kind: 'amountNotWhole' }],
    ['too many steps', 1e15, 0.01, { kind: 'amountTooLarge' }],
    ['an error', { error: '#N/A' }, null, { kind: 'cellError', error: '#N/A' }],
  ])('refuses %s', (_, amount, step, problem) => {
    expect(readAmount(amount, value(readStep(step)))).toMatchObject({ ok: false, problem });
  });

  it('passes over float noise', () => {
    expect(value(readAmount(0.1 + 0.2 + 0.7 + 1e-13)).steps).toBe(1);
    expect(value(readAmount(2.4999999999999996, value(readStep(1)))).steps).toBe(3);
  });

  it('counts a blank as 0', () => {
    expect(value(readAmount(null)).steps).toBe(0);
  });

  it.each<[string, Cell, object]>([
    ['zero', 0, { kind: 'stepNotPositive', step: 0 }],
    ['a negative one', -1, { kind: 'stepNotPositive', step: -1 }],
    ['a number below all amounts', 5e-324, { kind: 'stepOutOfRange', step: 5e-324 }],
    ['sixteen decimals', 1e-16, { kind: 'stepOutOfRange', decimals: 15 }],
    ['more than all amounts', 1e16, { kind: 'stepOutOfRange', most: 1e15 }],
    ['text', 'tusental', { kind: 'stepNotNumber', input: 'tusental' }],
  ])('refuses a step of %s', (_, step, problem) => {
    expect(readStep(step)).toMatchObject({ ok: false, problem });
  });

  it('lists the methods when one is unknown', () => {
    expect(readMethod('hare')).toMatchObject({
      problem: {
        kind: 'methodUnknown',
        input: 'hare',
        known: {
          sv: [
            'störst rest',
            'uddatalsmetoden',
            'kvotmetoden',
            'var för sig',
            'störst vikt',
            'första',
            'sista',
          ],
          en: ['largest-remainder', 'webster', 'quota', 'independent', 'largest-weight', 'first', 'last'],
        },
      },
    });
  });
});
