import type { Problem } from '../../../src/core/problem';
import { fetchFigures, type ScbAnswer, type ScbQuery } from '../../../src/register/scb';
import { ALL_CODES, construct, INHABITANTS, madeUp, PERTURBED, TAX_BASE } from './constructed';
import recorded from './recorded/TAB3600.json';
import { json, startScb, type ScbServer } from './scbServer';

let scb: ScbServer;

beforeAll(async () => {
  scb = await startScb();
});
afterAll(() => scb.close());

async function fetched(query: Pick<ScbQuery, 'measure' | 'years'>): Promise<ScbAnswer> {
  const result = await fetchFigures({ ...query, address: scb.address });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function problemOf(query: Partial<ScbQuery>): Promise<Problem> {
  const result = await fetchFigures({
    measure: 'skatteunderlag',
    years: [2026],
    address: scb.address,
    ...query,
  });
  if (result.ok) throw new Error(`expected a problem, got ${result.value.figures.length} figures`);
  return result.problem;
}

function valueOf({ figures }: ScbAnswer, code: string, year: number): number | null | undefined {
  return figures.find((figure) => figure.code === code && figure.year === year)?.value;
}

describe('the recorded answer of SCB', () => {
  let answer: ScbAnswer;

  beforeAll(async () => {
    scb.answer(json(recorded));
    answer = await fetched({ measure: 'skattekraft', years: [2025, 2023, 2024, 2023] });
  });

  test('gives the published figures', () => {
    const published = { '0665': [214555, 229233, 237924], '0680': [231515, 241757, 249975] };
    for (const [code, values] of Object.entries(published)) {
      expect([2023, 2024, 2025].map((year) => valueOf(answer, code, year))).toEqual(values);
    }
  });

  test('says which table, content and date they are from', () => {
    expect(answer).toMatchObject({
      measure: 'skattekraft',
      table: 'TAB3600',
      content: 'OE0101A0',
      updated: '2025-12-15',
      perturbed: false,
      host: scb.host,
    });
  });

  test('has no figure, rather than 0, for the municipalities that it leaves out', () => {
    expect(answer.figures).toHaveLength(290 * 3);
    expect(valueOf(answer, '0760', 2024)).toBeNull();
    expect(answer.figures.filter(({ value }) => value !== null)).toHaveLength(6);
  });
});

describe('the request', () => {
  async function askedFor(query: Pick<ScbQuery, 'measure' | 'years'>): Promise<Record<string, string>[]> {
    scb.answer(json({}));
    await fetchFigures({ ...query, address: scb.address });
    return scb.asked.map((url) => ({ path: url.pathname, ...Object.fromEntries(url.searchParams) }));
  }

  const common = { lang: 'sv', outputFormat: 'json-stat2', 'valueCodes[Region]': '????' };

  test('for skatteunderlag asks for the published kronor of all municipalities and years at once', async () => {
    expect(await askedFor({ measure: 'skatteunderlag', years: [2026, 2024] })).toEqual([
      {
        ...common,
        path: '/api/v2/tables/TAB3600/data',
        'valueCodes[ContentsCode]': 'OE0101A5',
        'valueCodes[Tid]': '2024,2026',
      },
    ]);
  });

  test('for skattekraft asks for kronor per inhabitant', async () => {
    const [only] = await askedFor({ measure: 'skattekraft', years: [2025] });
    expect(only).toMatchObject({ 'valueCodes[ContentsCode]': 'OE0101A0', 'valueCodes[Tid]': '2025' });
  });

  test('for inhabitants up to 2024 leaves sex and civil status to be summed', async () => {
    expect(await askedFor({ measure: 'folkmängd', years: [2024] })).toEqual([
      {
        ...common,
        path: '/api/v2/tables/TAB638/data',
        'valueCodes[Alder]': 'tot',
        'valueCodes[ContentsCode]': 'BE0101N1',
        'valueCodes[Tid]': '2024',
      },
    ]);
  });

  test('for inhabitants from 2025 on chooses the totals of the table with noise', async () => {
    expect(await askedFor({ measure: 'folkmängd', years: [2025] })).toEqual([
      {
        ...common,
        path: '/api/v2/tables/TAB5557/data',
        'valueCodes[Alder]': 'TotSA',
        'valueCodes[Kon]': 'TotSa',
        'valueCodes[Civilstand]': 'SC',
        'valueCodes[ContentsCode]': '000007ME',
        'valueCodes[Tid]': '2025',
      },
    ]);
  });

  test('repeats no parameter: SCB reads the first alone', async () => {
    await askedFor({ measure: 'skatteunderlag', years: [2023, 2024, 2025, 2026] });
    const keys = [...(scb.asked[0]?.searchParams.keys() ?? [])];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a constructed answer', () => {
  test('for all municipalities gives each its own figure', async () => {
    scb.answer(json(construct({ ...TAX_BASE, years: [2025, 2026], figure: madeUp })));
    const answer = await fetched({ measure: 'skatteunderlag', years: [2025, 2026] });
    expect(answer.figures).toEqual(
      ALL_CODES.flatMap((code) => [2025, 2026].map((year) => ({ code, year, value: madeUp(code, year) }))),
    );
  });

  test('for inhabitants over 2024/2025 is put together from both tables, each named with its years', async () => {
    scb.answer(
      json(construct({ ...INHABITANTS, years: [2024], figure: madeUp, updated: '2025-02-21T07:00:00Z' })),
      json(construct({ ...PERTURBED, years: [2025], figure: madeUp, updated: '2026-02-24T07:00:00Z' })),
    );
    const answer = await fetched({ measure: 'folkmängd', years: [2024, 2025] });
    expect(answer).toMatchObject({
      table: 'TAB638 och TAB5557',
      content: 'BE0101N1 och 000007ME',
      updated: '2026-02-24',
      perturbed: true,
      origins: [
        { table: 'TAB638', years: [2024], updated: '2025-02-21', perturbed: false },
        { table: 'TAB5557', years: [2025], updated: '2026-02-24', perturbed: true },
      ],
    });
    expect(valueOf(answer, '0680', 2024)).toBe(6802024);
    expect(valueOf(answer, '0680', 2025)).toBe(6802025);
  });
});

describe('the address', () => {
  test.each([
    'https://spegel.exempel.se/scb',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://127.0.0.1:1',
  ])('%s may be asked', async (address) => {
    const signal = AbortSignal.abort();
    expect(await problemOf({ address, signal })).toEqual({ kind: 'scbCancelled' });
  });

  test.each([
    'http://spegel.exempel.se/',
    'http://localhost.exempel.se/',
    'http://127.0.0.1.exempel.se/',
    'ftp://statistikdatabasen.scb.se/',
    'file:///etc/hosts',
    'https://namn@spegel.exempel.se/',
    'https://:ord@spegel.exempel.se/',
    'https://spegel.exempel.se/?till=annan',
    'https://spegel.exempel.se/#api',
    'statistikdatabasen.scb.se',
    '',
  ])('%p may not', async (address) => {
    expect(await problemOf({ address })).toEqual({ kind: 'scbAddress', address });
  });

  test('need not end with a slash', async () => {
    scb.answer(json(recorded));
    await fetchFigures({ measure: 'skattekraft', years: [2024], address: scb.address.slice(0, -1) });
    expect(scb.asked[0]?.pathname).toBe('/api/v2/tables/TAB3600/data');
  });
});

describe('the years', () => {
  test.each([
    ['folkmängd', 1967, 1968],
    ['skatteunderlag', 1994, 1995],
  ] as const)('of %s do not reach back to %d', async (measure, year, first) => {
    expect(await problemOf({ measure, years: [2024, year] })).toEqual({
      kind: 'scbYearTooEarly',
      year,
      measure,
      first,
    });
  });

  test.each([
    [[], ''],
    [[2024, 2024.5], '2024.5'],
    [[NaN], 'NaN'],
  ])('%j are none', async (years, input) => {
    expect(await problemOf({ years })).toEqual({ kind: 'yearNotNumber', input });
  });
});
