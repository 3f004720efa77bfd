import fc from 'fast-check';
import { readMethod } from '../../src/core/allocation/methods';
import { MOST_STEPS_BACK } from '../../src/core/allocation/methods/quotaMethod';
import { boundedColumns } from './boundedColumns';
import { columns } from './columns';
import { nestedColumns } from './nestedColumns';
import { inMeasure, referenceSteps, type Column } from './reference';
import {
  growingTo,
  METHOD_NAMES,
  MONOTONE,
  NoAnswer,
  WITHIN_QUOTA,
  type MethodName,
} from './referenceMethods';
import { keyOf, problemOf, shareColumn, value } from './shareColumn';

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 300): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

function column(method: MethodName, weights: readonly number[], steps: number | bigint): Column {
  const parties = weights.map((weight, i) => ({ name: `P${i}`, weight: String(weight), fixed: 0n }));
  return { parties, steps: BigInt(steps), step: '1', method };
}

/** A few parties with few steps between them: small enough to try everything. */
const small = fc.record({
  weights: fc
    .array(fc.nat(30), { minLength: 1, maxLength: 4 })
    .filter((weights) => weights.some((weight) => weight > 0)),
  steps: fc.nat(9),
});

/** Every way in which whole steps make the amount. */
function* waysToShare(steps: number, parties: number): Generator<number[]> {
  if (parties === 1) yield [steps];
  else
    for (let own = 0; own <= steps; own++)
      for (const others of waysToShare(steps - own, parties - 1)) yield [own, ...others];
}

/** How far shares are from the exact parts, as a whole number in a unit of its own for each column. */
type Distance = (shares: readonly number[], weights: readonly number[], steps: number) => bigint;

