import { registerKey, type RegisterKey } from '../../src/register';
import type { Cell } from '../../src/core/cell';
import type { Problem } from '../../src/core/problem';

function keyOf(measure: Cell, year: Cell, selection: Cell[][] | null): RegisterKey {
  const result = registerKey(measure, year, selection);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function problemOf(measure: Cell, year: Cell, selection: Cell[][] | null): Problem {
  const result = registerKey(measure, year, selection);
  if (result.ok) throw new Error(`expected a problem, got ${result.value.rows.length} rows`);
  return result.problem;
}

function column(...cells: Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

function fractionOf(name: string, { rows }: RegisterKey): number {
  const weight = rows.find(([party]) => party === name)?.[1] ?? NaN;
  return weight / rows.reduce((sum, row) => sum + row[1], 0);
}

describe('the selection', () => {
  test('left out gives all 290', () => {
    expect(keyOf('folkmängd', 2016, null).rows).toHaveLength(290);
  });

  test('of a county gives its municipalities in the order of the codes', () => {
    const { rows } = keyOf('folkmängd', 2015, [['Jönköpings län']]);
    expect(rows.map(([name]) => name).join(' ')).toBe(
      'Aneby Gnosjö Mullsjö Habo Gislaved Vaggeryd Jönköping Nässjö Värnamo Sävsjö Vetlanda Eksjö Tranås',
    );
  });

  test.each(['Kronobergs län', 'Kronoberg', '07', 7])('%p gives the same county', (county) => {
    expect(keyOf('folkmängd', 2016, [[county]])).toEqual(keyOf('folkmängd', 2016, [['Kronobergs län']]));
  });

  test('of a range gives SCB’s names in the order of the range, without its blanks', () => {
    const { rows } = keyOf('folkmängd', 2015, column('Tranås kommun', null, 684, '', '0680 Jönköping', 0));
    expect(rows).toEqual([
      ['Tranås', 18546],
      ['Sävsjö', 11228],
      ['Jönköping', 133310],
    ]);
  });

  test('of a row is read like that of a column', () => {
    const { rows } = keyOf('folkmängd', 2015, [['Habo', 'Eksjö']]);
    expect(rows.map(([name]) => name)).toEqual(['Habo', 'Eksjö']);
  });

  test('of one cell with a name that is a county’s too is the municipality', () => {
    expect(keyOf('folkmängd', 2015, [['Jönköping']]).rows).toEqual([['Jönköping', 133310]]);
  });
});

describe('Ljungby', () => {
  test('had 14,482 % of the county’s skatteunderlag 2017', () => {
    const key = keyOf('skatteunderlag', 2017, [['Kronobergs län']]);
    expect(fractionOf('Ljungby', key).toFixed(5)).toBe('0.14482');
  });

  test.each([
    [2016, '0.14471'],
    [2018, '0.14444'],
  ])('had another part in %d', (year, fraction) => {
    expect(fractionOf('Ljungby', keyOf('skatteunderlag', year, [[7]])).toFixed(5)).toBe(fraction);
  });
});

describe('a municipality that did not exist yet', () => {
  test.each([[null], [[['Uppsala län']]]])('has no row among %j', (selection) => {
    const names = (year: number) => keyOf('folkmängd', year, selection).rows.map(([name]) => name);
    expect(names(2001)).not.toContain('Knivsta');
    expect(names(2002)).toContain('Knivsta');
  });

  test('is an error when asked for by name', () => {
    expect(problemOf('folkmängd', 2000, column('Uppsala', 'Knivsta'))).toEqual({
      kind: 'figureMissing',
      municipality: 'Knivsta',
      measure: 'folkmängd',
      year: 2000,
    });
  });
});

describe('the measure', () => {
  test.each([
    ['folkmängd', ['folkmängd', 'FOLKMÄNGD ', 'folkmangd', 'Population', 'folkmängd'.normalize('NFD')]],
    ['skatteunderlag', ['skatteunderlag', 'Skatteunderlag', 'tax base', 'Tax Base']],
    ['skattekraft', ['skattekraft', 'tax power']],
  ])('%s is also written %j', (measure, spellings) => {
    for (const spelling of spellings) expect(keyOf(spelling, 2017, [[7]]).measure).toBe(measure);
  });

  test.each([['invånartal'], [null], [2017]])('%p is unknown, and the known ones are named', (input) => {
    expect(problemOf(input, 2017, null)).toEqual({
      kind: 'measureUnknown',
      input: input === null ? '' : String(input),
      known: ['folkmängd', 'skatteunderlag', 'skattekraft'],
    });
  });
});

describe('the year', () => {
  test('may be text', () => {
    expect(keyOf('folkmängd', ' 2016 ', [[7]])).toEqual(keyOf('folkmängd', 2016, [[7]]));
  });

  test.each([
    ['folkmängd', 1999, 2000, 2025],
    ['folkmängd', 2026, 2000, 2025],
    ['skatteunderlag', 2004, 2005, 2025],
    ['skattekraft', 2026, 2005, 2025],
  ])('of %s must be in the register: %d', (measure, year, first, last) => {
    expect(problemOf(measure, year, null)).toEqual({ kind: 'yearOutside', year, measure, first, last });
  });

  test.each([['i fjol'], [null], [2016.5], [-2016], [true]])('%p is no year', (input) => {
    expect(problemOf('folkmängd', input, null)).toMatchObject({ kind: 'yearNotNumber' });
  });
});

describe('a selection that cannot be read', () => {
  test('names the nearest county', () => {
    expect(problemOf('folkmängd', 2016, [['Kronbergs län']])).toEqual({
      kind: 'selectionUnknown',
      input: 'Kronbergs län',
      nearest: 'Kronobergs län',
    });
  });

  test('names the nearest municipality of a range', () => {
    expect(problemOf('folkmängd', 2016, column('Habo', 'Jönköpping'))).toEqual({
      kind: 'partyNotMunicipality',
      input: 'Jönköpping',
      nearest: 'Jönköping',
    });
  });

  test('proposes nothing where nothing is near', () => {
    expect(problemOf('folkmängd', 2016, [['02']])).toEqual({ kind: 'selectionUnknown', input: '02' });
    expect(problemOf('folkmängd', 2016, column('Habo', '0699'))).toEqual({
      kind: 'partyNotMunicipality',
      input: '0699',
    });
  });

  test.each([[column(null, '', '  ')], [[[null]]], [[[0]]], [[]]])('is empty: %j', (selection) => {
    expect(problemOf('folkmängd', 2016, selection)).toEqual({ kind: 'selectionEmpty' });
  });

  test('lists nobody twice, however it is spelt', () => {
    expect(problemOf('folkmängd', 2016, column('Habo', 'Eksjö', '0643'))).toEqual({
      kind: 'partyListedTwice',
      input: '0643',
      rows: [1, 3],
    });
  });
});

test.each([
  ['measure', { error: '#N/A' }, 2016, null],
  ['year', 'folkmängd', { error: '#N/A' }, null],
  ['selection', 'folkmängd', 2016, [[{ error: '#N/A' }]]],
  ['selection', 'folkmängd', 2016, [['Habo'], [{ error: '#N/A' }]]],
] as [string, Cell, Cell, Cell[][] | null][])('an error in the %s is passed on', (where, ...cells) => {
  expect(problemOf(...cells)).toEqual({ kind: 'cellError', where, error: '#N/A' });
});

describe('the header', () => {
  test.each([
    ['folkmängd', 'Folkmängd 2017, invånare (SCB TAB638)'],
    [
      'skatteunderlag',
      'Skatteunderlag 2017, kr (beräknat ur SCB TAB3600 och TAB638, inkomster 2015, folkmängd 2015-12-31)',
    ],
    ['skattekraft', 'Skattekraft 2017, kr/inv (SCB TAB3600)'],
  ])('of %s names measure, year and source', (measure, header) => {
    expect(keyOf(measure, 2017, [[7]]).header).toEqual(['Kommun', header]);
  });

  test.each(['folkmängd', 'skatteunderlag'])(
    'of %s never mentions skattekraft, by which a key is refused',
    (measure) => {
      expect(keyOf(measure, 2017, null).header[1]).not.toMatch(/skattekraft/i);
    },
  );
});
