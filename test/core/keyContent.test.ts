import { readAmount } from '../../src/core/amount';
import { largestRemainder } from '../../src/core/allocation/methods/largestRemainder';
import type { Cell } from '../../src/core/cell';
import { blendKeys } from '../../src/core/key/blendKeys';
import { compareKeys } from '../../src/core/key/compareKeys';
import type { Key } from '../../src/core/key/key';
import { toKeyCells } from '../../src/core/key/keyCells';
import { findMembers, nestKeys } from '../../src/core/key/nestKeys';
import { readKey } from '../../src/core/key/readKey';
import { restrictKey } from '../../src/core/key/restrictKey';
import { covers, readValidity } from '../../src/core/key/validity';
import { whyNotStamp } from '../../src/core/key/whyNotStamp';
import type { Result } from '../../src/core/problem';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const noCode = () => undefined;

function keyOf(...cells: Cell[][]): Key {
  return value(readKey(cells, { label: 'Prov', codeOf: noCode }));
}

describe('a validity', () => {
  test.each([
    ['2018', { from: 2018, to: 2018 }],
    ['2018–2020', { from: 2018, to: 2020 }],
    ['2018-01-01 – 2020-12-31', { from: 2018, to: 2020 }],
    ['1998, 1999 och 2000', { from: 1998, to: 2000 }],
    ['från 2018 till 2020', { from: 2018, to: 2020 }],
    ['från 2018 t.o.m. 2020', { from: 2018, to: 2020 }],
    ['från 2018', { from: 2018 }],
    ['Från och med 2018', { from: 2018 }],
    ['fr.o.m. 2018', { from: 2018 }],
    ['fr. o. m. 2018', { from: 2018 }],
    ['fr o m 2018', { from: 2018 }],
    ['2018 tills vidare', { from: 2018 }],
    ['Tills vidare, från 2018', { from: 2018 }],
    ['förlängs automatiskt från 2018', { from: 2018 }],
    ['2018–', { from: 2018 }],
    ['2018 -  ', { from: 2018 }],
    ['- 2018', { from: 2018, to: 2018 }],
    ['till 2020', { to: 2020 }],
    ['  till 2020', { to: 2020 }],
    ['gäller till och med 2020', { to: 2020 }],
    ['t.o.m. 2020', { to: 2020 }],
    ['gäller t o m 2020', { to: 2020 }],
    ['tom 2020', { to: 2020 }],
    ['Senast 2020', { to: 2020 }],
    ['2018, räcker till alla', { from: 2018, to: 2018 }],
  ])('is read as people write it: %s', (text, validity) => {
    expect(readValidity(text)).toEqual(validity);
  });

  test.each(['', 'tills vidare', '12018', '20181', '1899', '2118', 'från start'])(
    'is none where no year can be read: %j',
    (text) => expect(readValidity(text)).toBeUndefined(),
  );

  test('covers both of its ends, and everything where an end is open', () => {
    const years = [2017, 2018, 2020, 2021];
    const coveredBy = (text: string) => years.filter((year) => covers(readValidity(text) ?? {}, year));
    expect(coveredBy('2018–2020')).toEqual([2018, 2020]);
    expect(coveredBy('från 2018')).toEqual([2018, 2020, 2021]);
    expect(coveredBy('till 2020')).toEqual([2017, 2018, 2020]);
    expect(covers({}, 1)).toBe(true);
  });
});

