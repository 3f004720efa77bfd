import type { Cell } from '../../src/core/cell';
import { blendKeys } from '../../src/core/key/blendKeys';
import type { Key } from '../../src/core/key/key';
import { nestKeys } from '../../src/core/key/nestKeys';
import { readKey } from '../../src/core/key/readKey';
import type { Result } from '../../src/core/problem';
import { explain, explainTable, makeReceipt, makeTableReceipt } from '../../src/core/reason/explain';

/** All expected numbers are worked out by hand. */
const codes: Record<string, string> = { Aneby: '0604', Gnosjö: '0617', Mullsjö: '0642' };
const codeOf = (input: string | number): string | undefined => codes[input];

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function kindOf(result: Result<unknown>): string {
  return result.ok ? JSON.stringify(result.value) : result.problem.kind;
}

function keyOf(parties: Record<string, number>): Key {
  return value(readKey(Object.entries(parties), { label: 'Prov', codeOf }));
}

/** Parties with a weight, a floor and a cap. */
function boundedKey(...rows: Cell[][]): Key {
  const cells = [['Part', 'Vikt', 'Fast belopp', 'Golv', 'Tak'], ...rows];
  return value(readKey(cells, { label: 'Prov', codeOf }));
}

function nested(): Key {
  return value(
    nestKeys(keyOf({ A: 1, Norr: 2, Ö: 1 }), [undefined, keyOf({ B: 1, C: 1 }), keyOf({ D: 5 })], codeOf),
  );
}

function receiptOf(parties: Record<string, number>, amount: number, method: Cell = null) {
  return value(makeReceipt({ key: keyOf(parties), amount, step: 1, method })).levels[0];
}

function roundingOf(parties: Record<string, number>, party: string, amount: number, method: Cell = null) {
  return value(explain({ key: keyOf(parties), party, amount, step: 1, method })).levels[0]?.rounding;
}

describe('the receipt of a column', () => {
  test.each([
    ['the name', { C: 1, B: 1, A: 1 }, 100, 'A', ['B', 'C'], 'name'],
    ['the kommunkod', { Mullsjö: 1, Gnosjö: 1, Aneby: 1 }, 100, 'Aneby', ['Gnosjö', 'Mullsjö'], 'code'],
    ['the weight', { A: 1, B: 3 }, 2, 'B', ['A'], 'weight'],
  ])('says that %s settled who got the last step', (_, parties, amount, party, others, settledBy) => {
    const tie = receiptOf(parties, amount)?.tie;
    expect({ ...tie, others: [...(tie?.others ?? [])].sort() }).toEqual({ party, others, settledBy });
  });

  test('tells what is left, who got it and who was next', () => {
    expect(receiptOf({ C: 1, B: 1, A: 1 }, 100)).toMatchObject({
      steps: 100,
      sum: 100,
      odd: { floors: 99, left: 1, receivers: ['A'], next: 'B' },
    });
  });

  test('tells of no tie where nothing is left, where all who are equal got a step, or where rests do not decide', () => {
    expect(receiptOf({ A: 1, B: 1, C: 1 }, 99)).toEqual({
      steps: 99,
      sum: 99,
      odd: { floors: 99, left: 0, receivers: [] },
    });
    expect(receiptOf({ A: 3, B: 3, C: 4 }, 3)).not.toHaveProperty('tie');
    expect(receiptOf({ C: 1, B: 1, A: 1 }, 100, 'första')).toEqual({
      steps: 100,
      sum: 100,
      odd: { floors: 99, left: 1, receivers: ['C'], next: 'B' },
    });
  });

  test('tells what shares rounded one by one make, and nobody as the next', () => {
    expect(receiptOf({ A: 1, B: 1, C: 1 }, 100, 'var för sig')).toEqual({
      steps: 100,
      sum: 99,
      odd: { floors: 99, left: 1, receivers: [] },
    });
    expect(receiptOf({ A: 1, B: 1 }, 3, 'sista')).not.toHaveProperty('odd.next');
  });

  test('of a nested key goes on with the part of each group', () => {
    const key = value(nestKeys(keyOf({ A: 1, Norr: 2 }), [undefined, keyOf({ B: 1, C: 1 })], codeOf));
    const { levels } = value(makeReceipt({ key, amount: 10, step: 1, method: null }));
    expect(levels.map(({ within, steps, sum }) => [within, steps, sum])).toEqual([
      [undefined, 10, 10],
      ['Norr', 7, 7],
    ]);
    expect(levels[0]).not.toHaveProperty('within');
    expect(levels[1]?.odd).toEqual({ floors: 6, left: 1, receivers: ['B'], next: 'C' });
  });
});

