import fc from 'fast-check';
import { toStep } from '../../src/core/amount';
import { allocate } from '../../src/core/allocation/allocate';
import { METHODS } from '../../src/core/allocation/methods';
import { readKey } from '../../src/core/key/readKey';
import {
  audit,
  compareSum,
  type AuditedColumn,
  type AuditedTable,
  type Finding,
} from '../../src/core/reason/audit';
import { howMisprinted } from '../../src/core/reason/audit/misprint';
import { codeOf } from '../../src/register';
import { value } from '../golden/goldenKey';
import pks from '../golden/keys/pks-2018.json';

const NAMES = pks.cells.slice(1).map(([name]) => String(name));
const WELFARE_2016 = [2368, 204, 131, 242, 606, 175, 530, 493, 211, 306, 116, 564, 351];
const WELFARE_2018 = [3519, 310, 195, 366, 906, 262, 798, 736, 320, 451, 175, 847, 516];
const ADMIN_2016 = [648, 57, 36, 67, 167, 48, 147, 135, 59, 83, 32, 156, 95];
const ADMIN_2018 = [2284, 201, 127, 237, 588, 170, 518, 478, 208, 293, 113, 549, 335];

const key = value(readKey(pks.cells, { label: 'PKS 2018', codeOf, findStamp: () => undefined }));

function column(figures: readonly (number | undefined)[], more: Partial<AuditedColumn> = {}): AuditedColumn {
  return { header: '', unit: 'tkr', role: 'amount', flags: figures.map(() => undefined), figures, ...more };
}

function table(parties: readonly string[], ...columns: AuditedColumn[]): AuditedTable {
  return { texts: [], parties, columns };
}

function find(tables: readonly AuditedTable[], more = {}): Finding[] {
  return audit({ tables, codeOf, ...more });
}

function kinds(findings: readonly Finding[]): string[] {
  return findings.map(({ kind }) => kind);
}

const welfare = table(NAMES, column(WELFARE_2016, { stated: 6297 }), column(WELFARE_2018, { stated: 9400 }));

describe('the slides from Jönköping', () => {
  test('9 401 where 9 400 is stated: rounding, and the correction ties', () => {
    const [sum] = find([table(NAMES, column(WELFARE_2018, { stated: 9400 }))]);
    expect(sum).toMatchObject({
      kind: 'sum',
      sum: 9401,
      difference: 1,
      isRounding: true,
      certainty: 'certain',
    });
    expect(sum?.changes).toEqual([{ table: 0, row: 0, column: 0, before: 3519, after: 3518 }]);
  });

  test('with the key the correction is the key’s', () => {
    const found = find([table(NAMES, column(WELFARE_2018, { stated: 9400 }))], { key });
    const nässjö = NAMES.indexOf('Nässjö');
    const sum = found.find(({ kind }) => kind === 'sum');
    expect(sum?.changes).toEqual([{ table: 0, row: nässjö, column: 0, before: 847, after: 846 }]);
    expect(found.find(({ kind }) => kind === 'method')).toMatchObject({
      method: ['var för sig', 'independent'],
    });
  });

  test('6 101 where 6 100 is stated; the columns of 2016 add up', () => {
    const found = find([
      table(NAMES, column(ADMIN_2016, { stated: 1730 }), column(ADMIN_2018, { stated: 6100 })),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'sum', column: 1, difference: 1 });
    expect(found[0]?.changes).toMatchObject([{ row: 0, before: 2284, after: 2283 }]);
  });

  test('social welfare 2016 is of another key than the others, for 10 of 13 parties', () => {
    const admin = table(NAMES, column(ADMIN_2016, { stated: 1730 }), column(ADMIN_2018, { stated: 6100 }));
    const other = find([welfare, admin]).find(({ kind }) => kind === 'otherKey');
    expect(other).toMatchObject({ columns: [{ table: 0, column: 0 }], count: 10, of: 13 });
  });

  test('Tranås and Nässjö stand in another order in the sister table', () => {
    const swapped = [...NAMES];
    const at = NAMES.indexOf('Nässjö');
    [swapped[at], swapped[at + 1]] = [NAMES[at + 1]!, NAMES[at]!];
    const order = find([welfare, table(swapped, column(ADMIN_2016))]).find(({ kind }) => kind === 'order');
    expect(order).toMatchObject({ parties: ['Nässjö', 'Tranås'], more: 0 });
  });

  test('price levels of 2016 and 2017 are mixed', () => {
    const texts = (text: string, one: AuditedTable) => ({ ...one, texts: [text] });
    const found = find([
      texts('2016 års prisnivå', welfare),
      texts('Prisnivå 2017', table(['Personligt ombud'], column([6600]))),
    ]);
    expect(found.find(({ kind }) => kind === 'priceLevels')).toMatchObject({ years: [2016, 2017] });
  });
});

