import type { Cell } from '../../src/core/cell';
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
});