describe('the receipt of a table', () => {
  const key = keyOf({ A: 1, B: 1 });

  test('says how each column and each row was rounded', () => {
    const receipt = value(makeTableReceipt({ key, amounts: [3, 5], step: 1 }));
    expect(receipt.step.value).toBe(1);
    expect(receipt.columns.map(({ total, open, roundedUp }) => [total, open, roundedUp])).toEqual([
      [3, 2, 1],
      [5, 2, 1],
    ]);
    expect(
      receipt.rows.map(({ party, row }) => [party, row.total, row.quota.floor, row.open, row.roundedUp]),
    ).toEqual([
      ['A', 4, 4, 2, 1],
      ['B', 4, 4, 2, 1],
    ]);
  });

  test('keeps the row totals that are given, whoever stands first', () => {
    const table = { key, amounts: [1, 2], step: 1, parties: [['B'], ['A']], rowTotals: [[2], [1]] };
    const rows = value(makeTableReceipt(table)).rows.map(({ party, row }) => [party, row.total]);
    expect(rows).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
    const swapped = value(makeTableReceipt({ ...table, rowTotals: [[1], [2]] })).rows;
    expect(swapped.map(({ row }) => row.total)).toEqual([2, 1]);
  });

  test('counts row totals in the step of the amounts, and is refused where they cannot be had', () => {
    const table = { key, amounts: [1, 1.5], step: 0.5, rowTotals: [[1.5], [1]] };
    expect(value(makeTableReceipt(table)).rows.map(({ row }) => row.total)).toEqual([3, 2]);
    expect(kindOf(makeTableReceipt({ ...table, rowTotals: [[1.5], [7]] }))).toBe('rowTotalsOff');
  });

  test('of a nested key tells the rows of its parties, and no columns', () => {
    const receipt = value(makeTableReceipt({ key: nested(), amounts: [12, 8], step: 1 }));
    expect(receipt.columns).toEqual([]);
    expect(receipt.rows.map(({ party, row }) => [party, row.total])).toEqual([
      ['A', 5],
      ['B', 5],
      ['C', 5],
      ['D', 5],
    ]);
  });

  test('is refused with the step or the amount that cannot be read, and without a row of its parties', () => {
    expect(kindOf(makeTableReceipt({ key, amounts: [3], step: 0 }))).toBe('stepNotPositive');
    expect(kindOf(makeTableReceipt({ key, amounts: [3, 'x'], step: 1 }))).toBe('amountNotNumber');
    const odd = { key, amounts: [3], step: 1, parties: [['A'], ['D']], rowTotals: [[1], [2]] };
    expect(kindOf(makeTableReceipt(odd))).toBe('partyUnknown');
    expect(kindOf(explainTable({ key, party: 'A', column: 4, amounts: [3], step: 1 }))).toBe('partyMissing');
  });
});

test('what SHARE refuses, its explanation and its receipt refuse alike', () => {
  const asked = { key: keyOf({ A: 1, B: 1 }), party: 'A', amount: 3, step: 1, method: null };
  for (const ask of [explain, makeReceipt]) {
    expect(kindOf(ask({ ...asked, step: 0 }))).toBe('stepNotPositive');
    expect(kindOf(ask({ ...asked, method: 'tärning' }))).toBe('methodUnknown');
    expect(kindOf(ask({ ...asked, amount: 'x' }))).toBe('amountNotNumber');
    const dear = boundedKey(['A', 1, null, 400], ['B', 3]);
    expect(kindOf(ask({ ...asked, key: dear }))).toBe('floorsExceedAmount');
  }
  expect(kindOf(explain({ ...asked, party: 'D' }))).toBe('partyUnknown');
});

