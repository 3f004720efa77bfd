import { labelCells, type LabelledCell } from '../../../src/workbook/sharing/receive/compare/labelCells';
import { pairCells } from '../../../src/workbook/sharing/receive/compare/pairCells';
import { SheetImage } from '../../../src/workbook/sharing/image/sheetImage';

type Content = string | number;

/** Cells of ours are given as texts with a leading `=`: what they show is what follows. */
function labelled(rows: readonly (readonly Content[])[]): LabelledCell[] {
  const isOurs = (cell: Content | undefined) => typeof cell === 'string' && cell.startsWith('=');
  const values = rows.map((row) => row.map((cell) => (isOurs(cell) ? Number(String(cell).slice(1)) : cell)));
  const columns = Math.max(...rows.map((row) => row.length));
  const sheet = new SheetImage('Blad1', false, {
    sheet: 'Blad1',
    row: 0,
    column: 0,
    rows: rows.length,
    columns,
  });
  sheet.addRows(
    rows.map((row) => [...row]),
    values,
  );
  return labelCells(sheet, (row, column) => isOurs(rows[row]?.[column]));
}

const ours = (rows: readonly (readonly Content[])[]) =>
  labelled(rows)
    .filter((cell) => cell.isOurs)
    .map(({ address, row, column, value }) => [address, row, column, value]);

describe('a result', () => {
  test('is known by its party and the heading of its column', () => {
    expect(
      ours([
        ['Part', 'Drift'],
        ['Aneby', '=10'],
        ['Habo', '=30'],
      ]),
    ).toEqual([
      ['Blad1!B2', 'Aneby', 'Drift', 10],
      ['Blad1!B3', 'Habo', 'Drift', 30],
    ]);
  });

  test('is known by the party and not by the kommunkod beside it', () => {
    expect(
      ours([
        ['Part', 'Kod', 'Drift'],
        ['Aneby', '0604', '=10'],
      ]),
    ).toEqual([['Blad1!C2', 'Aneby', 'Drift', 10]]);
  });

  test('is known by the heading and not by the amount below it, which may be another in the other copy', () => {
    expect(
      ours([
        ['Part', 'Drift'],
        ['Belopp', 9400],
        ['Aneby', '=10'],
      ]),
    ).toEqual([['Blad1!B3', 'Aneby', 'Drift', 10]]);
  });

  test('is known by its year, where years are the headings', () => {
    expect(
      ours([
        ['Part', 2026, 2027],
        ['Aneby', '=10', '=11'],
      ]),
    ).toEqual([
      ['Blad1!B2', 'Aneby', '2026', 10],
      ['Blad1!C2', 'Aneby', '2027', 11],
    ]);
  });

  test('is known by the nearest table, where several stand side by side', () => {
    expect(
      ours([
        ['Part', 'Drift', '', 'Part', 'Bygge'],
        ['Aneby', '=10', '', 'Habo', '=20'],
      ]),
    ).toEqual([
      ['Blad1!B2', 'Aneby', 'Drift', 10],
      ['Blad1!E2', 'Habo', 'Bygge', 20],
    ]);
  });
});

describe('cells of two copies', () => {
  const pairs = (mine: readonly (readonly Content[])[], theirs: readonly (readonly Content[])[]) =>
    pairCells(labelled(mine), labelled(theirs)).map((pair) => [pair.mine?.address, pair.theirs?.address]);

  test('meet by their labels, wherever they have been moved', () => {
    expect(
      pairs(
        [
          ['Part', 'Drift'],
          ['Aneby', '=10'],
          ['Habo', '=30'],
        ],
        [['Titel'], [''], ['Part', 'Ny', 'Drift'], ['Habo', 1, '=30'], ['Aneby', 2, '=10']],
      ).slice(0, 2),
    ).toEqual([
      ['Blad1!B2', 'Blad1!C5'],
      ['Blad1!B3', 'Blad1!C4'],
    ]);
  });

  test('with the same labels meet in their order', () => {
    const table = [
      ['Part', 'Drift'],
      ['Aneby', '=10'],
      ['Aneby', '=20'],
    ];
    expect(pairs(table, [[''], ...table])).toEqual([
      ['Blad1!B2', 'Blad1!B3'],
      ['Blad1!B3', 'Blad1!B4'],
    ]);
  });

  test('meet in the same place under a new heading, but never another party there', () => {
    const mine = [
      ['Part', 'Drift'],
      ['Aneby', '=10'],
      ['Habo', '=30'],
    ];
    const theirs = [
      ['Part', 'Löpande'],
      ['Aneby', '=10'],
      ['Bjuv', '=30'],
    ];
    expect(pairs(mine, theirs)).toEqual([
      ['Blad1!B2', 'Blad1!B2'],
      ['Blad1!B3', undefined],
      [undefined, 'Blad1!B3'],
    ]);
  });

  test('are not confused by labels such as __proto__', () => {
    const table = [
      ['constructor', '__proto__'],
      ['__proto__', '=10'],
      ['toString', '=20'],
    ];
    expect(pairs(table, table)).toEqual([
      ['Blad1!B2', 'Blad1!B2'],
      ['Blad1!B3', 'Blad1!B3'],
    ]);
  });
});
