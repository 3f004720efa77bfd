import fc from 'fast-check';
import type { Problem } from '../../../src/core/problem';
import { readFigures } from '../../../src/register/scb/readFigures';
import { planRequests, type ScbRequest } from '../../../src/register/scb/tables';
import type { Measure } from '../../../src/register';
import {
  ALL_CODES,
  construct,
  madeUp,
  PERTURBED,
  TAX_BASE,
  type Construction,
  type JsonStat,
} from './constructed';

function requestFor(measure: Measure, years: readonly number[]): ScbRequest {
  const planned = planRequests(measure, years);
  const [request] = planned.ok ? planned.value : [];
  if (!request) throw new Error(`no request for ${measure} ${years.join()}`);
  return request;
}

function read(
  answer: JsonStat,
  years: readonly number[] = [2025, 2026],
  measure: Measure = 'skatteunderlag',
) {
  return readFigures(JSON.stringify(answer), measure, requestFor(measure, years), 'scb');
}

function figuresOf(answer: JsonStat, years?: readonly number[]): Map<string, number | null> {
  const result = read(answer, years);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return new Map(result.value.figures.map(({ code, year, value }) => [`${code} ${year}`, value]));
}

function problemOf(answer: JsonStat, years?: readonly number[], measure?: Measure): Problem {
  const result = read(answer, years, measure);
  if (result.ok) throw new Error(`expected a problem, got ${result.value.figures.length} figures`);
  return result.problem;
}

function taxBase(changes: Partial<Construction> = {}): JsonStat {
  return construct({ ...TAX_BASE, years: [2025, 2026], figure: madeUp, ...changes });
}

function categoryOf(answer: JsonStat, name: string) {
  const category = answer.dimension[name]?.category;
  if (!category || Array.isArray(category.index)) throw new Error(`${name} has no index by code`);
  return { ...category, index: category.index };
}

