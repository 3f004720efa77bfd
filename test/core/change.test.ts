import Decimal from 'decimal.js';
import fc from 'fast-check';
import { readAmount, toStep } from '../../src/core/amount';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import { readKey } from '../../src/core/key/readKey';
import { makeStamp } from '../../src/core/key/stamp';
import { ok, type Result } from '../../src/core/problem';
import { attributeChange, CAUSES, type Attribution } from '../../src/core/reason/attributeChange';
import type { Sharing } from '../../src/core/reason/shareFinely';
import { splitChange, type Change } from '../../src/core/reason/splitChange';

function keyOf(cells: Cell[][], under: ReadonlyMap<string, Key> = new Map()): Key {
  return value(
    readKey(cells, { label: 'K', codeOf: () => undefined, findStamp: (stamp) => under.get(stamp) }),
  );
}

function sharing(cells: Cell[][], amount: number, step = 1): Sharing {
  return { key: keyOf(cells), amount: value(readAmount(amount, toStep(step))) };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function sum(numbers: readonly number[]): number {
  return Decimal.sum(0, ...numbers).toNumber();
}

const thirds: Cell[][] = [
  ['A', 1],
  ['B', 1],
  ['C', 1],
];

describe('the change of a share', () => {
  it('is told as budget at the old key, key at the new amount, and the rounding that is left', () => {
    const skewed: Cell[][] = [
      ['A', 2],
      ['B', 1],
      ['C', 1],
    ];
    // 100/3 is 33,333; 200/3 is 66,667; half of 200 is 100. A paid 34 of 100.
    const change = value(splitChange('A', sharing(thirds, 100), sharing(skewed, 200)));
    expect(change).toEqual({ budget: 33.333, key: 33.333, rounding: -0.666, total: 66 });
  });

  it('is told to three more decimals than the step', () => {
    const change = (step: number): Change =>
      value(splitChange('B', sharing(thirds, 1000, step), sharing(thirds, 3000, step)));
    expect(change(100).budget).toBe(666.7);
    expect(change(1).budget).toBe(666.667);
    expect(change(0.01).budget).toBe(666.66667);
  });

  it('is all a party paid when it leaves, and all it pays when it joins', () => {
    const [three, two] = [sharing(thirds, 90), sharing(thirds.slice(0, 2), 90)];
    expect(value(splitChange('C', three, two))).toEqual({ budget: 0, key: -30, rounding: 0, total: -30 });
    expect(value(splitChange('C', two, three))).toEqual({ budget: 0, key: 30, rounding: 0, total: 30 });
  });

  it('counts floors, fixed amounts and caps as they are shared', () => {
    const bounded: Cell[][] = [
      ['Part', 'Vikt', 'Fast belopp', 'Golv', 'Tak'],
      ['A', 1, 10, '', ''],
      ['B', 1, '', 40, ''],
      ['C', 1, '', '', 20],
    ];
    const [before, after] = [sharing(bounded, 100), sharing(bounded, 200)];
    expect(value(splitChange('C', before, after))).toEqual({ budget: 0, key: 0, rounding: 0, total: 0 });
    // C pays its cap of 20 both times. B's floor of 40 is held of 100, and A pays the rest; of 200 A has 10 more than B.
    expect(value(splitChange('A', before, after)).budget).toBe(55);
    expect(value(splitChange('B', before, after)).budget).toBe(45);
  });

  it('is told for a group of a nested key as for all in it', () => {
    const inside = keyOf([
      ['Part', 'Vikt'],
      ['X', 1],
      ['Y', 2],
    ]);
    const stamp = makeStamp('Inre', [['X', 1]]);
    const nested = keyOf(
      [
        ['Part', 'Vikt', 'Undernyckel'],
        ['Stat', 1, ''],
        ['Kommunerna', 1, stamp],
      ],
      new Map([[stamp, inside]]),
    );
    const [before, after] = [100, 200].map((amount): Sharing => ({
      key: nested,
      amount: value(readAmount(amount)),
    })) as [Sharing, Sharing];
    expect(value(splitChange('Kommunerna', before, after))).toMatchObject({ budget: 50, key: 0, total: 50 });
  });

  it('is an error for somebody who is in neither key, with the name that was meant', () => {
    const change = splitChange('Tranas', sharing([['Tranås', 1]], 1), sharing([['Habo', 1]], 1));
    expect(change).toMatchObject({ problem: { kind: 'partyInNeither', input: 'Tranas', nearest: 'Tranås' } });
  });

  it('passes on what makes a key impossible to share by, and a party that is no name', () => {
    const floors: Cell[][] = [
      ['Part', 'Vikt', 'Golv'],
      ['A', 1, 500],
    ];
    const change = splitChange('A', sharing(floors, 600), sharing(floors, 400));
    expect(change).toMatchObject({ problem: { kind: 'floorsExceedAmount', amount: 400 } });
    expect(splitChange(null, sharing(thirds, 1), sharing(thirds, 1))).toMatchObject({
      problem: { kind: 'partyMissing' },
    });
  });

  it('is told in coarser parts where fifteen digits leave no room for finer ones', () => {
    const change = value(splitChange('A', sharing(thirds, 1e13), sharing(thirds, 2e13)));
    expect(change.budget).toBe(3_333_333_333_333.3);
    expect(sum([change.budget, change.key, change.rounding])).toBe(change.total);
  });
});

describe('the causes of a change', () => {
  const four: Cell[][] = [
    ['A', 60],
    ['B', 30],
    ['C', 10],
  ];

  it('come one at a time: price level, budget, participants, key, rounding', () => {
    const after: Cell[][] = [
      ['A', 50],
      ['B', 30],
      ['D', 20],
    ];
    const [a, b, c, d] = value(
      attributeChange(sharing(four, 1000), sharing(after, 1500), value(readAmount(1100, toStep(1)))),
    );
    // D pays 300 of 1500, so A and B, who stay, share 1200 as 60 to 30 before they share it as 50 to 30.
    expect(a).toEqual({
      party: 'A',
      presence: 'both',
      before: 600,
      after: 750,
      effects: { priceLevel: 60, budget: 240, participants: -100, key: -50, rounding: 0 },
      total: 150,
    });
    expect(b?.effects).toEqual({ priceLevel: 30, budget: 120, participants: -50, key: 50, rounding: 0 });
    expect(c).toMatchObject({
      presence: 'left',
      after: 0,
      effects: { participants: -150, key: 0 },
      total: -100,
    });
    expect(d).toMatchObject({
      presence: 'joined',
      before: 0,
      effects: { participants: 300, key: 0 },
      total: 300,
    });
  });

  it('have no participants among them when everybody stays, and no price level where none is given', () => {
    const [a] = value(attributeChange(sharing(four, 1000), sharing(thirds, 900)));
    expect(a?.effects).toEqual({ priceLevel: 0, budget: -60, participants: 0, key: -240, rounding: 0 });
  });

  it('leave no thousandth to the key where only somebody leaves, however the rows stand', () => {
    const [c, b, a, d]: Cell[][] = ['C', 'B', 'A', 'D'].map((name) => [name, 1]);
    const all = value(attributeChange(sharing([d!, c!, b!, a!], 100), sharing([c!, b!, a!], 100)));
    const told = all.map(({ party, effects: { participants, key } }) => [party, participants, key]);
    // 33,333 each, and the thousandth that is left goes to A, who comes first by name.
    expect(told).toEqual([
      ['D', -25, 0],
      ['C', 8.333, 0],
      ['B', 8.333, 0],
      ['A', 8.334, 0],
    ]);
  });

  it('are all participants for those who paid nothing before, since they had no proportions to keep', () => {
    const before: Cell[][] = [
      ['A', 0],
      ['B', 0],
      ['C', 1],
    ];
    const all = value(attributeChange(sharing(before, 100), sharing(thirds.slice(0, 2), 100)));
    expect(all.map(({ effects }) => effects.participants)).toEqual([50, 50, -100]);
    expect(all.map(({ effects }) => effects.key)).toEqual([0, 0, 0]);
  });
});

/** Two keys that share some of their parties, two amounts and an index, in one step. */
const changes = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...'ABCDEFGHIJKLMN'), { minLength: 1, maxLength: 14 }),
    steps: fc.constantFrom(1, 100, 0.01, 2.5),
    before: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    after: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    restated: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    weights: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 0, max: 5 })), {
      minLength: 14,
      maxLength: 14,
    }),
  })
  .map(({ names, steps, before, after, restated, weights }) => {
    // One in six is only before, one in six only after; somebody is in both, with a weight in both.
    const rows = names.map((name, i) => {
      const [old, now, where] = (i === 0 ? undefined : weights[i]) ?? [7, 3, 2];
      return [name, old, now, where] as const;
    });
    const old = rows.flatMap(([name, weight, , where]): Cell[][] => (where === 1 ? [] : [[name, weight]]));
    const now = rows.flatMap(([name, , weight, where]): Cell[][] => (where === 0 ? [] : [[name, weight]]));
    const amount = (count: number) =>
      value(readAmount(new Decimal(count).times(steps).toNumber(), toStep(steps)));
    return {
      old,
      now,
      names,
      before: { key: keyOf(old), amount: amount(before) },
      after: { key: keyOf(now), amount: amount(after) },
      restated: amount(restated),
      difference: (a: number, b: number) => new Decimal(a).minus(b).times(steps).toNumber() + 0,
      counts: { before, after, restated },
    };
  });
