import { readAmount, readStep } from '../../src/core/amount';
import { allocate } from '../../src/core/allocation/allocate';
import { fractionOf } from '../../src/core/allocation/fraction';
import { readMethod } from '../../src/core/allocation/methods';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import { findParties } from '../../src/core/key/listParties';
import { readKey } from '../../src/core/key/readKey';
import { makeStamp } from '../../src/core/key/stamp';
import type { Result } from '../../src/core/problem';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Keys by their stamps, as the ring keeps them. */
const known = new Map<string, Key>();

function read(label: string, cells: Cell[][]): Result<Key> {
  const key = readKey(cells, { label, codeOf: () => undefined, findStamp: (stamp) => known.get(stamp) });
  if (key.ok) known.set(makeStamp(label, cells), key.value);
  return key;
}

function keyOf(label: string, cells: Cell[][]): Key {
  return value(read(label, cells));
}

function share(key: Key, amount: number, step: Cell = null): Result<readonly number[]> {
  return allocate(key, value(readAmount(amount, value(readStep(step)))), value(readMethod(null)));
}

const inhabitants: Cell[][] = [
  ['Part', 'Vikt'],
  ['Ljungby', 27423],
  ['Älmhult', 15724],
  ['Markaryd', 9477],
];
const inhabitantsStamp = makeStamp('Folkmängd', inhabitants);
keyOf('Folkmängd', inhabitants);

describe('floors and caps', () => {
  const bounded = (...rows: Cell[][]): Key => keyOf('Golv', [['Part', 'Vikt', 'Golv', 'Tak'], ...rows]);

  it('are kept by pouring the rest over those who are free', () => {
    const key = bounded(['A', 60, null, null], ['B', 30, null, null], ['C', 10, 150_000, null]);
    expect(share(key, 1_000_000)).toEqual({ ok: true, value: [566_667, 283_333, 150_000] });
  });

  it('are kept on both sides at once', () => {
    const key = bounded(['A', 60, null, 500_000], ['B', 30, null, null], ['C', 10, 150_000, null]);
    expect(share(key, 1_000_000)).toEqual({ ok: true, value: [500_000, 350_000, 150_000] });
  });

  it('are kept after rounding, a floor upwards and a cap downwards', () => {
    const key = bounded(['A', 1, 33.5, null], ['B', 1, null, 33.2], ['C', 1, null, null]);
    expect(share(key, 100)).toEqual({ ok: true, value: [34, 33, 33] });
  });

  it('hold for what a party pays in all, fixed amounts included', () => {
    const key = keyOf('Golv', [
      ['Part', 'Vikt', 'Fast belopp', 'Golv', 'Tak'],
      ['A', 1, 100, null, 150],
      ['B', 1, null, null, null],
    ]);
    expect(share(key, 500)).toEqual({ ok: true, value: [150, 350] });
  });

  it('say by how much they miss when they cannot be kept', () => {
    const floors = bounded(['A', 1, 700, null], ['B', 1, 500, null]);
    expect(share(floors, 1000)).toMatchObject({
      problem: { kind: 'floorsExceedAmount', floors: 1200, short: 200 },
    });
    const caps = bounded(['A', 1, null, 300], ['B', 1, null, 500], ['C', 0, null, null]);
    expect(share(caps, 1000)).toMatchObject({ problem: { kind: 'capsBelowAmount', caps: 800, left: 200 } });
    const crossed = bounded(['A', 1, 300, 200], ['B', 1, null, null]);
    expect(share(crossed, 1000)).toMatchObject({
      problem: { kind: 'boundsCrossed', party: 'A', floor: 300, cap: 200 },
    });
    const fixed = keyOf('Golv', [
      ['Part', 'Vikt', 'Fast belopp', 'Tak'],
      ['A', 1, 100, 50],
      ['B', 1, null, null],
    ]);
    expect(share(fixed, 1000)).toMatchObject({ problem: { kind: 'fixedAboveCap', party: 'A' } });
  });

  it('mirror for a refund, and have no fractions', () => {
    const key = bounded(['A', 60, null, null], ['B', 30, null, null], ['C', 10, 150_000, null]);
    expect(share(key, -1_000_000)).toEqual({ ok: true, value: [-566_667, -283_333, -150_000] });
    expect(fractionOf(key, [0])).toMatchObject({ problem: { kind: 'fractionOfBounds' } });
  });
});