test('a rate and a total tie only by chance', () => {
  const sweden = table(
    ['Riket'],
    column([9851017], { role: 'count', unit: '' }),
    column([0.35], { role: 'rate', unit: 'kr', stated: 3400000 }),
  );
  expect(find([sweden])).toMatchObject([{ kind: 'rateTotal', collects: 3447855.95, difference: 47855.95 }]);
});

test('amounts that are not rate times count are named', () => {
  const rates = table(
    ['Markaryd', 'Ljungby'],
    column([9513, 27423], { role: 'count', unit: '' }),
    column([26, 26], { role: 'rate', unit: 'kr' }),
    column([247338, 712989], { unit: 'kr' }),
  );
  expect(find([rates], { step: 1 })).toMatchObject([
    { kind: 'rate', rows: [{ row: 1, expected: 712998, figure: 712989 }] },
  ]);
});

test('percentages that are not 100,00 are corrected in their last decimal', () => {
  const thirds = table(['A', 'B', 'C'], column([33.33, 33.33, 33.33], { role: 'percent', unit: '%' }));
  const [sum] = find([thirds]);
  expect(sum).toMatchObject({ kind: 'sum', isPercent: true, sum: 99.99, isRounding: true });
  expect(sum?.changes).toEqual([{ table: 0, row: 0, column: 0, before: 33.33, after: 33.34 }]);
});

/** Tables made by largest remainders, with row sums and totals: nothing is wrong with them. */
const rightTable = fc
  .record({
    weights: fc.array(fc.integer({ min: 50, max: 100_000 }), { minLength: 3, maxLength: 12 }),
    amounts: fc.array(fc.integer({ min: 5_000, max: 9_000_000 }), { minLength: 2, maxLength: 4 }),
  })
  .map(({ weights, amounts }) => {
    const names = weights.map((_, i) => `Part ${i}`);
    const own = value(
      readKey(
        names.map((name, i) => [name, weights[i]!]),
        { label: '', codeOf, findStamp: () => undefined },
      ),
    );
    const shared = amounts.map((steps) =>
      value(allocate(own, { steps, step: toStep(1), rounded: false }, METHODS[0]!)),
    );
    const sums = names.map((_, row) => shared.reduce((sum, shares) => sum + shares[row]!, 0));
    return table(
      names,
      ...shared.map((shares, i) => column([...shares], { stated: amounts[i]! })),
      column(sums, { role: 'rowSum', stated: amounts.reduce((sum, amount) => sum + amount) }),
    );
  });

test('a table that ties gives no alarm', () => {
  fc.assert(fc.property(rightTable, (right) => expect(find([right], { step: 1 })).toEqual([])));
});