describe('the order of the remainders', () => {
  const parties = { A: 3, B: 3, C: 4 };

  test('the first has nobody before, the last nobody after', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((party) => roundingOf(parties, party, 3));
    expect(a).toMatchObject({ place: 1, first: { party: 'A' }, last: { party: 'B' }, after: { party: 'B' } });
    expect(a).not.toHaveProperty('before');
    expect(b).toMatchObject({ place: 2, before: { party: 'A' }, after: { party: 'C' } });
    expect(c).toMatchObject({ place: 3, before: { party: 'B' } });
    expect(c).not.toHaveProperty('after');
  });

  test('equal rests that all got a step are told, without what settled them; a rest alone is no tie', () => {
    expect(roundingOf(parties, 'A', 3)).toHaveProperty('tie', { others: ['B'] });
    expect(roundingOf(parties, 'C', 3)).not.toHaveProperty('tie');
    // 1.6 + 1.2 + 1.2: A gets the step, B and C alike get none.
    expect(roundingOf({ A: 4, B: 3, C: 3 }, 'B', 4)).toHaveProperty('tie', { others: ['C'] });
  });

  test('whoever is due whole steps has no place', () => {
    expect(roundingOf({ A: 2, B: 1, C: 1 }, 'A', 2)).toMatchObject({ place: 0 });
    expect(roundingOf({ A: 2, B: 1, C: 1 }, 'A', 2)).not.toHaveProperty('after');
  });
});

describe('the factor of uddatalsmetoden', () => {
  test('is 1 where the rounded quotas make the amount', () => {
    // 4.1 + 4.1 + 1.8
    expect(roundingOf({ A: 41, B: 41, C: 18 }, 'C', 10, 'uddatalsmetoden')).toMatchObject({
      factor: { over: 1n, under: 1n },
      halfway: [],
    });
  });

  test('has no more decimals than it needs', () => {
    // 1.4 + 1.4 + 7.2 make 9: C gets 8 between 7.5 / 7.2 = 1.0417 and 1.5 / 1.4 = 1.0714
    const rounding = roundingOf({ A: 14, B: 14, C: 72 }, 'C', 10, 'uddatalsmetoden');
    expect(rounding).toMatchObject({ by: 'factor', factor: { over: 105n, under: 100n }, halfway: [] });
    expect(rounding).not.toHaveProperty('keptBy');
  });

  test('is the only one where several are half way, and they are named', () => {
    // 33 1/3 each: 33.5 / 33 1/3 = 1.005
    const rounding = roundingOf({ A: 1, B: 1, C: 1 }, 'A', 100, 'uddatalsmetoden');
    if (rounding?.by !== 'factor') throw new Error('no factor');
    expect([...rounding.halfway].sort()).toEqual(['A', 'B', 'C']);
    expect(rounding.factor.over * 1000n).toBe(rounding.factor.under * 1005n);
    expect(rounding).not.toHaveProperty('keptBy');
  });

  test('leaves out of those half way whoever is not', () => {
    // 1.5 + 1.5 + 6 make 9 as they are, but one of the halves has to give way.
    const of = (party: string) => roundingOf({ A: 1, B: 1, C: 4 }, party, 9, 'uddatalsmetoden');
    expect(of('C')).toMatchObject({ by: 'factor', halfway: ['A', 'B'] });
    for (const party of ['A', 'B', 'C']) expect(of(party)).not.toHaveProperty('keptBy');
  });

  test.each([
    // 7.9 and six of 0.35: two of the small get a step, where A would have 11.
    ['cap', 790, 35, 8],
    // 6.1 and six of 0.65: four of the small get a step, where A would have 5.
    ['floor', 610, 65, 6],
  ])('says that a %s keeps a party from what its product is rounded to', (at, weight, other, bound) => {
    const bounds = at === 'floor' ? [bound, null] : [null, bound];
    const others = ['B', 'C', 'D', 'E', 'F', 'G'].map((name) => [name, other]);
    const key = boundedKey(['A', weight, null, ...bounds], ...others);
    const ask = { key, amount: 10, step: 1, method: 'uddatalsmetoden' };
    const [a, b] = ['A', 'B'].map((party) => value(explain({ ...ask, party })).levels[0]);
    expect(a).toMatchObject({ share: bound, rounding: { by: 'factor', keptBy: at } });
    expect(b?.rounding).not.toHaveProperty('keptBy');
  });
});