function expectLeast(method: MethodName, distance: Distance): void {
  check(small, ({ weights, steps }) => {
    const owing = weights.filter((weight) => weight > 0);
    const ours = distance(shareColumn(column(method, owing, steps)), owing, steps);
    for (const others of waysToShare(steps, owing.length))
      expect(distance(others, owing, steps) >= ours).toBe(true);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('among all ways to share', () => {
  it('störst rest is nearest to the exact parts, all differences counted alike', () => {
    expectLeast('störst rest', (shares, weights, steps) =>
      BigInt(sum(shares.map((share, i) => Math.abs(share * sum(weights) - steps * weights[i]!)))),
    );
  });

  it('uddatalsmetoden has the least squares of the differences per unit of weight', () => {
    expectLeast('uddatalsmetoden', (shares, weights, steps) => {
      const product = weights.reduce((all, weight) => all * BigInt(weight), 1n);
      return shares.reduce((total, share, i) => {
        const away = BigInt(share * sum(weights) - steps * weights[i]!);
        return total + (away * away * product) / BigInt(weights[i]!);
      }, 0n);
    });
  });
});

describe('kvotmetoden', () => {
  const history = fc.record({
    weights: fc
      .tuple(
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }),
      )
      .map((both) => both.flat())
      .filter((weights) => weights.length > 0),
    rounds: fc.constantFrom(0n, 0n, 1n, 1_000_000_000_000n),
  });

  it('gives what growing step by step from nothing gives, at every amount of a whole round', () => {
    check(
      history,
      ({ weights, rounds }) => {
        const claims = weights.map((weight, i) => ({
          weight: BigInt(weight),
          code: undefined,
          name: `P${i}`,
          floor: 0n,
        }));
        const round = BigInt(sum(weights));
        const key = keyOf(column('kvotmetoden', weights, 0));
        growingTo(round, claims, (steps, shares) => {
          const expected = shares.map((share, i) => Number(share + rounds * BigInt(weights[i]!)));
          const asked = column('kvotmetoden', weights, steps + rounds * round);
          expect(shareColumn(asked, key)).toEqual(expected);
        });
      },
      60,
    );
  });

  it('answers at once for all municipalities and the largest amount, however little some weigh', () => {
    const weights = Array.from({ length: 290 }, (_, i) => 2_400 + ((i * i * i * 7919) % 900_001));
    const begun = performance.now();
    const shares = shareColumn(column('kvotmetoden', weights, 9_000_000_000_000_000n));
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(shares.reduce((total, share) => total + BigInt(share), 0n)).toBe(9_000_000_000_000_000n);
    // One party of next to no weight is never due a whole step before the end, so nothing depends on it.
    expect(
      problemOf(column('kvotmetoden', [999_999_999_999_999, 3, 999_999_999], 10n ** 15n)),
    ).toBeUndefined();
  });

  it('says so, and gives no number, where it would have to look back too far', () => {
    const weights = [1e12, 1e12, ...Array.from({ length: 40 }, (_, i) => 1 + (i % 7))];
    expect(problemOf(column('kvotmetoden', weights, 1_999_999_999_999n))).toEqual({
      kind: 'quotaTooFarBack',
      key: 'Provnyckel',
      most: MOST_STEPS_BACK,
    });
  });
});

describe('sista', () => {
  const anyColumn = fc
    .oneof(columns, boundedColumns, nestedColumns)
    .map((each): Column => ({ ...each, method: 'sista' }));

  it('gives the last what the others leave, or says that it is out of bounds', () => {
    check(
      anyColumn,
      (each) => {
        let expected: number[] | undefined;
        try {
          expected = referenceSteps(each).map((steps) => inMeasure(steps, each.step));
        } catch (error) {
          if (!(error instanceof NoAnswer)) throw error;
        }
        if (expected) expect(shareColumn(each)).toEqual(expected);
        else expect(problemOf(each)).toMatchObject({ kind: 'lastOutOfBounds' });
      },
      2_000,
    );
  });

  it('never gives a share below nothing, and says who would have got it', () => {
    expect(problemOf(column('sista', [1, 1, 1, 1, 1], 3))).toMatchObject({
      kind: 'lastOutOfBounds',
      party: 'P4',
      share: -1,
      floor: 0,
    });
    expect(problemOf(column('sista', [1, 1, 1, 1, 1], -3))).toMatchObject({ share: -1 });
  });

  it('tells all that the last would pay, fixed amount included, in the measure of the amount', () => {
    const { parties } = column('sista', [1, 1, 1, 1, 1], 0);
    const fixed = parties.map((party, i) => ({ ...party, fixed: i === 4 ? 7n : 0n }));
    expect(problemOf({ parties: fixed, steps: 10n, step: '0.01', method: 'sista' })).toMatchObject({
      share: 0.06,
      floor: 0.07,
    });
  });

  it('does not go above the cap of the last', () => {
    const { parties } = column('sista', [10, 10, 10, 10, 11], 0);
    const capped = parties.map((party, i) => ({ ...party, ...(i === 4 && { cap: '3' }) }));
    expect(problemOf({ parties: capped, steps: 12n, step: '1', method: 'sista' })).toMatchObject({
      share: 4,
      cap: 3,
    });
  });

  it('passes over last rows without weight', () => {
    expect(shareColumn(column('sista', [1, 1, 1, 0], 100))).toEqual([33, 33, 34, 0]);
  });
});

describe('a larger amount', () => {
  const growing = fc.record({
    weights: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 12 }),
    steps: fc.nat(3_000),
    method: fc.constantFrom<MethodName>(...MONOTONE),
  });

  it('never lowers a share, by the rules that promise it', () => {
    check(
      growing.filter(({ weights }) => sum(weights) > 0),
      ({ weights, steps, method }) => {
        let before = shareColumn(column(method, weights, steps));
        for (let more = 1; more <= 5; more++) {
          const after = shareColumn(column(method, weights, steps + more));
          after.forEach((share, i) => expect(share).toBeGreaterThanOrEqual(before[i]!));
          before = after;
        }
      },
    );
  });

  it('never lowers a share by uddatalsmetoden, within floors and caps either', () => {
    const bounded = boundedColumns.map((each): Column => ({ ...each, method: 'uddatalsmetoden' }));
    check(
      bounded,
      (each) => {
        const size = { ...each, steps: each.steps < 0n ? -each.steps : each.steps, step: '1' };
        if (problemOf(size) || problemOf({ ...size, steps: size.steps + 1n })) return;
        const after = shareColumn({ ...size, steps: size.steps + 1n });
        shareColumn(size).forEach((share, i) => expect(after[i]).toBeGreaterThanOrEqual(share));
      },
      1_000,
    );
  });

  const county = [374373, 32970, 20763, 38905, 96375, 27864, 84885, 78298, 34050, 47985, 18582, 90065, 54885];
  const aneby = 10;

  it.each<[MethodName, at9396: number, at9397: number]>([
    ['störst rest', 175, 174],
    ['uddatalsmetoden', 175, 175],
    ['kvotmetoden', 174, 174],
  ])('by %s costs Aneby %i and then %i', (method, at9396, at9397) => {
    expect(shareColumn(column(method, county, 9396))[aneby]).toBe(at9396);
    expect(shareColumn(column(method, county, 9397))[aneby]).toBe(at9397);
  });
});