describe('a nested key', () => {
  const finsam = (): Key =>
    keyOf('Finsam', [
      ['Part', 'Vikt', 'Undernyckel'],
      ['Staten', 50, null],
      ['Regionen', 25, null],
      ['Kommunerna', 25, inhabitantsStamp],
    ]);

  it('shares the municipal quarter by inhabitants', () => {
    expect(finsam().parties.map(({ name }) => name)).toEqual([
      'Staten',
      'Regionen',
      'Ljungby',
      'Älmhult',
      'Markaryd',
    ]);
    expect(share(finsam(), 5_472_896)).toEqual({
      ok: true,
      value: [2_736_448, 1_368_224, 712_998, 408_824, 246_402],
    });
  });

  it('ties level by level', () => {
    const shares = value(share(finsam(), 1_000_003));
    const [state, region, ...municipalities] = shares;
    expect([state, region, municipalities.reduce((sum, part) => sum + part, 0)]).toEqual([
      500_001, 250_001, 250_001,
    ]);
  });

  it('knows its groups by name, and exact fractions', () => {
    const members = value(findParties(finsam(), 'kommunerna'));
    expect(members).toEqual([2, 3, 4]);
    expect(fractionOf(finsam(), members)).toEqual({ ok: true, value: 0.25 });
    expect(fractionOf(finsam(), [4])).toEqual({ ok: true, value: (0.25 * 9477) / 52624 });
  });

  it('goes to any depth', () => {
    const boards: Cell[][] = [
      ['Part', 'Vikt'],
      ['Socialnämnden', 2],
      ['Utbildningsnämnden', 1],
    ];
    keyOf('Nämnder', boards);
    const middle: Cell[][] = [
      ['Part', 'Vikt', 'Undernyckel'],
      ['Ljungby', 1, makeStamp('Nämnder', boards)],
      ['Markaryd', 1, null],
    ];
    keyOf('Kommuner', middle);
    const top = keyOf('Förbund', [
      ['Part', 'Vikt', 'Undernyckel'],
      ['Staten', 1, null],
      ['Kommunerna', 1, makeStamp('Kommuner', middle)],
    ]);
    expect(share(top, 1200)).toEqual({ ok: true, value: [600, 200, 100, 300] });
    expect(findParties(top, 'Ljungby')).toEqual({ ok: true, value: [1, 2] });
  });

  it('refuses a party that would pay in two places', () => {
    const cells: Cell[][] = [
      ['Part', 'Vikt', 'Undernyckel'],
      ['Markaryd', 1, null],
      ['Kommunerna', 1, inhabitantsStamp],
    ];
    expect(read('Fel', cells)).toMatchObject({ problem: { kind: 'partyDuplicate', party: 'Markaryd' } });
  });
});

describe('a blend', () => {
  const equal: Cell[][] = [
    ['Part', 'Vikt'],
    ['Ljungby', 1],
    ['Älmhult', 1],
    ['Markaryd', 1],
  ];
  keyOf('Lika', equal);
  const blend = (...portions: Cell[]): Result<Key> =>
    read('Blandning', [
      ['Nyckel', 'Andel'],
      [makeStamp('Lika', equal), portions[0] ?? null],
      [inhabitantsStamp, portions[1] ?? null],
    ]);

  it.each([
    ['fractions', 0.3, 0.7],
    ['percentages', 30, 70],
  ])('adds portions of fractions, written as %s', (_, first, second) => {
    const key = value(blend(first, second));
    expect(fractionOf(key, [0])).toEqual({ ok: true, value: 48917 / 105248 });
    expect(value(share(key, 1_000_000)).reduce((sum, part) => sum + part, 0)).toBe(1_000_000);
  });

  it('takes in parties that are only in some of the keys', () => {
    const region: Cell[][] = [
      ['Part', 'Vikt'],
      ['Regionen', 1],
    ];
    keyOf('Region', region);
    const key = keyOf('Halva', [
      ['Nyckel', 'Andel'],
      [makeStamp('Region', region), 50],
      [inhabitantsStamp, 50],
    ]);
    expect(key.parties.map(({ name }) => name)).toEqual(['Regionen', 'Ljungby', 'Älmhult', 'Markaryd']);
    expect(value(share(key, 200))[0]).toBe(100);
  });

  it.each([
    ['percentages', 30, 60, 90],
    ['fractions', 0.3, 0.6, 90],
    ['fractions of which one is the whole', 1, 0.5, 150],
  ])('says what the portions sum to when written as %s', (_, first, second, sum) => {
    expect(blend(first, second)).toMatchObject({ problem: { kind: 'blendNotWhole', sum } });
  });

  it('refuses a blank portion, naming the key', () => {
    expect(blend(30, null)).toMatchObject({ problem: { kind: 'weightBlank', party: 'Folkmängd' } });
  });

  it('refuses a key whose fractions depend on the amount', () => {
    const bounded: Cell[][] = [
      ['Part', 'Vikt', 'Golv'],
      ['Ljungby', 1, 100],
      ['Markaryd', 1, null],
    ];
    keyOf('Golv', bounded);
    const cells: Cell[][] = [
      ['Nyckel', 'Andel'],
      [makeStamp('Golv', bounded), 50],
      [inhabitantsStamp, 50],
    ];
    expect(read('Fel', cells)).toMatchObject({ problem: { kind: 'blendOfBounds', part: 'Golv' } });
  });
});
