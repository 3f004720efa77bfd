import type { Cell } from '../../../src/core/cell';
import { readPublished } from '../../../src/core/reason/infer/readPublished';
import { roundest, roundNumbers, digitsOf } from '../../../src/core/reason/infer/roundness';
import { stepOf } from '../../../src/core/reason/infer/stepOf';
import { codeOf } from '../../../src/register';

const read = (cells: Cell[][], totals: Cell[] = []) => readPublished(cells, totals, codeOf);

describe('a published table in cells', () => {
  const rows: Cell[][] = [
    ['Habo', 310, 201],
    ['Aneby', 175, 113],
  ];
  const parties = [
    { name: 'Habo', code: '0643' },
    { name: 'Aneby', code: '0604' },
  ];

  test('is names and figures, and says nothing of what it does not state', () => {
    expect(read(rows)).toStrictEqual({
      ok: true,
      value: {
        parties,
        columns: [
          { header: '', figures: [310, 175] },
          { header: '', figures: [201, 113] },
        ],
      },
    });
  });

  test('may have headers, with the year of the amounts, and a sum row, which states the totals', () => {
    const cells = [['Kommun', 'Välfärd 2018', 2016], ...rows, ['Summa', 485, 315]];
    expect(read(cells)).toEqual({
      ok: true,
      value: {
        parties,
        columns: [
          { header: 'Välfärd 2018', figures: [310, 175], total: 485, year: 2018 },
          { header: '2016', figures: [201, 113], total: 315, year: 2016 },
        ],
      },
    });
  });

  test('goes by given totals before its own sum row', () => {
    const result = read([...rows, ['Summa', 485, 314]], [486, null]);
    expect(result.ok && result.value.columns.map(({ total }) => total)).toEqual([486, undefined]);
  });

  test('may be a single amount', () => {
    expect(read([['Ljungby', 289_600]])).toMatchObject({ ok: true, value: { parties: [{ code: '0781' }] } });
  });

  test('may name municipalities by code, has blanks, and is read without its empty rows and columns', () => {
    const cells: Cell[][] = [
      [643, 310, null, ''],
      [null, null, null, null],
      ['0604 Aneby', null, null, 5],
    ];
    expect(read(cells)).toMatchObject({
      value: {
        parties: [{ code: '0643' }, { code: '0604' }],
        columns: [{ figures: [310, undefined] }, { figures: [undefined, 5] }],
      },
    });
  });

  test.each<[string, Cell[], number | undefined]>([
    ['a year', ['Kommun', 1998], 1998],
    ['a year between letters', ['Kommun', 'Budget2018kkr'], 2018],
    ['no year, but five digits', ['Kommun', 'Konto 20181'], undefined],
    ['no year, but digits before it', ['Kommun', 'Konto 12018'], undefined],
    ['a year to come', ['Kommun', '1850'], undefined],
    ['a year beside no word for the parties', [null, 2018], 2018],
    ['a year beside a word of their own', ['Ägare', 'Budget 2018'], 2018],
  ])('has in its header %s', (_, header, year) => {
    const read = readPublished([header, ...rows.map((row) => row.slice(0, 2))], [], codeOf);
    expect(read).toMatchObject({ ok: true, value: { parties, columns: [{ figures: [310, 175] }] } });
    expect(read.ok && read.value.columns[0]?.year).toBe(year);
  });

  test.each<[string, Cell[][], Cell[], object]>([
    ['nothing', [], [], { kind: 'inferEmpty' }],
    ['names alone', [['Habo', null]], [], { kind: 'inferEmpty' }],
    ['an amount alone', [[289_600]], [], { kind: 'inferPartyMissing', row: 1 }],
    [
      'an amount as text',
      [['Habo', '310 tkr']],
      [],
      { kind: 'inferNotNumber', party: 'Habo', input: '310 tkr' },
    ],
    ['an error', [['Habo', { error: '#N/A' }]], [], { kind: 'cellError', where: 'Habo', error: '#N/A' }],
    [
      'a party twice',
      [
        ['Habo', 1],
        ['Habo kommun', 2],
      ],
      [],
      { kind: 'partyListedTwice', rows: [1, 2] },
    ],
    [
      'an error for a name',
      [
        ['Habo', 1],
        [{ error: '#REF!' }, 2],
      ],
      [],
      { kind: 'cellError', where: 'published', error: '#REF!' },
    ],
    [
      'a number that is no kommunkod',
      [
        ['Habo', 1],
        [9_999, 2],
      ],
      [],
      { kind: 'inferPartyMissing', row: 2 },
    ],
    [
      'more than can be shared',
      [
        ['Habo', 9e15],
        ['Aneby', -9.1e15],
      ],
      [],
      { kind: 'amountTooLarge', amount: -9.1e15, step: 1 },
    ],
    ['a total larger than that', rows, [null, 9.1e15], { kind: 'amountTooLarge', amount: 9.1e15 }],
    [
      'an error for a total',
      rows,
      [485, { error: '#N/A' }],
      { kind: 'cellError', where: 'total', error: '#N/A' },
    ],
    ['too few totals', rows, [485], { kind: 'inferTotals', totals: 1, columns: 2 }],
    ['a total as text', [['Habo', 1]], ['9 400'], { kind: 'amountNotNumber', input: '9 400' }],
  ])('is refused: %s', (_, cells, totals, problem) => {
    expect(read(cells, totals)).toMatchObject({ ok: false, problem });
  });
});

test.each([
  [[289_600], 100],
  [[9_500], 100],
  [[3519, 310], 1],
  [[0.5, 12.25], 0.01],
  [[0, 0], 1],
  [[1000, 2500, 500, 1500], 500],
  [[1000, undefined, 3000], 1000],
])('figures such as %j look rounded to %d', (figures, step) => {
  expect(stepOf(figures)).toBe(step);
});

test.each([
  [1_999_339, 2_000_029, 2_000_000],
  [1_989_754, 1_990_441, 1_990_000],
  [9394.5, 9407.5, 9400],
  [0.31, 0.33, 0.32],
  [1_440_000, 1_560_000, 1_500_000],
  [-10, 10, -10],
])('the roundest number from %d to %d is %d', (low, high, expected) => {
  expect(roundest(low, high)).toBe(expected);
});

test('round numbers come in the order of how round they are', () => {
  const numbers = roundNumbers(9390, 9412, 6);
  expect(numbers[0]).toBe(9400);
  expect(numbers.map(digitsOf)).toEqual([...numbers.map(digitsOf)].sort((a, b) => a - b));
});

test('there is no round number from more to less', () => {
  expect(roundest(2, 1)).toBeUndefined();
});