test('one changed digit is named, with what it should be', () => {
  const spoiled = fc.record({
    right: rightTable,
    row: fc.nat(),
    place: fc.nat(),
    digits: fc.integer({ min: 1, max: 9 }),
    power: fc.nat(3),
  });
  fc.assert(
    fc.property(spoiled, ({ right, row, place, digits, power }) => {
      const at = { row: row % right.parties.length, column: place % right.columns.length };
      const before = right.columns[at.column]!.figures[at.row]!;
      const printed = before + digits * 10 ** power;
      const columns = right.columns.map((each, i) =>
        i === at.column
          ? { ...each, figures: each.figures.map((figure, k) => (k === at.row ? printed : figure)) }
          : each,
      );
      const found = find([{ ...right, columns }], { step: 1 }).filter(
        ({ certainty }) => certainty === 'certain',
      );
      expect(kinds(found.filter(({ kind }) => kind !== 'otherKey'))).toEqual(['misprint']);
      expect(found[0]?.changes).toEqual([{ table: 0, ...at, before: printed, after: before }]);
    }),
  );
});

test('a misprinted total is told from a misprinted part', () => {
  fc.assert(
    fc.property(rightTable, (right) => {
      const columns = right.columns.map((each, i) =>
        i === 0 ? { ...each, stated: each.stated! + 100 } : each,
      );
      const found = find([{ ...right, columns }], { step: 1 }).filter(({ kind }) => kind !== 'otherKey');
      expect(found).toMatchObject([
        {
          kind: 'misprint',
          column: 0,
          before: right.columns[0]!.stated! + 100,
          after: right.columns[0]!.stated,
        },
      ]);
      expect(found[0]).not.toHaveProperty('row');
    }),
  );
});

test('corrections of a sum that is off by rounding tie', () => {
  const rounded = fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 3, maxLength: 30 }),
    total: fc.integer({ min: 1_000, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(rounded, ({ weights, total }) => {
      const sum = weights.reduce((all, weight) => all + weight, 0);
      const figures = weights.map((weight) => Math.round((weight * total) / sum));
      const names = weights.map((_, i) => `Part ${i}`);
      const published = table(names, column(figures, { stated: total }));
      const [found] = find([published], { step: 1 });
      if (!found) return;
      expect(found).toMatchObject({ kind: 'sum', isRounding: true });
      const by = found.changes.reduce((all, { before, after }) => all + after - before, 0);
      expect(by).toBe(total - figures.reduce((all, figure) => all + figure, 0));
      expect(found.changes.every(({ before, after }) => Math.abs(after - before) <= 1)).toBe(true);
    }),
  );
});

test('a sum is compared also where it is right', () => {
  expect(compareSum({ tables: [welfare], codeOf }, 0, 0)).toMatchObject({
    sum: 6297,
    stated: 6297,
    difference: 0,
  });
});

describe('a misprint with one sum to go by', () => {
  const printed = (row: number, figure: number) => {
    const figures = WELFARE_2016.map((each, i) => (i === row ? figure : each));
    return find([table(NAMES, column(figures, { stated: 6297 }), column(ADMIN_2016, { stated: 1730 }))]);
  };
  const misprint = (found: readonly Finding[]) => found.find(({ kind }) => kind === 'misprint');

  test('a digit that alone explains what is missing is proposed, where the row is out of proportion', () => {
    expect(misprint(printed(6, 830))).toMatchObject({
      row: 6,
      before: 830,
      after: 530,
      how: 'digit',
      by: 'column',
    });
  });

  test('two neighbouring digits that have changed places', () => {
    expect(misprint(printed(3, 422))).toMatchObject({ row: 3, before: 422, after: 242, how: 'swapped' });
  });

  test('two digits that are no neighbours have not changed places', () => {
    // 131 for 311 is two neighbours; 302 for 203 is not, and no digit alone explains 99 in any row.
    expect(howMisprinted(302, 203)).toBe('other');
    expect(howMisprinted(311, 131)).toBe('swapped');
    expect(howMisprinted(1950.5, 1950.8)).toBe('digit');
    expect(howMisprinted(9, 10)).toBe('other');
  });

  test('what no digit explains is told as a sum alone', () => {
    expect(kinds(printed(0, 2467)).filter((kind) => kind !== 'otherKey')).toEqual(['sum']);
  });
});

