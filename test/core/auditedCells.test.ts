import type { Cell } from '../../src/core/cell';
import { readKey } from '../../src/core/key/readKey';
import { howMisprinted } from '../../src/core/reason/audit/misprint';
import { audit, compareSum, readAuditedTable, type Finding } from '../../src/core/reason/audit';
import { codeOf } from '../../src/register';
import { value } from '../golden/goldenKey';

type Cells = readonly (readonly Cell[])[];

function find(cells: Cells, step?: number): Finding[] {
  const tables = [value(readAuditedTable(cells, []))];
  return audit({ tables, codeOf, ...(step !== undefined && { step }) });
}

function sums(cells: Cells): (number | undefined)[] {
  const table = value(readAuditedTable(cells, []));
  return table.columns.map((_, column) => compareSum({ tables: [table], codeOf }, 0, column)?.difference);
}

const right: Record<string, Cells> = {
  'fractions that Excel shows as percentages': [
    ['Kommun', 'Andel'],
    ['A', 0.3163],
    ['B', 0.3837],
    ['C', 0.3],
  ],
  'calculated percentages': [['Kommun', 'Andel %'], ...['A', 'B', 'C'].map((name) => [name, 100 / 3])],
  'calculated amounts': [
    ['Kommun', 'Kr'],
    ...['A', 'B', 'C'].map((name) => [name, 1000 / 3]),
    ['Summa', 1000],
  ],
  'changes in per cent': [
    ['Kommun', 'Förändring %'],
    ['A', 3.1],
    ['B', -1.2],
  ],
  'parts of a cost in kronor': [
    ['Kommun', 'Andel av kostnaden'],
    ['A', 1000],
    ['B', 2000],
  ],
  'groups with sums of their own': [
    ['Kommun', 'Kr'],
    ['A', 100],
    ['B', 200],
    ['Summa', 300],
    ['Region', 300],
    ['Totalt', 600],
  ],
  'rows of mixed units': [
    ['Kommun', 'Lön tkr', 'Lokal kr', 'Summa tkr'],
    ['A', 100, 2000, 102],
    ['B', 50, 1000, 51],
  ],
  'kronor per inhabitant that tell what amounts come to': [
    ['Kommun', 'Invånare', 'Kr/inv', 'Avgift'],
    ['A', 9513, 26, 247832],
    ['B', 27423, 26, 714397],
    ['Summa', 36936, null, 962229],
  ],
  'fees that were rounded one by one': [
    ['Kommun', 'Invånare', 'Kr/inv', 'Avgift'],
    ['A', 9513, 26.05, 247814],
    ['B', 27423, 26.05, 714369],
    ['Summa', 36936, null, 962183],
  ],
  'changes in per cent of about one': [
    ['Kommun', 'Förändring %'],
    ['A', 1.2],
    ['B', 0.1],
  ],
  'percentages of one party, with or without another that has none': [
    ['Kommun', 'Andel %', 'Del %'],
    ['A', 60, 70],
    ['B', null, null],
  ],
  'percentages of a few of many': [
    ['Kommun', 'Andel %'],
    ['A', 10],
    ['B', 20],
  ],
  'kronor per inhabitant that tell what amounts come to, where some have none': [
    ['Kommun', 'Invånare', 'Kr/inv', 'Avgift'],
    ['A', 9513, 26, 247832],
    ['B', 27423, 26, 714397],
    ['C', 1200, null, 31000],
    ['D', 800, 26, null],
  ],
  'kronor per inhabitant where some have none': [
    ['Kommun', 'Invånare', 'Kr/inv', 'Avgift'],
    ['A', 100, 10, 1000],
    ['B', 50, null, 700],
    ['C', null, 10, 800],
    ['D', 200, 10, null],
  ],
  'kronor per inhabitant that nothing else is told of': [
    ['Kommun', 'Invånare', 'Kr/inv'],
    ['A', 100, 10],
    ['B', 50, 12],
  ],
  refunds: [
    ['Kommun', 'Kr'],
    ['A', -100],
    ['B', -50],
    ['Summa', -150],
  ],
};

test.each(Object.entries(right))('%s give no alarm', (_, cells) => {
  expect(find(cells)).toEqual([]);
});

test('fractions that miss one are told and corrected as they stand', () => {
  const [sum] = find([['Kommun', 'Andel %'], ...['A', 'B', 'C'].map((name) => [name, 0.3333])]);
  expect(sum).toMatchObject({ kind: 'sum', stated: 1, certainty: 'certain', isRounding: true });
  expect(sum?.changes).toMatchObject([{ row: 0, before: 0.3333, after: 0.3334 }]);
});

test('that percentages should make a hundred is only likely where nobody says so and rounding is no cause', () => {
  const rows: Cells = [
    ['A', 50],
    ['B', 42],
  ];
  expect(find([['Kommun', 'Andel %'], ...rows])).toMatchObject([{ stated: 100, certainty: 'likely' }]);
  expect(find([['Kommun', 'Andel %'], ...rows, ['Summa', 100]])).toMatchObject([{ certainty: 'certain' }]);
});