describe('uddatalsmetoden', () => {
  it('can leave the exact part by more than a step, where no rule of that kind is exempt', () => {
    const weights = [999, ...Array.from({ length: 100 }, () => 6)];
    const [large] = shareColumn(column('uddatalsmetoden', weights, 160));
    expect(large).toBeLessThan(Math.floor((999 * 160) / 1599));
  });

  it('keeps the floors and caps even so', () => {
    const { parties } = column('uddatalsmetoden', [999, ...Array.from({ length: 100 }, () => 6)], 0);
    const bound = parties.map((party, i) => ({ ...party, ...(i === 0 && { floor: '99' }) }));
    const [large] = shareColumn({ parties: bound, steps: 160n, step: '1', method: 'uddatalsmetoden' });
    expect(large).toBe(99);
  });
});

describe('uddatalsmetoden at a floor', () => {
  // Of 240 steps the large one is due 99,94. The small ones are due 1,4 each, and a second step comes late to them.
  const weights = [999, ...Array.from({ length: 100 }, () => 14)];
  const withFloor = (steps: number): Column => {
    const { parties, ...rest } = column('uddatalsmetoden', weights, steps);
    return { ...rest, parties: parties.map((party, i) => (i === 0 ? { ...party, floor: '100' } : party)) };
  };

  it('gives the same as without it to a party that gets more than the floor, though water filling holds it there', () => {
    expect(shareColumn(withFloor(240))[0]).toBe(107);
    expect(shareColumn(withFloor(240))).toEqual(shareColumn(column('uddatalsmetoden', weights, 240)));
  });

  it('lowers nobody where the amount lifts the exact part above the floor', () => {
    for (let steps = 225; steps < 250; steps++) {
      const after = shareColumn(withFloor(steps + 1));
      shareColumn(withFloor(steps)).forEach((share, i) => expect(after[i]).toBeGreaterThanOrEqual(share));
    }
  });
});

describe('the odd steps', () => {
  it('go to the largest weights by störst vikt, and to the first rows by första, but never to a whole part', () => {
    const weights = [2, 3, 10, 4, 1];
    // The exact parts of 14 are 1,4 2,1 7 2,8 0,7.
    expect(shareColumn(column('störst vikt', weights, 14))).toEqual([1, 3, 7, 3, 0]);
    expect(shareColumn(column('första', weights, 14))).toEqual([2, 3, 7, 2, 0]);
  });

  it('never reach a party without weight', () => {
    for (const method of METHOD_NAMES.filter((name) => name !== 'var för sig'))
      for (let steps = 0; steps < 30; steps++) {
        const each = column(method, [0, 5, 0, 7, 3, 0], steps);
        if (problemOf(each)) continue;
        const [first, , third, , , last] = shareColumn(each);
        expect([first, third, last]).toEqual([0, 0, 0]);
      }
  });
});

describe('the name of a method', () => {
  it.each(METHOD_NAMES)('%s is known in Swedish and English', (name) => {
    const { names } = value(readMethod(name));
    expect(names[0]).toBe(name);
    expect(value(readMethod(names[1].toUpperCase())).names).toEqual(names);
  });
});

test('what is said of a method holds: those within the exact part tie', () => {
  for (const name of WITHIN_QUOTA) expect(value(readMethod(name)).ties).toBe(true);
});