describe('the rounding', () => {
  const parties = { C: 3, B: 1, A: 2 };
  const of = (party: string, amount: number, method: Cell) => roundingOf(parties, party, amount, method);

  test('by rows or by weight says who came first, and the place of the party', () => {
    // 100 / 6: 50 + 16 2/3 + 33 1/3
    const odd = { floors: 99, left: 1, receivers: ['B'], next: 'A' };
    expect(of('B', 100, 'första')).toEqual({ by: 'order', order: 'rows', odd, place: 1 });
    expect(of('A', 100, 'första')).toEqual({ by: 'order', order: 'rows', odd, place: 2 });
    expect(of('C', 100, 'första')).toEqual({ by: 'order', order: 'rows', odd });
    const byWeight = { ...odd, receivers: ['A'], next: 'B' };
    expect(of('B', 100, 'störst vikt')).toEqual({ by: 'order', order: 'weight', odd: byWeight, place: 2 });
  });

  test.each(['första', 'störst vikt', 'kvotmetoden', 'störst rest'])(
    'is none by %s where all are due whole steps',
    (method) => {
      expect(of('B', 60, method)).toEqual({ by: 'even' });
    },
  );

  test('of the last is what the others leave, whoever has no weight after it', () => {
    // 50 + 16.67 → 17, and 33 is left of 100
    const last = { by: 'last', last: 'A', others: 67 };
    expect(of('A', 100, 'sista')).toEqual({ ...last, isLast: true });
    expect(of('C', 100, 'sista')).toEqual({ ...last, isLast: false });
    expect(roundingOf({ ...parties, D: 0 }, 'D', 100, 'sista')).toEqual({ ...last, isLast: false });
  });

  test('of each on its own says what that makes of all', () => {
    expect(roundingOf({ A: 1, B: 1, C: 1 }, 'A', 100, 'var för sig')).toEqual({ by: 'itself', sum: 99 });
  });

  // Growing step by step, C 50 and A 33 come first; the claims of A and B to the last are equal, and A weighs more.
  test('by kvotmetoden says who got the odd steps, and nobody as the next', () => {
    expect(of('A', 100, 'kvotmetoden')).toEqual({
      by: 'quotaMethod',
      odd: { floors: 99, left: 1, receivers: ['A'] },
    });
  });

  test('is none where a floor or a cap holds the party, or all of them', () => {
    const key = boundedKey(['A', 1, null, 7, null], ['B', 1], ['C', 1]);
    const [a, b] = ['A', 'B'].map(
      (party) => value(explain({ key, party, amount: 10, step: 1, method: null })).levels[0],
    );
    expect(a?.rounding).toEqual({ by: 'bound' });
    expect(a?.held).toEqual({ own: { party: 'A', at: 'floor', steps: 7 }, others: [], rest: 3 });
    expect(b?.rounding).toMatchObject({ by: 'remainders', odd: { floors: 2, left: 1, receivers: ['B'] } });
    expect(b?.held).toEqual({ others: [{ party: 'A', at: 'floor', steps: 7 }], rest: 3 });
  });
});

test('the fraction of a blend is told key by key, also of a key that the party is not in', () => {
  const [one, two] = [keyOf({ A: 1, B: 2 }), keyOf({ A: 1, C: 3 })];
  const portions = [
    { key: one, portion: 60 },
    { key: two, portion: 40 },
  ];
  const key = value(blendKeys('Blandning', portions, codeOf));
  const { fraction } = value(explain({ key, party: 'B', amount: 100, step: 1, method: null })).levels[0]!;
  expect(fraction?.blend).toEqual([
    {
      label: 'Prov',
      portion: expect.anything(),
      fraction: { over: 2n, under: 3n },
      weights: { own: '2', sum: '3' },
    },
    {
      label: 'Prov',
      portion: expect.anything(),
      fraction: { over: 0n, under: 1n },
    },
  ]);
  expect(fraction?.blend?.map(({ portion }) => Number(portion.over) / Number(portion.under))).toEqual([
    0.6, 0.4,
  ]);
  expect(Number(fraction?.value.over) / Number(fraction?.value.under)).toBe(0.4);
});

