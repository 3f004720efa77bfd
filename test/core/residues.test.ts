import fc from 'fast-check';
import { allocate, allocateTo } from '../../src/core/allocation/allocate';
import { readMethod } from '../../src/core/allocation/methods';
import { readAmount, readStep, toStep } from '../../src/core/amount';
import type { Key } from '../../src/core/key/key';
import { PartyIndex } from '../../src/core/party';
import { inMeasure, referenceSteps, type Column } from './reference';
import { keyOf, shareColumn, value } from './shareColumn';
import { wholeColumns } from './wholeColumns';

const byLargestRemainder = value(readMethod(null));

function shareOfOne(party: number, key: Key, { steps, step }: Pick<Column, 'steps' | 'step'>): number {
  const amount = { steps: Number(steps), step: toStep(Number(step)), rounded: false };
  return value(allocateTo(party, key, amount, byLargestRemainder));
}

function expectedShares(column: Column): number[] {
  return referenceSteps(column).map((steps) => inMeasure(steps, column.step));
}

/** A key of one level whose weights have this sum. */
function keyWith(...weights: number[]): { key: Key; column: Omit<Column, 'steps'> } {
  const parties = weights.map((weight, i) => ({ name: `Part ${i}`, weight: String(weight), fixed: 0n }));
  const column = { parties, step: '1', method: 'störst rest' as const };
  return { key: keyOf({ ...column, steps: 0n }), column };
}