type Case = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function attributed({ before, after, restated }: Case): Attribution[] {
  return value(attributeChange(before, after, restated));
}

function check(property: (each: Case) => void): void {
  fc.assert(fc.property(changes, property), { numRuns: 1000 });
}

describe('any change', () => {
  it('is the sum of its effects, exactly', () => {
    check((each) => {
      for (const { effects, total, before, after } of attributed(each)) {
        expect(sum(CAUSES.map((cause) => effects[cause]))).toBe(total);
        expect(sum([before, total])).toBe(after);
      }
    });
  });

  it('is by all parties together what the amounts say: the money changed, and nothing else did', () => {
    check((each) => {
      const all = attributed(each);
      const over = (cause: (typeof CAUSES)[number]): number =>
        sum(all.map(({ effects }) => effects[cause])) + 0;
      const { before, after, restated } = each.counts;
      expect(over('priceLevel')).toBe(each.difference(restated, before));
      expect(over('budget')).toBe(each.difference(after, restated));
      for (const cause of ['participants', 'key', 'rounding'] as const) expect(over(cause)).toBe(0);
    });
  });

  it('is what the function says, which knows no price level and no participants', () => {
    check((each) => {
      for (const { party, effects, total } of attributed(each)) {
        expect(value(splitChange(party, each.before, each.after))).toEqual({
          budget: sum([effects.priceLevel, effects.budget]) + 0,
          key: sum([effects.participants, effects.key]) + 0,
          rounding: effects.rounding,
          total,
        });
      }
    });
  });

  it('has no key effect by the same key and no budget effect for the same amount', () => {
    check(({ before, after, old }) => {
      for (const [party] of old) {
        const sameKey = value(splitChange(party ?? '', before, { ...after, key: before.key }));
        expect(sameKey.key).toBe(0);
        const sameAmount = value(splitChange(party ?? '', before, { ...after, amount: before.amount }));
        expect(sameAmount.budget).toBe(0);
      }
    });
  });

  it('is undone by the change back', () => {
    check(({ before, after, names }) => {
      for (const party of names) {
        const [there, back] = [splitChange(party, before, after), splitChange(party, after, before)];
        if (there.ok && back.ok) expect(sum([there.value.total, back.value.total])).toBe(0);
      }
    });
  });

  it('does not depend on the order of the rows', () => {
    check(({ old, now, before, after, names }) => {
      const turned = (cells: Cell[][], { amount }: Sharing): Sharing => ({
        key: keyOf([...cells].reverse()),
        amount,
      });
      for (const party of names) {
        const [there, here] = [
          splitChange(party, before, after),
          splitChange(party, turned(old, before), turned(now, after)),
        ];
        if (there.ok) expect(here).toEqual(ok(there.value));
      }
    });
  });
});