describe('a nested key', () => {
  const ask = (party: string, amount = 10) =>
    value(explain({ key: nested(), party, amount, step: 1, method: null }));

  test('is told level by level, down to the party', () => {
    // 2.5, 5, 2.5
    const { party, share, levels, ...rest } = ask('C', 12);
    expect([party, share]).toEqual(['C', 3]);
    expect(rest).not.toHaveProperty('members');
    expect(levels.map((level) => [level.party, level.within, level.steps, level.share])).toEqual([
      ['Norr', undefined, 12, 6],
      ['C', 'Norr', 6, 3],
    ]);
  });

  test('is told of a group as of one, with what each in it pays', () => {
    const { party, share, levels, members } = ask('Norr', -14);
    expect([party, share]).toEqual(['Norr', -7]);
    expect(members).toEqual([
      { party: 'B', share: -4 },
      { party: 'C', share: -3 },
    ]);
    expect(levels.map((level) => [level.party, level.steps, level.share])).toEqual([['Norr', 14, 7]]);
  });

  test('is told of a party that is alone in its group on both levels', () => {
    const { party, levels, ...rest } = ask('D', 12);
    expect([party, levels.length]).toEqual(['D', 2]);
    expect(levels[1]).toMatchObject({ party: 'D', within: 'Ö', steps: 3, share: 3 });
    expect(rest).not.toHaveProperty('members');
  });
});

describe('a cell of a table', () => {
  const cellOf = (key: Key, party: string, column: number, amounts: Cell[], step: Cell = 1) =>
    value(explainTable({ key, party, column, amounts, step }));

  test('is told with its sign, its column and what the key says', () => {
    const told = cellOf(keyOf({ A: 1, B: 3 }), 'B', 1, [4, -8.3], 0.5);
    // −8,3 is −17 steps of 0,5
    expect(told).toMatchObject({
      party: 'B',
      keyLabel: 'Prov',
      amount: { stated: 8.3, steps: -17, isRefund: false },
      levels: [
        { party: 'B', steps: -17, fraction: { value: { over: 3n, under: 4n } }, rounding: { by: 'table' } },
      ],
    });
    expect(told.levels[0]?.share).toBe(-13);
    expect(told.share).toBe(-6.5);
    expect(told.levels[0]).not.toHaveProperty('within');
    expect(told.levels[0]?.lines).toEqual([]);
    expect(Object.is(cellOf(keyOf({ A: 0, B: 3 }), 'A', 0, [-8]).share, 0)).toBe(true);
  });

  test('is told level by level where the key is nested', () => {
    const { levels } = cellOf(nested(), 'C', 0, [12, 8]);
    expect(levels.map((level) => [level.party, level.within, level.steps, level.share])).toEqual([
      ['Norr', undefined, 12, 6],
      ['C', 'Norr', 6, 3],
    ]);
    expect(cellOf(nested(), 'A', 0, [12, 8]).levels.map(({ party }) => party)).toEqual(['A']);
    expect(cellOf(nested(), 'D', 1, [12, 8]).levels.map(({ party }) => party)).toEqual(['Ö', 'D']);
  });

  test.each([
    ['a fixed amount', ['A', 1, 2]],
    ['a floor', ['A', 1, null, 2]],
  ])('has no fraction that alone makes its quota where the key has %s', (_, row) => {
    expect(cellOf(boundedKey(row, ['B', 1]), 'B', 0, [9]).levels[0]).not.toHaveProperty('fraction');
  });

  test('is refused where its party, step or amount is', () => {
    const asked = { key: keyOf({ A: 1, B: 1 }), party: 'A', column: 0, amounts: [3], step: 1 };
    expect(kindOf(explainTable({ ...asked, party: 'D' }))).toBe('partyUnknown');
    expect(kindOf(explainTable({ ...asked, step: 0 }))).toBe('stepNotPositive');
    expect(kindOf(explainTable({ ...asked, amounts: ['x'] }))).toBe('amountNotNumber');
    expect(kindOf(explainTable({ ...asked, rowTotals: [[1]] }))).toBe('rowTotalCount');
    expect(kindOf(explainTable({ ...asked, rowTotals: [[1], [7]] }))).toBe('rowTotalsOff');
  });
});
