import type { Cell } from '../../src/core/cell';
import { readKey } from '../../src/core/key/readKey';
import type { Problem } from '../../src/core/problem';
import { codeOf } from '../../src/register';

const source = { label: 'Folkmängd 2016', codeOf };
const table = { ...source, isTable: true };

const aneby: Cell[] = ['Aneby', 6537];
const habo: Cell[] = ['Habo', 11314];

describe('reading a key', () => {
  it('reads parties and weights without a header', () => {
    const key = readKey([aneby, habo], source);
    expect(key).toMatchObject({
      value: {
        parties: [
          { name: 'Aneby', code: '0604' },
          { name: 'Habo', code: '0643' },
        ],
        weights: [6537, 11314],
      },
    });
  });

  it.each(['Part', 'Kommun', 'medlem'])('takes a first row that begins with %s as a header', (header) => {
    const key = readKey([[header, 'Folkmängd'], aneby], source);
    expect(key).toMatchObject({ value: { parties: [{ name: 'Aneby' }], weightHeader: 'Folkmängd' } });
  });

  it('takes a year beside Kommun as a header, not as a weight', () => {
    const key = readKey([['Kommun', 2018], aneby], source);
    expect(key).toMatchObject({ value: { weights: [6537] } });
  });

  it('passes over rows that are not used, whether Excel hands blanks over as nothing or as 0', () => {
    const key = readKey([aneby, ['', null], [0, 0], habo], source);
    expect(key).toMatchObject({ value: { weights: [6537, 11314] } });
  });

  it('reads codes in place of names', () => {
    const key = readKey(
      [
        ['0604', 1],
        [643, 1],
        ['0680 Jönköping', 1],
      ],
      source,
    );
    expect(key).toMatchObject({ value: { parties: [{ code: '0604' }, { code: '0643' }, { code: '0680' }] } });
  });

  it.each<[string, Cell[][], object]>([
    ['an empty key', [['Part', 'Vikt']], { kind: 'keyEmpty' }],
    ['one column', [['Aneby'], ['Habo']], { kind: 'keyTooNarrow' }],
    ['a blank weight', [['Aneby', null]], { kind: 'weightBlank', party: 'Aneby' }],
    ['a negative weight', [['Aneby', -1]], { kind: 'weightNegative', party: 'Aneby', weight: -1 }],
    ['a weight as text', [['Aneby', '6 537']], { kind: 'weightNotNumber', party: 'Aneby', input: '6 537' }],
    ['a true weight', [['Aneby', true]], { kind: 'weightNotNumber', party: 'Aneby' }],
    [
      'weights that are all zero',
      [
        ['Aneby', 0],
        ['Habo', 0],
      ],
      { kind: 'weightsAllZero' },
    ],
    ['a party twice', [aneby, habo, aneby], { kind: 'partyDuplicate', party: 'Aneby', same: 'Aneby' }],
    ['a party under two spellings', [aneby, ['Aneby kommun', 1]], { kind: 'partyDuplicate', same: 'Aneby' }],
    ['a party by name and by code', [aneby, [604, 1]], { kind: 'partyDuplicate', same: 'Aneby' }],
    ['a weight without a party', [aneby, ['', 5]], { kind: 'partyBlank', row: 2 }],
    [
      'two header rows',
      [['Kommun', 'Folkmängd'], ['Kommun', 2016], aneby],
      { kind: 'headersTwice', header: 'Kommun' },
    ],
    ['a sum', [aneby, ['Summa', 6537]], { kind: 'sumRow', row: 'Summa' }],
    ['a total', [aneby, ['TOTALT:', 6537]], { kind: 'sumRow' }],
    [
      'skattekraft',
      [['Kommun', 'Andel skattekraft'], aneby],
      { kind: 'headerTaxPower', header: 'Andel skattekraft' },
    ],
    ['an error among the weights', [['Aneby', { error: '#N/A' }]], { kind: 'cellError', error: '#N/A' }],
    ['three columns without a header', [['Aneby', 1, 2]], { kind: 'columnMissing', column: 'Vikt' }],
    [
      'a column twice',
      [
        ['Part', 'Vikt', 'Vikt'],
        ['Aneby', 1, 2],
      ],
      { kind: 'columnTwice', column: 'Vikt' },
    ],
    [
      'a fixed amount as text',
      [
        ['Part', 'Vikt', 'Fast belopp'],
        ['Aneby', 1, 'x'],
      ],
      { kind: 'fixedNotNumber', party: 'Aneby' },
    ],
    [
      'a negative fixed amount',
      [
        ['Part', 'Vikt', 'Fast belopp'],
        ['Aneby', 1, -2],
      ],
      { kind: 'fixedNegative', fixed: -2 },
    ],
  ])('refuses %s', (_, cells, problem) => {
    expect(readKey(cells, source)).toMatchObject({ ok: false, problem: problem as Problem });
  });

  it.each(['Summa', 'Totalt', 'total', 'TOTALSUMMA', 'S:a', 'Summa:', 's:a:'])(
    'refuses the sum %s',
    (row) => {
      expect(readKey([aneby, [row, 6537]], source)).toMatchObject({ problem: { kind: 'sumRow', row } });
    },
  );

  it.each<[string, Cell[][], string]>([
    [
      'a party',
      [
        ['Part', 'Vikt'],
        [{ error: '#REF!' }, 1],
      ],
      'key row 2',
    ],
    [
      'a fixed amount',
      [
        ['Part', 'Vikt', 'Fast belopp'],
        ['Habo', 1, { error: '#REF!' }],
      ],
      'Habo',
    ],
    [
      'a floor',
      [
        ['Part', 'Vikt', 'Golv'],
        ['Habo', 1, { error: '#REF!' }],
      ],
      'Habo',
    ],
    [
      'a cap',
      [
        ['Part', 'Tak', 'Vikt'],
        ['Habo', { error: '#REF!' }, 1],
      ],
      'Habo',
    ],
    [
      'a sub-key',
      [
        ['Part', 'Vikt', 'Undernyckel'],
        ['Habo', 1, { error: '#REF!' }],
      ],
      'key',
    ],
  ])('says where an error stands: in %s', (_, cells, where) => {
    expect(readKey(cells, source)).toEqual({
      ok: false,
      problem: { kind: 'cellError', where, error: '#REF!' },
    });
  });

  it('has fixed amounts and bounds only where somebody has one, blank or 0 being none', () => {
    const head = ['Part', 'Vikt', 'Fast belopp', 'Golv', 'Tak', 'Undernyckel'];
    const none = readKey([head, ['Aneby', 1, 0, 0, null, 0], ['Habo', 1, null, '', 0, ' ']], source);
    expect(none).toMatchObject({ ok: true });
    for (const part of ['fixed', 'bounds', 'nest']) expect(none).not.toHaveProperty(`value.${part}`);
    expect(readKey([head, ['Aneby', 1, 5, 0, 7], ['Habo', 1]], source)).toMatchObject({
      value: { fixed: [5, 0], bounds: [{ cap: 7 }, {}] },
    });
    const floor = readKey(
      [
        ['Part', 'Golv', 'Vikt'],
        ['Aneby', 7, 1],
      ],
      source,
    );
    expect(floor).toMatchObject({ value: { weights: [1], bounds: [{ floor: 7 }] } });
    expect(floor).not.toHaveProperty('value.fixed');
  });

  it('passes over columns that are none of its own, with or without a header', () => {
    const cells: Cell[][] = [
      ['Kommun', '', 'Anmärkning', 'Vikt', ''],
      ['Aneby', 'x', 1, 5, 'y'],
      ['', '', 'Källa: SCB', '', ''],
    ];
    expect(readKey(cells, source)).toMatchObject({ value: { weights: [5], weightHeader: 'Vikt' } });
  });

  it.each([
    [['Kommun', 2018, null], 'Vikt', ['Kommun', '2018', '']],
    [['Kommun', ''], 'Vikt', ['Kommun', '']],
    [['Nyckel', 'Vikt'], 'Andel', ['Nyckel', 'Vikt']],
  ])('names the column that it misses under the headers %j, and those it found', (head, column, found) => {
    expect(readKey([head, ['Aneby', 1]], source)).toEqual({
      ok: false,
      problem: { kind: 'columnMissing', key: 'Folkmängd 2016', column, found },
    });
  });

  it('takes skatteunderlag for a weight, also where skattekraft is named beside it', () => {
    const header = 'Skatteunderlag (ej skattekraft)';
    expect(readKey([['Kommun', header], aneby], source)).toMatchObject({ value: { weightHeader: header } });
  });

  it('of other keys is empty without any, and names what is no key', () => {
    const blend = (...rows: Cell[][]) => readKey([['Nyckel', 'Andel'], ...rows], source);
    expect(blend([null, 0], [0, null], ['', ''])).toMatchObject({ problem: { kind: 'keyEmpty' } });
    expect(blend(['', 50])).toMatchObject({
      problem: { kind: 'subkeyNotKey', key: 'Folkmängd 2016', input: '' },
    });
    expect(blend([0, 50])).toMatchObject({ problem: { kind: 'subkeyNotKey', input: '0' } });
    expect(blend(['A#00000000', null])).toMatchObject({ problem: { kind: 'stampUnknown' } });
  });

  it.each<[string, Cell[], object]>([
    [
      'a floor as text',
      ['Aneby', 1, 'x', null, null],
      { kind: 'boundNotNumber', party: 'Aneby', column: 'Golv' },
    ],
    ['a negative cap', ['Aneby', 1, null, -5, null], { kind: 'boundNegative', column: 'Tak', bound: -5 }],
    [
      'a sub-key that is a name',
      ['Aneby', 1, null, null, 'Folkmängd'],
      { kind: 'subkeyNotKey', party: 'Aneby' },
    ],
    [
      'a sub-key nobody knows',
      ['Aneby', 1, null, null, 'A#00000000'],
      { kind: 'stampUnknown', stamp: 'A#00000000' },
    ],
  ])('refuses %s', (_, row, problem) => {
    const cells = [['Part', 'Vikt', 'Golv', 'Tak', 'Undernyckel'], row];
    expect(readKey(cells, source)).toMatchObject({ ok: false, problem });
  });

  it.each([
    [
      'Part',
      [
        ['Namn', 'Vikt'],
        ['Aneby', 1],
      ],
    ],
    [
      'Vikt',
      [
        ['Part', 'Folkmängd'],
        ['Aneby', 1],
      ],
    ],
  ])('misses the column %s of a key table when it has been renamed', (column, cells) => {
    expect(readKey(cells, table)).toMatchObject({
      problem: { kind: 'columnMissing', column, key: 'Folkmängd 2016' },
    });
  });
});
