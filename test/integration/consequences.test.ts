import type { Comparison, ConsequenceOptions } from '../../src/workbook';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const comparison: Comparison = {
  made: '2026-11-22 21:47',
  measure: 'tkr',
  heading: 'Summa',
  amounts: "'Jönköping 2018'!D5:D7",
  parties: ['Jönköping', 'Aneby', 'Region Jönköpings län'],
  scenarios: [
    { label: 'Nuläge', amounts: [3000, 0, 1000], shown: [], stamps: ['Administration 2016#1c9e07ab'] },
    {
      label: '2018',
      amounts: [3300, 200, 1000],
      shown: [],
      stamps: ['PKS 2018#8f2ac1d0', 'Folkmängd 2016#00c0ffee'],
    },
    { label: 'Alternativ 2', amounts: [2000, undefined, 1000], shown: ['#N/A'], stamps: [] },
  ],
};

const options: ConsequenceOptions = {
  base: 'Nuläge',
  inhabitants: {
    year: 2015,
    referenceDate: '2015-12-31',
    source: 'SCB, TAB638',
    figures: [133_310, 6_514, undefined],
  },
  taxBase: {
    year: 2017,
    referenceDate: '2015-12-31',
    source: 'beräknat ur SCB TAB3600',
    figures: [25_000_000_000, 1_000_000_000, undefined],
  },
};