describe('what a small table is found to say', () => {
  const abc = value(
    readKey(
      [
        ['A', 50],
        ['B', 30],
        ['C', 20],
      ],
      { label: 'Prov', codeOf },
    ),
  );
  const of = (kind: Finding['kind'], tables: readonly AuditedTable[], more = {}) =>
    find(tables, more).filter((each) => each.kind === kind);

  test('a party that the key does not have', () => {
    const cells = table(['A', 'D', 'E'], column([5, 3, 2]));
    expect(of('notInKey', [cells], { key: abc })).toEqual([
      {
        kind: 'notInKey',
        table: 0,
        key: 'Prov',
        parties: ['D', 'E'],
        certainty: 'certain',
        places: [],
        changes: [],
      },
    ]);
  });

  test('shares by another rounding rule than the usual, with what the usual would give', () => {
    // 4.5 + 2.7 + 1.8: the two odd steps go to B and C by their rests, as the column
    // grows step by step C gets the tenth.
    const byWeight = table(['C', 'A', 'B'], column([1, 5, 3], { stated: 9 }));
    expect(of('method', [byWeight], { key: abc })).toEqual([
      {
        kind: 'method',
        table: 0,
        column: 0,
        key: 'Prov',
        method: ['kvotmetoden', 'quota'],
        certainty: 'certain',
        places: [],
        changes: [
          { table: 0, row: 0, column: 0, before: 1, after: 2 },
          { table: 0, row: 1, column: 0, before: 5, after: 4 },
        ],
      },
    ]);
    const byRest = table(['C', 'A', 'B'], column([2, 4, 3], { stated: 9 }));
    expect(kinds(find([byRest], { key: abc }))).toEqual([]);
  });

  test('shares that are not the key’s, with the worst of them', () => {
    const cells = table(['A', 'B', 'C'], column([40, 35, 25], { stated: 100 }));
    expect(of('otherShares', [cells], { key: abc })).toEqual([
      {
        kind: 'otherShares',
        table: 0,
        column: 0,
        key: 'Prov',
        count: 3,
        of: 3,
        worst: 0,
        difference: -10,
        isRounding: false,
        certainty: 'certain',
        places: [0, 1, 2].map((row) => ({ table: 0, row, column: 0 })),
        changes: [
          { table: 0, row: 0, column: 0, before: 40, after: 50 },
          { table: 0, row: 1, column: 0, before: 35, after: 30 },
          { table: 0, row: 2, column: 0, before: 25, after: 20 },
        ],
      },
    ]);
    const blank = table(['A', 'B', 'C'], column([undefined, 31, 19], { stated: 100 }));
    expect(of('otherShares', [blank], { key: abc })[0]).toMatchObject({
      count: 2,
      of: 3,
      worst: 1,
      difference: 1,
      isRounding: true,
    });
    expect(of('otherShares', [table(['A', 'B', 'C'], column([50, 30, 20]))], { key: abc })).toEqual([]);
    expect(
      of('otherShares', [table(['A', 'B', 'C'], column([1, 2, 3], { role: 'count' }))], { key: abc }),
    ).toEqual([]);
  });

  test('figures that the document calls inexact', () => {
    const cells = table(['A', 'B'], column([1, 2]), column([3, 4], { flags: [undefined, 'drygt'] }));
    expect(of('approximate', [cells])).toEqual([
      {
        kind: 'approximate',
        table: 0,
        column: 1,
        party: 'B',
        word: 'drygt',
        certainty: 'possible',
        places: [{ table: 0, row: 1, column: 1 }],
        changes: [],
      },
    ]);
  });

  test('a party that stands twice, and parties that only one of two tables has', () => {
    const [one, two] = [table(['A', 'B', 'b'], column([1, 2, 3])), table(['A', 'C'], column([1, 2]))];
    expect(of('double', [one])).toEqual([
      {
        kind: 'double',
        table: 0,
        party: 'b',
        rows: [1, 2],
        certainty: 'certain',
        places: [
          { table: 0, row: 1, column: 0 },
          { table: 0, row: 2, column: 0 },
        ],
        changes: [],
      },
    ]);
    expect(of('missing', [one])).toEqual([]);
    const matter = { kind: 'missing', certainty: 'certain', places: [], changes: [] };
    expect(of('missing', [one, two])).toEqual([
      { ...matter, table: 1, parties: ['B', 'b'] },
      { ...matter, table: 0, parties: ['C'] },
    ]);
  });

  test('rows in another order, four of them by name', () => {
    const letters = [...'ABCDEF'];
    const turned = [...letters].reverse();
    const rows = (names: string[]) => table(names, column(names.map(() => 1)));
    expect(of('order', [rows(letters), rows(turned)])).toEqual([
      {
        kind: 'order',
        parties: ['A', 'B', 'C', 'D'],
        more: 2,
        certainty: 'certain',
        places: [],
        changes: [],
      },
    ]);
    expect(of('order', [rows(['A', 'B', 'C']), rows(['B', 'A', 'X', 'C'])])[0]).toMatchObject({
      parties: ['A', 'B'],
      more: 0,
    });
    expect(of('order', [rows(['A', 'X', 'B']), rows(['A', 'B'])])).toEqual([]);
  });

  test.each([
    [['2016 års prisnivå', 'i priser 2017'], [{ kind: 'priceLevels', years: [2016, 2017] }]],
    [['prisnivå år 2018', '2017 års priser'], [{ kind: 'priceLevels', years: [2017, 2018] }]],
    [['2016 års prisnivå', 'prisnivå 2016'], []],
    [
      ['Folkmängd 2016', 'folkmängd i november 2017'],
      [{ kind: 'keyYears', measure: 'folkmängd', years: [2016, 2017] }],
    ],
    [['Folkmängd 2016', 'Skatteunderlag 2017'], []],
    [['Invånare år 2015, invånare 2016'], [{ kind: 'keyYears', measure: 'invånare', years: [2015, 2016] }]],
  ])('years that are mixed in its texts: %j', (texts, said) => {
    const found = find([{ ...table(['A'], column([1], { header: texts[0] ?? '' })), texts: texts.slice(1) }]);
    const levels = found.filter(({ kind }) => kind === 'priceLevels' || kind === 'keyYears');
    expect(levels).toEqual(said.map((each) => ({ ...each, certainty: 'likely', places: [], changes: [] })));
  });

  test('row sums and a sum of sums that are something else than their parts', () => {
    const rows = (figures: number[], stated: number) =>
      table(
        ['A', 'B', 'C'],
        column([1, 2, 3], { stated: 6 }),
        column([10, 20, 31], { stated: 61 }),
        column(figures, { role: 'rowSum', stated }),
      );
    expect(of('rowSum', [rows([11, 22, 34], 67)])).toEqual([]);
    expect(of('rowSum', [rows([12, 22, 38], 72)])[0]).toMatchObject({
      table: 0,
      column: 2,
      rows: [
        { row: 0, stated: 12, sum: 11 },
        { row: 2, stated: 38, sum: 34 },
      ],
      isRounding: false,
      places: [
        { table: 0, row: 0, column: 2 },
        { table: 0, row: 2, column: 2 },
      ],
    });
    expect(of('rowSum', [rows([12, 21, 34], 67)])[0]).toMatchObject({ isRounding: true });
    expect(of('grandTotal', [rows([11, 22, 34], 67)])).toEqual([]);
  });

  test('what is certain comes before what is likely, and that before what is possible', () => {
    const flagged = column([1, 2, 3], {
      stated: 9,
      header: 'Folkmängd 2016',
      flags: ['drygt', undefined, undefined],
    });
    const found = find([{ ...table(['A', 'B', 'b'], flagged), texts: ['Folkmängd 2017'] }]);
    const order = ['certain', 'likely', 'possible'];
    const places = found.map(({ certainty }) => order.indexOf(certainty));
    expect(new Set(places).size).toBe(3);
    expect(places).toEqual([...places].sort());
  });
});