describe('two keys beside each other', () => {
  const amount = value(readAmount(100));
  const old = keyOf(['A', 1], ['B', 3]);
  const compare = (before: Key, after: Key) => compareKeys(before, after, amount, largestRemainder);

  test('tell of everybody in either, with weight, fraction and money', () => {
    expect(compare(old, keyOf(['C', 1], ['b', 1]))).toEqual({
      ok: true,
      value: [
        { party: 'A', before: { weight: 1, fraction: 0.25, share: 25 } },
        {
          party: 'B',
          before: { weight: 3, fraction: 0.75, share: 75 },
          after: { weight: 1, fraction: 0.5, share: 50 },
        },
        { party: 'C', after: { weight: 1, fraction: 0.5, share: 50 } },
      ],
    });
  });

  test('have no fractions where those depend on the amount', () => {
    const floored = keyOf(['Part', 'Vikt', 'Golv'], ['A', 1, 40], ['B', 3, null]);
    expect(value(compare(old, floored))[0]).toEqual({
      party: 'A',
      before: { weight: 1, fraction: 0.25, share: 25 },
      after: { weight: 1, share: 40 },
    });
  });

  test('are refused where either cannot share the amount', () => {
    const dear = keyOf(['Part', 'Vikt', 'Golv'], ['A', 1, 400], ['B', 3, null]);
    for (const said of [compare(old, dear), compare(dear, old)])
      expect(said).toMatchObject({ problem: { kind: 'floorsExceedAmount' } });
  });
});

describe('a key as cells', () => {
  test('has the header and the weights that it was read from, and the wanted parties alone', () => {
    const key = keyOf(['Kommun', 'Folkmängd'], ['A', 0.5], ['B', 1.5]);
    const cells = [
      ['Part', 'Folkmängd'],
      ['A', 0.5],
      ['B', 1.5],
    ];
    expect(toKeyCells(key)).toEqual(cells);
    expect(toKeyCells(key, (position) => position === 1)).toEqual([cells[0], cells[2]]);
  });

  test('has fixed amounts, floors and caps where the key has some, and is read as the same key', () => {
    const fixed = [
      ['Part', 'Vikt', 'Fast belopp'],
      ['A', 1, 5],
      ['B', 2, 0],
    ];
    expect(toKeyCells(keyOf(...fixed))).toEqual(fixed);
    const bounded = [
      ['Part', 'Vikt', 'Golv', 'Tak'],
      ['A', 1, 5, ''],
      ['B', 2, '', 9],
    ];
    expect(toKeyCells(keyOf(...bounded))).toEqual(bounded);
  });

  test('has whole proportions where it is made of others, so that ties stay ties', () => {
    const [one, two] = [keyOf(['A', 1], ['B', 2]), keyOf(['A', 1], ['C', 2])];
    const blend = value(
      blendKeys(
        'Blandning',
        [
          { key: one, portion: 50 },
          { key: two, portion: 50 },
        ],
        noCode,
      ),
    );
    expect(toKeyCells(blend)).toEqual([
      ['Part', 'Andel'],
      ['A', 1],
      ['B', 1],
      ['C', 1],
    ]);
  });
});

test.each<[Cell, object]>([
  [null, { kind: 'keyMissing' }],
  ['  ', { kind: 'keyMissing' }],
  [{ error: '#NAME?' }, { kind: 'cellError', where: 'key', error: '#NAME?' }],
  [2018, { kind: 'keyNotAKey', input: '2018' }],
  ['Folkmängd 2016', { kind: 'nameAsText', input: 'Folkmängd 2016', name: 'Folkmängd_2016' }],
  [
    ' Gnosjo\u0308 – LSS.a_b ',
    { kind: 'nameAsText', input: ' Gnosjo\u0308 – LSS.a_b ', name: 'Gnosjö_LSS.a_b' },
  ],
])('where a key should stand, %j is told as what it is', (cell, problem) => {
  expect(whyNotStamp(cell)).toEqual(problem);
});