/** A(part) B–D(amounts) E–F(change) G–H(change %) I(inhabitants) J–L(kr/inv) M(tax base) N–P(öre). */
describe.each(['ltsc2024', 'm365'] as const)('the sheet of consequences on %s', (profile) => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook({ profile });
  });
  afterEach(() => open.excel.close());

  async function write(changed: Partial<Comparison> = {}): Promise<string> {
    const written = expectOk(await open.workbook.writeConsequences({ ...comparison, ...changed }, options));
    await open.excel.idle();
    return written.sheet;
  }
  const row = (address: string): unknown[] => open.excel.values(`Konsekvenser!${address}`).flat();
  async function formulas(address: string): Promise<unknown[]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Konsekvenser').getRange(address).load('formulas');
      await context.sync();
      return range.formulas.flat();
    });
  }
  /** What stands beside a label below the table. */
  function fact(label: string): unknown {
    return open.excel.values('Konsekvenser!A9:B60').find(([name]) => name === label)?.[1];
  }

  it('has a head that says what it is about, and groups of columns', async () => {
    expect(await write()).toBe('Konsekvenser');
    expect(row('A1:A2')).toEqual([
      'Konsekvenser',
      'Summa, tkr. Jämfört med Nuläge. Framtagen 2026-11-22 21:47.',
    ]);
    expect(row('A3:P3')).toEqual([
      ...['', 'Belopp, tkr', '', '', 'Ändring mot Nuläge, tkr', '', 'Ändring mot Nuläge, %', ''],
      ...['', 'Kr per invånare', '', '', '', 'Öre per skattekrona', '', ''],
    ]);
    expect(row('A4:J4')).toEqual([
      ...['Part', 'Nuläge', '2018', 'Alternativ 2', '2018', 'Alternativ 2', '2018', 'Alternativ 2'],
      ...['Invånare 2015-12-31 (SCB)', 'Nuläge'],
    ]);
    expect(row('M4')).toEqual(['Skatteunderlag 2017, kr (beräknat ur SCB)']);
  });

  it('has amounts as values, and everything else as formulas', async () => {
    await write();
    expect(row('B5:D5')).toEqual([3000, 3300, 2000]);
    expect(await formulas('B5:D5')).toEqual([3000, 3300, 2000]);
    expect(row('E5:H5')).toEqual([300, -1000, 0.1, -1000 / 3000]);
    expect(row('K5')[0]).toBeCloseTo(3_300_000 / 133_310, 10);
    // One öre of 25 billion is 2,5 million kronor.
    expect(row('N5:P5')).toEqual([1.2, 1.32, 0.8]);
    const derived = [
      ...(await formulas('E5:H8')),
      ...(await formulas('J5:L8')),
      ...(await formulas('N5:P8')),
    ];
    expect(derived.every((formula) => String(formula).startsWith('='))).toBe(true);
    expect(derived.some((formula) => String(formula).includes('NYCKEL'))).toBe(false);
  });

  it('says as the workbook what is missing, and calculates nothing from it', async () => {
    await write();
    expect(row('D6')).toEqual(['#N/A']);
    expect(row('F6')).toEqual(['']);
    expect(row('H6')).toEqual(['']);
    expect(row('L6')).toEqual(['']);
    expect(fact('Belopp saknas')).toBe('Alternativ 2, 1 av 3 parter: cellerna visar #N/A');
  });

  it('has no percentage where nothing was paid before', async () => {
    await write();
    expect(row('E6:H6')).toEqual([200, '', '', '']);
  });

  it('says nothing per inhabitant of a region', async () => {
    await write();
    expect(row('I7:P7')).toEqual(['', '', '', '', '', '', '', '']);
  });

  it('sums what is whole', async () => {
    await write();
    expect(row('A8:J8')).toEqual(['Summa', 4000, 4500, '', 500, '', 0.125, '', '', '']);
  });

  it('sums up inhabitants once the last is filled in, and follows the new figure', async () => {
    await write();
    open.excel.type('Konsekvenser!I7', '60176');
    expect(row('I8:J8')).toEqual([200_000, 20]);
    expect(row('J7')[0]).toBeCloseTo(1_000_000 / 60_176, 10);
  });

  it('tells when and from what it was made, and by which keys', async () => {
    await write();
    expect(fact('Framtagen')).toBe('2026-11-22 21:47');
    expect(fact('Hämtade från')).toBe("'Jönköping 2018'!D5:D7");
    expect(fact('Kronor per tkr')).toBe(1000);
    expect(fact('Invånare')).toBe('SCB, TAB638');
    expect(fact('Nuläge')).toBe('Administration 2016#1c9e07ab');
    const below = open.excel.values('Konsekvenser!A9:B60');
    const at = below.findIndex(([label]) => label === '2018');
    expect(below.slice(at, at + 3)).toEqual([
      ['2018', 'PKS 2018#8f2ac1d0'],
      ['', 'Folkmängd 2016#00c0ffee'],
      ['Alternativ 2', 'inga'],
    ]);
  });

  it('takes the next free name, and leaves the sheet before it alone', async () => {
    await write();
    open.excel.type('Konsekvenser!B5', '1');
    expect(await write()).toBe('Konsekvenser 2');
    expect(row('B5')).toEqual([1]);
  });

  it('follows kr, where one is one krona', async () => {
    await write({ measure: 'kr' });
    expect(row('K5')[0]).toBeCloseTo(3300 / 133_310, 10);
  });

  it('has a chart of the amounts, one bar a scenario, below the table', async () => {
    await write();
    const [chart] = await charts();
    expect(chart).toMatchObject({ type: 'BarClustered', title: 'Summa, tkr' });
    expect(chart?.series).toEqual(['Nuläge', '2018', 'Alternativ 2']);
  });

  it('draws the 20 largest of 290 parties, in few requests', async () => {
    const count = 290;
    const parties = Array.from({ length: count }, (_, i) => `Part ${i + 1}`);
    const scenarios = Array.from({ length: 10 }, (_, s) => ({
      label: `Alternativ ${s}`,
      amounts: parties.map((_party, i) => (s === 3 && i === 4 ? 9000 : i)),
      shown: [],
      stamps: [],
    }));
    const before = open.excel.host.batches.length;
    await write({ parties, scenarios });
    expect(open.excel.host.batches.length - before).toBeLessThan(8);
    const below = open.excel.values('Konsekvenser!A296:A700').flat();
    const at = below.indexOf('Diagrammets underlag: de 20 största');
    expect(at).toBeGreaterThan(0);
    const drawn = below.slice(at + 2, at + 22);
    expect(drawn.slice(0, 2)).toEqual(['Part 5', 'Part 272']);
    expect(drawn.at(-1)).toBe('Part 290');
    expect((await charts())[0]?.series).toHaveLength(10);
  });

  interface DrawnChart {
    type: string;
    title: string;
    series: string[];
  }

  async function charts(): Promise<DrawnChart[]> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Konsekvenser');
      const found = sheet.charts.load('items/chartType,items/title/text,items/series/items/name');
      await context.sync();
      return found.items.map(({ chartType, title, series }) => ({
        type: chartType,
        title: title.text,
        series: series.items.map(({ name }) => name),
      }));
    });
  }
});