test('a last total is what each pays where no other amounts stand before it', () => {
  const rated: Cells = [
    ['Kommun', 'Invånare', 'Kr/inv', 'Totalt'],
    ['A', 100, 10, 1000],
    ['B', 50, 10, 600],
  ];
  expect(find(rated, 1)).toMatchObject([{ kind: 'rate', rows: [{ row: 1, expected: 500, figure: 600 }] }]);
});

test('names stand after codes, and so does the sum', () => {
  const coded: Cells = [
    ['Kod', 'Kommun', 'Kr'],
    [680, 'Jönköping', 100],
    [682, 'Nässjö', 50],
    [null, 'Summa', 151],
  ];
  expect(sums(coded)).toEqual([-1]);
});

test('nobody is added to a count to make it tie', () => {
  const counted: Cells = [
    ['Kommun', 'Ärenden'],
    ['A', 101],
    ['B', 50],
    ['Summa', 152],
  ];
  expect(find(counted)).toMatchObject([{ kind: 'sum', isRounding: false, changes: [] }]);
});

test('row sums that add up with their rows are not corrected on their own', () => {
  const blank: Cells = [
    ['Kommun', '2016', '2018', 'Totalt'],
    ['A', 100, 200, 300],
    ['B', null, 100, 101],
    ['Summa', 100, 300, 400],
  ];
  expect(find(blank)).toMatchObject([{ kind: 'sum', column: 2, difference: 1, changes: [] }]);
});

test('row sums follow the parts that are corrected', () => {
  const rounded: Cells = [
    ['Kommun', '2016', '2018', 'Totalt'],
    ['A', 3001, 5001, 8002],
    ['B', 2001, 4001, 6002],
    ['Summa', 5001, 9001, 14002],
  ];
  const changes = find(rounded, 1).flatMap((found) => (found.kind === 'sum' ? found.changes : []));
  const by = (row: number, columns: number[]) =>
    changes
      .filter((each) => each.row === row && columns.includes(each.column))
      .reduce((n, c) => n + c.after - c.before, 0);
  expect(changes.filter(({ column }) => column < 2)).toHaveLength(2);
  [0, 1].forEach((row) => expect(by(row, [2])).toBe(by(row, [0, 1])));
});

test('nothing is proposed where the row sums would not tie with the parts', () => {
  const apart: Cells = [
    ['Kommun', '2016', '2018', 'Totalt'],
    ['A', 3001, 5001, 8002],
    ['B', 2001, 4001, 6002],
    ['Summa', 5001, 9001, 14003],
  ];
  const sums = find(apart, 1).filter(({ kind }) => kind === 'sum');
  expect(sums).toHaveLength(3);
  expect(sums.flatMap(({ changes }) => changes)).toEqual([]);
});

