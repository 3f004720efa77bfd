import type { Cell } from '../../src/core/cell';
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