describe('never a figure in the wrong municipality', () => {
  const expected = new Map(
    ALL_CODES.flatMap((code) =>
      [2024, 2025, 2026].map((year): [string, number] => [`${code} ${year}`, madeUp(code, year)]),
    ),
  );
  const shuffled = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

  test('whatever the order of municipalities, years and dimensions, and however the answer is written', () => {
    fc.assert(
      fc.property(
        shuffled(ALL_CODES),
        shuffled([2024, 2025, 2026]),
        shuffled(['Region', 'ContentsCode', 'Tid']),
        fc.boolean(),
        fc.boolean(),
        (regions, years, id, sparse, listed) => {
          const answer = taxBase({ regions, years, id });
          if (sparse) answer.value = Object.fromEntries((answer.value as number[]).entries());
          if (listed) for (const name of id) listCategories(answer, name);
          expect(figuresOf(answer, [2024, 2025, 2026])).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  function listCategories(answer: JsonStat, name: string): void {
    const category = categoryOf(answer, name);
    const codes = Object.keys(category.index).sort(
      (a, b) => (category.index[a] ?? 0) - (category.index[b] ?? 0),
    );
    answer.dimension[name] = { category: { ...category, index: codes } };
  }

  test('the keys of an answer are not in the order of its categories, or these tests would show nothing', () => {
    const keys = Object.keys(JSON.parse(JSON.stringify(taxBase())).dimension.Region.category.index);
    expect(keys.indexOf('1060')).toBeLessThan(keys.indexOf('0114'));
  });
});

describe('a missing figure is never 0', () => {
  const lacking = (code: string) => code === '0330';

  test.each([
    ['null', taxBase({ figure: (code, year) => (lacking(code) ? null : madeUp(code, year)) })],
    ['a plain 0', taxBase({ figure: (code, year) => (lacking(code) ? 0 : madeUp(code, year)) })],
    [
      '0 with a status of dots',
      taxBase({
        figure: (code, year) => (lacking(code) ? 0 : madeUp(code, year)),
        status: (code) => (lacking(code) ? '..' : null),
      }),
    ],
    [
      'a number with a status of dots',
      taxBase({ figure: madeUp, status: (code) => (lacking(code) ? '..' : null) }),
    ],
  ])('written as %s', (_, answer) => {
    const figures = figuresOf(answer);
    expect(figures.get('0330 2026')).toBeNull();
    expect([...figures.values()].filter((value) => value === null)).toHaveLength(2);
    expect([...figures.values()]).not.toContain(0);
  });

  test('written as a cell that is left out, or as dots', () => {
    const answer = taxBase();
    const place = 2 * (categoryOf(answer, 'Region').index['0330'] ?? NaN);
    const cells: Record<string, number> = Object.fromEntries((answer.value as number[]).entries());
    delete cells[place];
    expect(figuresOf({ ...answer, value: cells }).get('0330 2025')).toBeNull();
    expect(figuresOf({ ...answer, value: cells }).get('0330 2026')).toBe(3302026);
    const value = (answer.value as number[]).map((each, at) => (at === place ? '..' : each));
    expect(figuresOf({ ...answer, value }).get('0330 2025')).toBeNull();
  });

  test('a preliminary figure is a figure', () => {
    expect(figuresOf(taxBase({ status: () => 'P' })).get('0680 2026')).toBe(6802026);
  });

  test('a status by position belongs to its own cell', () => {
    const answer = taxBase();
    const place = 2 * (categoryOf(answer, 'Region').index['0330'] ?? NaN) + 1;
    const figures = figuresOf({ ...answer, status: { [place]: '..' } });
    expect([...figures].filter(([, value]) => value === null)).toEqual([['0330 2026', null]]);
  });
});

describe('an answer that does not fit together', () => {
  const damaged = (where: string): Problem => ({ kind: 'scbDamaged', table: 'TAB3600', where });

  test.each<[string, string, (answer: JsonStat) => void]>([
    ['a value too few', 'value', (answer) => (answer.value as number[]).pop()],
    ['a value too many', 'value', (answer) => (answer.value as number[]).push(1)],
    ['one value for all', 'value', (answer) => (answer.value = [1])],
    ['a value beyond the last cell', 'value', (answer) => (answer.value = { 580: 1 })],
    ['a status too few', 'status', (answer) => (answer.status = ['..'])],
    ['a size that is missing', 'size', (answer) => answer.size.pop()],
    ['a dimension that is there twice', 'size', (answer) => (answer.id[1] = 'Region')],
    ['a municipality too few', 'Region', (answer) => delete categoryOf(answer, 'Region').index['0680']],
    [
      'two municipalities in one place',
      'Region',
      (answer) =>
        (categoryOf(answer, 'Region').index['0680'] = categoryOf(answer, 'Region').index['0682'] ?? 0),
    ],
    ['a place that does not exist', 'Region', (answer) => (categoryOf(answer, 'Region').index['0680'] = 290)],
    [
      'a municipality that is listed twice',
      'Region',
      (answer) => {
        const index = ALL_CODES.map((code) => (code === '0682' ? '0680' : code));
        answer.dimension.Region = { category: { index, label: {} } };
      },
    ],
    ['two years in one place', 'Tid', (answer) => (categoryOf(answer, 'Tid').index['2025'] = 1)],
    ['no date', 'updated', (answer) => (answer.updated = '')],
    ['another table', 'TAB638', (answer) => (answer.extension.px.tableid = 'TAB638')],
    ['text for a figure', '0114 2025', (answer) => ((answer.value as unknown[])[0] = 'många')],
    ['a figure below zero', '0114 2025', (answer) => ((answer.value as unknown[])[0] = -1)],
  ])('%s', (_, where, damage) => {
    const answer = taxBase();
    damage(answer);
    expect(problemOf(answer)).toEqual(damaged(where));
  });

  test('several ages where one was asked for', () => {
    const answer = construct({ ...PERTURBED, years: [2025], figure: madeUp });
    answer.dimension.Alder = { category: { index: { TotSA: 0, '0': 1 }, label: {} } };
    answer.size[answer.id.indexOf('Alder')] = 2;
    answer.value = [...(answer.value as number[]), ...(answer.value as number[])];
    expect(problemOf(answer, [2025], 'folkmängd')).toEqual({
      kind: 'scbDamaged',
      table: 'TAB5557',
      where: 'Alder',
    });
  });
});

describe('an answer to another question', () => {
  const changed = (code: string): Problem => ({ kind: 'scbCodeChanged', table: 'TAB3600', code });

  test('with another content', () => {
    expect(problemOf(taxBase({ content: 'OE0101A0' }))).toEqual(changed('OE0101A5'));
  });

  test('without municipalities', () => {
    const answer = taxBase({ regions: ['0680'] });
    answer.id[0] = 'Kommun';
    answer.dimension.Kommun = answer.dimension.Region ?? { category: { index: [], label: {} } };
    expect(problemOf(answer)).toEqual(changed('Region'));
  });

  test('with another age', () => {
    const answer = construct({
      ...PERTURBED,
      fixed: { ...PERTURBED.fixed, Alder: '65' },
      years: [2025],
      figure: madeUp,
    });
    expect(problemOf(answer, [2025], 'folkmängd')).toEqual({
      kind: 'scbCodeChanged',
      table: 'TAB5557',
      code: 'TotSA',
    });
  });

  test('with the same code in other letters is the same', () => {
    const fixed = { Civilstand: 'SC', Alder: 'TOTSA', Kon: 'TotSA' };
    expect(
      read(construct({ ...PERTURBED, fixed, years: [2025], figure: madeUp }), [2025], 'folkmängd').ok,
    ).toBe(true);
  });

  test('without a year that was asked for', () => {
    expect(problemOf(taxBase(), [2025, 2027])).toEqual({
      kind: 'scbNotPublished',
      table: 'TAB3600',
      measure: 'skatteunderlag',
      years: [2027],
    });
  });

  test('with a year that has no figure at all', () => {
    const answer = taxBase({ figure: (code, year) => (year === 2026 ? null : madeUp(code, year)) });
    expect(problemOf(answer)).toMatchObject({ kind: 'scbNotPublished', years: [2026] });
  });
});

describe('a municipality that the register does not know', () => {
  const regions = [...ALL_CODES, '2599', '1917'];

  test('is named, for its figures belong to somebody', () => {
    expect(problemOf(taxBase({ regions }))).toEqual({
      kind: 'scbMunicipalityUnknown',
      table: 'TAB3600',
      codes: ['2599', '1917'],
    });
  });

  test('without a figure in these years is none of them', () => {
    const figure = (code: string, year: number) => (ALL_CODES.includes(code) ? madeUp(code, year) : 0);
    expect(figuresOf(taxBase({ regions, figure })).size).toBe(580);
  });
});