describe('a table in cells', () => {
  const read = (cells: Cells, totals: readonly Cell[] = []) => readAuditedTable(cells, totals);
  const named: Cells = [
    ['A', 100, 1],
    ['B', 200, 2],
  ];

  test.each<[string, Cells, readonly Cell[], object]>([
    ['years for headers', [['Kommun', 2016, 2018], ...named], [], { header: '2016', figures: [100, 200] }],
    [
      'a unit in its header',
      [['Kommun', 'Avgift (tkr)', 'b'], ...named],
      [],
      { unit: 'tkr', role: 'amount' },
    ],
    ['no headers', named, [], { header: '', figures: [100, 200] }],
    ['a sum row', [...named, ['Summa', 300, 3]], [], { figures: [100, 200], stated: 300 }],
    ['totals that are given', [...named, ['Summa', 300, 3]], [301, 3], { stated: 301 }],
    ['no totals but blank ones', [...named, ['Summa', 300, 3]], [null, ''], { stated: 300 }],
    [
      'a column of remarks',
      [
        ['A', 100, 1, 'Ny'],
        ['B', 200, 2, null],
      ],
      [],
      { figures: [100, 200] },
    ],
  ])('may have %s', (_, cells, totals, first) => {
    const table = value(read(cells, totals));
    expect(table.parties).toEqual(['A', 'B']);
    expect(table.columns).toHaveLength(2);
    expect(table.columns[0]).toMatchObject(first);
  });

  test('may be figures alone, whose rows are numbered', () => {
    expect(
      value(
        read([
          [1, 2],
          [3, 4],
        ]),
      ).parties,
    ).toEqual(['1', '2']);
    expect(
      value(
        read([
          ['2016', '2018'],
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toMatchObject({
      parties: ['1', '2'],
      columns: [{ header: '2016' }, { header: '2018' }],
    });
  });

  test.each<[string, Cells, readonly Cell[], object]>([
    ['an error', [...named, ['C', { error: '#N/A' }, 1]], [], { kind: 'cellError', where: 'published' }],
    ['names alone', [['A'], ['B']], [], { kind: 'auditEmpty' }],
    [
      'text for a figure',
      [...named, ['C', 'okänt', 3]],
      [],
      { kind: 'inferNotNumber', party: 'C', input: 'okänt' },
    ],
    ['a total of text', named, ['300', 3], { kind: 'amountNotNumber', input: '300' }],
    ['too few totals', named, [300], { kind: 'inferTotals', totals: 1, columns: 2 }],
  ])('is refused with %s', (_, cells, totals, problem) => {
    expect(read(cells, totals)).toMatchObject({ ok: false, problem });
  });
});

test('parts of one are percentages also where the header does not say per cent', () => {
  const third = ['A', 'B', 'C'].map((name) => [name, 0.33]);
  expect(find([['Kommun', 'Andel'], ...third])).toMatchObject([{ kind: 'sum', stated: 1, isPercent: true }]);
});

test('whole tens of per cent are not rounded to tens', () => {
  const cells: Cells = [
    ['Kommun', 'Andel %'],
    ['A', 50],
    ['B', 40],
  ];
  expect(find(cells)).toMatchObject([{ stated: 100, isRounding: false, certainty: 'likely' }]);
});

test('a total that is no whole number of steps is not shared out', () => {
  const cells: Cells = [
    ['Kommun', 'Kr'],
    ['A', 300],
    ['B', 700],
    ['Summa', 1050],
  ];
  expect(find(cells, 100)).toMatchObject([{ kind: 'sum', isRounding: true, changes: [] }]);
});

test('a figure that alone can be misprinted is likely to be; one of several is possible, and the others are counted', () => {
  const cells = (...figures: number[]): Cells => [
    ['Kommun', 'Kr'],
    ...figures.slice(0, -1).map((figure, i) => ['ABC'.charAt(i), figure]),
    ['Summa', figures.at(-1) ?? null],
  ];
  const change = { table: 0, row: 0, column: 0, before: 130, after: 120 };
  const misprint = { kind: 'misprint', ...change, how: 'digit', by: 'column', changes: [change] };
  const places = [{ table: 0, row: 0, column: 0 }];
  expect(find(cells(130, 500, 620), 1)).toContainEqual({
    ...misprint,
    places,
    others: 0,
    certainty: 'likely',
  });
  expect(find(cells(130, 230, 500, 850), 1)).toContainEqual({
    ...misprint,
    places,
    others: 1,
    certainty: 'possible',
  });
});

test.each<[number, number, string]>([
  [12, 21, 'swapped'],
  [12, 23, 'other'],
  [12, 31, 'other'],
  [5, 50, 'swapped'],
  [50, 5, 'swapped'],
  [15, 115, 'digit'],
  [1.5, 15, 'other'],
  [102, 201, 'other'],
])('%d in print for %d: %s', (before, after, how) => {
  expect(howMisprinted(before, after)).toBe(how);
});

test('totals whose last is not their sum are told apart from the rows', () => {
  const cells: Cells = [
    ['Kommun', '2016', '2018', 'Totalt'],
    ['A', 100, 200, 300],
    ['B', 70, 100, 171],
    ['Summa', 170, 300, 500],
  ];
  const told = find(cells, 1).filter(({ kind }) => kind === 'grandTotal');
  const matter = { kind: 'grandTotal', table: 0, column: 2, stated: 500, sum: 470, isRounding: false };
  expect(told).toEqual([{ ...matter, certainty: 'certain', places: [], changes: [] }]);
});

test('only amounts are compared with a key', () => {
  const key = value(
    readKey(
      [
        ['A', 1],
        ['B', 3],
      ],
      { label: 'Drift', codeOf },
    ),
  );
  const cells: Cells = [
    ['Kommun', 'Ärenden', 'Kr'],
    ['A', 17, 100],
    ['B', 11, 300],
  ];
  expect(audit({ tables: [value(readAuditedTable(cells, []))], codeOf, key, step: 1 })).toEqual([]);
});

test('parties that only one of two tables has are in no other order', () => {
  const rows = (...names: string[]) =>
    value(
      readAuditedTable(
        names.map((name) => [name, 100]),
        [],
      ),
    );
  const found = audit({ tables: [rows('A', 'B', 'C', 'D'), rows('B', 'X', 'D')], codeOf });
  expect(found.filter(({ kind }) => kind !== 'otherKey')).toMatchObject([
    { kind: 'missing', table: 1, parties: ['A', 'C'] },
    { kind: 'missing', table: 0, parties: ['X'] },
  ]);
  const turned = audit({ tables: [rows('A', 'B', 'C', 'D'), rows('D', 'X', 'B')], codeOf });
  expect(turned).toContainEqual(expect.objectContaining({ kind: 'order', parties: ['B', 'D'], more: 0 }));
});