describe('a column of whole weights', () => {
  it('is shared as whole numbers of any size share it', () => {
    fc.assert(
      fc.property(wholeColumns, (column) => {
        expect(shareColumn(column)).toEqual(expectedShares(column));
      }),
      { numRuns: 400 },
    );
  });

  it('gives one party, asked for alone or again, what it gives it among all', () => {
    fc.assert(
      fc.property(wholeColumns, fc.nat(), (column, any) => {
        const party = any % column.parties.length;
        const expected = expectedShares(column)[party];
        const key = keyOf(column);
        for (const time of ['first', 'second', 'third']) {
          expect([time, shareOfOne(party, key, column)]).toEqual([time, expected]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives odd steps to the larger weight, then by name, when every remainder is equal', () => {
    const { key } = keyWith(1, 1, 1, 1, 1, 1, 1);
    const column = { steps: 10n, step: '1' };
    expect(key.parties.map((_, party) => shareOfOne(party, key, column))).toEqual([2, 2, 2, 1, 1, 1, 1]);
  });

  it('gives an odd step to the largest remainder that there can be', () => {
    const { key } = keyWith(2 ** 25 - 2, 1);
    const shares = allocate(key, { steps: 1, step: toStep(1), rounded: false }, byLargestRemainder);
    expect(value(shares)).toEqual([1, 0]);
  });

  it('settles a tie for one party where the products are too large for it alone', () => {
    const { key, column } = keyWith(53_399_413, 53_399_413, 53_399_413, 824, 118, 989);
    const steps = 64_150_409n;
    expect(shareOfOne(0, key, { steps, step: '1' })).toBe(expectedFew(column, steps)[0]);
  });

  it('shares more steps than 32 bits count among 20 000 parties', () => {
    const { key, column } = keyWith(...Array.from({ length: 20_000 }, (_, i) => 120_000 + (i % 10_007)));
    const steps = 2_499_990_048n + 3_000_000n * 2_499_990_049n;
    expect(steps % BigInt(key.whole.sum)).toBeGreaterThan(2n ** 31n);
    const expected = expectedFew(column, steps);
    // Somebody who gets an odd step and somebody who does not, each asked for alone: of a key that has shared nothing.
    const odd = expected.map(
      (share, i) => BigInt(share) * BigInt(key.whole.sum) > steps * BigInt(key.weights[i]!),
    );
    for (const party of [odd.indexOf(true), odd.indexOf(false)]) {
      const unused = keyOf({ ...column, steps });
      expect(shareOfOne(party, unused, { steps, step: '1' })).toBe(expected[party]);
    }
    const amount = { steps: Number(steps), step: toStep(1), rounded: false };
    expect(value(allocate(key, amount, byLargestRemainder))).toEqual(expected);
  });
});

describe('what is remembered of a key', () => {
  it('is never the part of another residue, however many amounts are shared and in what order', () => {
    const { key, column } = keyWith(4999, 3001, 4001);
    const expected = Array.from({ length: 12_001 }, (_, steps) => expectedFew(column, BigInt(steps)));
    // Three times as many residues as are remembered: noted, made, moved over, forgotten and met again.
    for (let i = 0, random = 1; i < 60_000; i++) {
      random = (random * 48_271) % 2_147_483_647;
      const [steps, party] = [random % 12_001, i % 3];
      const share = shareOfOne(party, key, { steps: BigInt(steps), step: '1' });
      if (share !== expected[steps]![party]) expect([i, share]).toEqual([i, expected[steps]![party]]);
    }
  });

  it('is the same at the first sight, when its row is made and after, while newcomers take each other’s places', () => {
    // Of two parties each gets the nearest whole number, and of halves the heavier the larger.
    const { key } = keyWith(4999, 3000);
    for (const stride of [1, 3001]) {
      for (let i = 0; i < 3 * 7999; i++) {
        const residue = (stride * Math.floor(i / 3)) % 7999;
        const share = shareOfOne(0, key, { steps: BigInt(residue), step: '1' });
        const expected = Math.round((residue * 4999) / 7999);
        if (share !== expected) expect([i, residue, share]).toEqual([i, residue, expected]);
      }
    }
  });

  it('is apart for each key, though more keys than are remembered are asked by turns', () => {
    const keys = Array.from({ length: 80 }, (_, i) => keyWith(1 + i, 1000 - i, 7));
    for (const steps of [500n, 500n, 1507n, 500n]) {
      for (const { key, column } of keys) {
        expect(shareOfOne(0, key, { steps, step: '1' })).toBe(expectedFew(column, steps)[0]);
      }
    }
  });

  it('is the share of the method that is asked for', () => {
    const { key } = keyWith(1, 1, 1);
    const amount = value(readAmount(200));
    const independent = value(readMethod('var för sig'));
    expect(value(allocateTo(2, key, amount, byLargestRemainder))).toBe(66);
    expect(value(allocateTo(2, key, amount, independent))).toBe(67);
    expect(value(allocateTo(2, key, amount, byLargestRemainder))).toBe(66);
  });
});

describe('an amount in steps', () => {
  it('is what its fifteen digits say, rounded half away from zero', () => {
    const steps = fc.constantFrom('1', '0.01', '100', '0.1', '0.05', '1000', '2.5', '0.000001');
    const digits = fc.oneof(
      fc.bigInt({ min: 0n, max: 100_000n }),
      fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
    );
    fc.assert(
      fc.property(digits, fc.nat(9), steps, fc.boolean(), (size, places, step, negative) => {
        const stepDigits = BigInt(step.replace('.', ''));
        const stepPlaces = step.split('.')[1]?.length ?? 0;
        const over = size * 10n ** BigInt(stepPlaces);
        const under = stepDigits * 10n ** BigInt(places);
        const expected = (2n * over + under) / (2n * under);
        fc.pre(expected <= 9_000_000_000_000_000n);
        const sign = negative ? -1 : 1;
        const cell = sign * Number(`${size}e-${places}`);
        const read = value(readAmount(cell, value(readStep(Number(step)))));
        expect(BigInt(read.steps)).toBe(BigInt(sign) * expected);
        expect(read.rounded).toBe(over % under !== 0n);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a party in the index', () => {
  it('is found in its place in whatever order and spelling it is asked for', () => {
    const names = ['Ale', 'Bollebygd', 'Alingsås', 'Alingsås kommun norr', 'Orust', '0680'];
    const index = new PartyIndex((input) => (/^0?680$/.exec(String(input)) ? '0680' : undefined));
    names.forEach((name, i) => index.add(i === 5 ? { name, code: '0680' } : { name }, i));
    const spelled = fc.constantFrom<(name: string) => string | number>(
      (name) => name,
      (name) => ` ${name.toUpperCase()}`,
      (name) => (name === '0680' ? 680 : `${name} kommun`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), spelled), { minLength: 1, maxLength: 30 }), (asked) => {
        for (const [i, spell] of asked) expect([i, index.find(spell(names[i]!))]).toEqual([i, i]);
        expect(index.find('Okänd')).toBeUndefined();
      }),
    );
  });
});

function expectedFew(column: Omit<Column, 'steps'>, steps: bigint): number[] {
  return expectedShares({ ...column, steps });
}