describe('a nested key', () => {
  const inner = value(
    nestKeys(keyOf(['Söder', 1], ['Öster', 1]), [keyOf(['C', 1], ['D', 3]), undefined], noCode),
  );
  const key = value(
    nestKeys(keyOf(['A', 1], ['Norr', 2], ['Väster', 1]), [undefined, keyOf(['B', 1]), inner], noCode),
  );

  test('has as its parties those who pay in the end, with their exact proportions', () => {
    expect(key.parties.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'Öster']);
    // 1/4, 2/4, then 1/4 in halves, of which one in 1/4 and 3/4
    expect(key.whole.values).toEqual([8, 16, 1, 3, 4]);
    expect(key.weights).toEqual([0.25, 0.5, 1 / 32, 3 / 32, 0.125]);
  });

  test.each([
    ['b', [1]],
    ['Norr', [1]],
    ['Väster', [2, 3, 4]],
    ['Söder', [2, 3]],
    ['Öster', [4]],
    ['Kiruna', undefined],
  ])('answers to the name of a party and of a group on any level: %s', (name, members) => {
    expect(findMembers(key, name)).toEqual(members);
  });

  test('is refused where somebody would pay in two places, with both names', () => {
    const twice = nestKeys(keyOf(['Aneby kommun', 1], ['Norr', 1]), [undefined, keyOf(['Aneby', 1])], noCode);
    expect(twice).toEqual({
      ok: false,
      problem: { kind: 'partyDuplicate', key: 'Prov', party: 'Aneby', same: 'Aneby kommun' },
    });
  });

  test('is the upper level itself where nothing lies under it', () => {
    const top = keyOf(['A', 1], ['B', 1]);
    expect(nestKeys(top, [undefined, undefined], noCode)).toEqual({ ok: true, value: top });
  });

  test('is restricted to parties and groups, on one level', () => {
    expect(restrictKey(key, [['Söder'], [''], ['A']])).toEqual({
      ok: true,
      value: [
        ['Part', 'Vikt'],
        ['A', 8],
        ['C', 1],
        ['D', 3],
      ],
    });
    const floored = keyOf(['Part', 'Vikt', 'Golv'], ['B', 1, 5], ['C', 1, null]);
    const bounded = value(nestKeys(keyOf(['A', 1], ['Norr', 1]), [undefined, floored], noCode));
    expect(restrictKey(bounded, [['A']])).toEqual({
      ok: false,
      problem: { kind: 'nestNotRestricted', key: 'Prov' },
    });
    expect(restrictKey(floored, [['C']])).toEqual({
      ok: true,
      value: [
        ['Part', 'Vikt', 'Golv', 'Tak'],
        ['C', 1, '', ''],
      ],
    });
  });

  test('is not restricted to nobody, to a stranger, or to somebody twice', () => {
    expect(restrictKey(key, [[''], [null]])).toMatchObject({ problem: { kind: 'partyMissing' } });
    expect(restrictKey(key, [['Kiruna']])).toMatchObject({ problem: { kind: 'partyUnknown' } });
    expect(restrictKey(key, [[null], ['C'], ['Väster']])).toEqual({
      ok: false,
      problem: { kind: 'partyListedTwice', input: 'C', rows: [2, 3] },
    });
  });
});

describe('ties', () => {
  const order = (key: Key) => [...key.parties.keys()].sort((a, b) => key.rank[a]! - key.rank[b]!);
  const inOrder = (key: Key) => order(key).map((i) => key.parties[i]!.name);

  test('go by weight, then kommunkod, then name; whoever has no code comes after all who have', () => {
    const codes: Record<string, string> = { Habo: '0643', Aneby: '0604' };
    const cells: Cell[][] = [
      ['Z', 1],
      ['Habo', 1],
      ['Region', 1],
      ['Aneby', 1],
      ['B', 2],
    ];
    const key = value(readKey(cells, { label: '', codeOf: (name) => codes[name] }));
    expect(inOrder(key)).toEqual(['B', 'Aneby', 'Habo', 'Region', 'Z']);
  });

  test('go by code points where names are letters of any kind, the shorter name first', () => {
    // U+FB01 is less than U+1D49C, though as UTF-16 it is more than its first half.
    const names = ['Abc', '\u{1D49C}', '\uFB01', 'Ab', 'Ö', 'a'];
    expect(inOrder(keyOf(...names.map((name) => [`${name}1`, 1])))).toEqual(
      ['Ab', 'Abc', 'a', 'Ö', '\uFB01', '\u{1D49C}'].map((name) => `${name}1`),
    );
    expect(inOrder(keyOf(['Norra', 1], ['Norr', 1]))).toEqual(['Norr', 'Norra']);
  });
});
