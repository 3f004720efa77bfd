import type { InvoiceRequest, SettlementRequest } from '../../src/workbook';
import { expectOk, problemOf, workbooksWith, type OpenWorkbook } from './openWorkbook';

/** PKS 2016-10-26, Jönköpings län: weights derived from the published tables; 2019 is made up to be different. */
const PKS_2018: Record<string, number> = {
  Jönköping: 374373,
  Habo: 32970,
  Mullsjö: 20763,
  Vaggeryd: 38905,
  Värnamo: 96375,
  Gnosjö: 27864,
  Gislaved: 84885,
  Vetlanda: 78298,
  Sävsjö: 34050,
  Eksjö: 47985,
  Aneby: 18582,
  Nässjö: 90065,
  Tranås: 54885,
};
const NAMES = Object.keys(PKS_2018);
const FIRST = 16;
const SUM = FIRST + NAMES.length;
const PUBLISHED_2018 = [2284, 201, 127, 237, 588, 170, 518, 478, 208, 293, 113, 549, 335];

const number = (value: unknown): number => (typeof value === 'number' ? value : NaN);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe.each(['ltsc2024', 'm365'] as const)('a year on %s', (profile) => {
  let open: OpenWorkbook;
  const key = { keyName: 'PKS_2018', parties: NAMES };
  const request: SettlementRequest = {
    sheet: 'Avräkning 2018',
    year: 2018,
    measure: 'tkr',
    step: 1,
    budget: 6100,
    forecast: '',
    actual: '',
    preliminary: key,
    final: key,
  };

  const begin = workbooksWith(
    async ({ workbook }) => {
      const rows = (weights: Record<string, number>) =>
        Object.entries(weights).map(([party, weight]) => ({ party, weight }));
      const finsam = { Staten: 50, 'Region Kronoberg': 25, Markaryd: 25 };
      expectOk(await workbook.createKey({ label: 'PKS 2018', facts: {}, rows: rows(PKS_2018) }));
      expectOk(await workbook.createKey({ label: 'Finsam', facts: {}, rows: rows(finsam) }));
    },
    { profile },
  );
  beforeEach(async () => {
    open = await begin();
  });
  afterEach(() => open.excel.close());

  async function insert(changes: Partial<SettlementRequest> = {}): Promise<void> {
    expectOk(await open.workbook.insertSettlement({ ...request, ...changes }));
    await open.excel.idle();
  }

  function column(letter: string, sheet = 'Avräkning 2018'): number[] {
    return open.excel
      .values(`'${sheet}'!${letter}${FIRST}:${letter}${SUM - 1}`)
      .map(([cell]) => number(cell));
  }
  const cell = (address: string, sheet = 'Avräkning 2018'): unknown =>
    open.excel.value(`'${sheet}'!${address}`);

  it('has preliminary amounts, and settles nothing before the cost is known', async () => {
    await insert();
    expect(sum(column('B'))).toBe(6100);
    column('B').forEach((share, i) =>
      expect(Math.abs(share - (PUBLISHED_2018[i] ?? 0))).toBeLessThanOrEqual(1),
    );
    expect(open.excel.values(`'Avräkning 2018'!C${FIRST}:I${FIRST}`)).toEqual([['', '', '', '', '', '', '']]);
    expect(cell('A2')).toMatch(/^De preliminära beloppen summerar/);
  });

  it('says what a forecast during the year would mean for each', async () => {
    await insert({ forecast: 6000 });
    expect([sum(column('C')), sum(column('D'))]).toEqual([6000, -100]);
    expect(cell('A2')).toMatch(/^De preliminära/);
  });

  it('pays back 150 tkr in refunds that mirror fees when 5 950 of 6 100 tkr were spent', async () => {
    await insert({ actual: 5950 });
    const refunds = column('H');
    expect(sum(refunds)).toBe(-150);
    expect(refunds.every((refund) => refund < 0)).toBe(true);
    expect(column('G').map((final, i) => final - (column('B')[i] ?? 0))).toEqual(refunds);
    expect(cell(`H${SUM}`)).toBe(-150);
    expect(cell('A2')).toMatch(/^Avräkningen stämmer/);
    // The mirror: the same figures the other way round are fees of the same size.
    await insert({ sheet: 'Spegel', budget: -6100, actual: -5950 });
    expect(column('H', 'Spegel')).toEqual(refunds.map((refund) => -refund));
    expect(cell('A2', 'Spegel')).toMatch(/^Avräkningen stämmer/);
  });

  it('settles by another key than the preliminary one, also for who came and who left', async () => {
    const { Tranås: _, ...stayed } = PKS_2018;
    const after = { ...stayed, Nässjö: 100_000, Ydre: 10_000 };
    const rows = Object.entries(after).map(([party, weight]) => ({ party, weight }));
    expectOk(await open.workbook.createKey({ label: 'PKS 2019', facts: {}, rows }));
    await insert({ actual: 6100, final: { keyName: 'PKS_2019', parties: Object.keys(after) } });
    const rowsOut = open.excel.values(`'Avräkning 2018'!A${FIRST}:I${SUM + 2}`);
    const of = (name: string) => rowsOut.find(([party]) => party === name)?.map((value) => value) ?? [];
    expect(of('Tranås')[7]).toBe(-number(of('Tranås')[1]));
    expect([of('Ydre')[1], number(of('Ydre')[7])]).toEqual(['', number(of('Ydre')[6])]);
    expect(number(of('Ydre')[6])).toBeGreaterThan(50);
    expect(
      of('Summa')
        .slice(1, 8)
        .map((each) => (typeof each === 'number' ? Math.round(each * 1e6) / 1e6 : each)),
    ).toEqual([6100, '', '', 6100, 0, 6100, 0]);
    expect(cell('A2')).toMatch(/^Avräkningen stämmer/);
  });

  it('carries what the step leaves to the next year, so that nobody is always the one to pay it', async () => {
    const carried: number[][] = [];
    const paid = NAMES.map(() => 0);
    let before: string | undefined;
    for (const year of [2018, 2019, 2020]) {
      const sheet = `Avräkning ${year}`;
      await insert({ sheet, year, actual: 6100, ...(before && { carriedFrom: before }) });
      carried.push(column('I', sheet));
      column('G', sheet).forEach((final, i) => (paid[i] = (paid[i] ?? 0) + final));
      expect(cell('A2', sheet)).toMatch(/^Avräkningen stämmer/);
      before = sheet;
    }
    for (const residues of carried) {
      expect(sum(residues)).toBeCloseTo(0, 6);
      for (const residue of residues) expect(Math.abs(residue)).toBeLessThan(1);
    }
    expect(column('F', 'Avräkning 2020')).toEqual(carried[1]);
    // Over the years each has paid its exact part but for one step; the published rounding would grow by a step a year.
    NAMES.forEach((name, i) => {
      const exact = (3 * 6100 * (PKS_2018[name] ?? 0)) / 1_000_000;
      expect(Math.abs((paid[i] ?? 0) + (carried[2]?.[i] ?? 0) - exact)).toBeLessThan(0.0001);
    });
    const always = column('B').map((preliminary) => 3 * preliminary);
    expect(paid).not.toEqual(always);
  });

  it('shows what is carried in and carries it on, but rounds by it only where asked', async () => {
    await insert({ actual: 6100.4 });
    const [final, first] = [column('G'), column('I')];
    await insert({
      sheet: 'Avräkning 2019',
      actual: 6100.4,
      carriedFrom: 'Avräkning 2018',
      appliesCarried: false,
    });
    const second = 'Avräkning 2019';
    expect(column('F', second)).toEqual(first);
    expect(cell('D10', second)).toBeCloseTo(0.4, 6);
    // As if nothing were carried in: the same kronor fall on the same parties once more, and what is left is twice.
    expect(column('G', second)).toEqual(final);
    column('I', second).forEach((residue, i) => expect(residue).toBeCloseTo(2 * (first[i] ?? NaN), 6));
    expect(cell('A2', second)).toMatch(/^Avräkningen stämmer/);
    expect(expectOk(await open.workbook.readSettlements()).map(({ carriedOut }) => carriedOut)).toEqual([
      first,
      column('I', second),
    ]);

    open.excel.type(`'${second}'!D11`, 'ja');
    await open.excel.idle();
    expect(sum(column('G', second))).toBe(6101);
    expect(column('G', second)).not.toEqual(final);
    for (const residue of column('I', second)) expect(Math.abs(residue)).toBeLessThan(1);
    expect(cell('A2', second)).toMatch(/^Avräkningen stämmer/);
  });

  it('carries what a step of the whole leaves as well', async () => {
    await insert({ actual: 5950.4 });
    expect(cell('D12')).toBe(5950);
    expect(cell(`I${SUM}`)).toBeCloseTo(0.4, 6);
    expect(cell('A2')).toMatch(/^Avräkningen stämmer/);
  });

  it('settles a cost of nothing', async () => {
    await insert({ actual: 0 });
    expect(sum(column('H'))).toBe(-6100);
    expect(cell('A2')).toMatch(/^Avräkningen stämmer/);
  });

  it('says when it does not tie, and when the add-in is missing', async () => {
    await insert({ actual: 5950 });
    open.excel.type(`'Avräkning 2018'!B${FIRST}`, '2000');
    await open.excel.idle();
    expect(cell('A2')).toBe('Avviker: se raden Kontroll');
    open.excel.type(`'Avräkning 2018'!B${FIRST}`, '=NA()');
    await open.excel.idle();
    expect(cell('A2')).toMatch(/tillägget saknas/);
  });

  it('asks for an answer whether what is carried in is to be counted, rather than guess', async () => {
    await insert({ actual: 5950 });
    expect(cell('D11')).toBe('ja');
    open.excel.type("'Avräkning 2018'!D11", 'kanske');
    await open.excel.idle();
    expect(cell('A2')).toBe('Skriv ja eller nej i D11');
  });

  it('refuses to carry from a sheet that is no settlement', async () => {
    expect(problemOf(await open.workbook.insertSettlement({ ...request, carriedFrom: 'Blad1' }))).toEqual({
      kind: 'settlementMissing',
      sheet: 'Blad1',
    });
  });

  describe('invoices', () => {
    const invoices: InvoiceRequest = {
      sheet: 'Fakturering 2018',
      settlement: 'Avräkning 2018',
      of: 'preliminary',
      count: 4,
      firstDue: '2018-01-31',
      months: 3,
      step: 1,
      isService: false,
      reference: 'Ekonomi',
    };
    const finsam = { keyName: 'Finsam', parties: ['Staten', 'Region Kronoberg', 'Markaryd'] };
    const year: Partial<SettlementRequest> = {
      measure: 'kr',
      budget: 1_000_000,
      preliminary: finsam,
      final: finsam,
    };
    const row = (at: number, to: string): unknown[] =>
      open.excel.values(`'Fakturering 2018'!A${at}:${to}${at}`)[0] ?? [];

    async function invoice(changes: Partial<InvoiceRequest> = {}): Promise<void> {
      expectOk(await open.workbook.insertInvoices({ ...invoices, ...changes }));
      await open.excel.idle();
    }

    it('ask Region Kronoberg for 250 000 kr in four instalments, without VAT', async () => {
      await insert(year);
      await invoice();
      expect(row(19, 'S')).toEqual(
        ['Region Kronoberg', '', '', 250_000]
          .concat([62_500, 62_500, 62_500, 62_500, 250_000])
          .concat([0, 0, 0, 0, 0])
          .concat([62_500, 62_500, 62_500, 62_500, 250_000]),
      );
      expect(row(21, 'I')).toEqual([
        'Summa',
        '',
        '',
        1_000_000,
        250_000,
        250_000,
        250_000,
        250_000,
        1_000_000,
      ]);
      expect(cell('A2', 'Fakturering 2018')).toBe('Raterna summerar till varje parts belopp');
    });

    it('fall due at month ends with their weekday, not moved', async () => {
      await insert(year);
      await invoice();
      expect(open.excel.values("'Fakturering 2018'!E15:H15")).toEqual([[43131, 43220, 43312, 43404]]);
      expect(open.excel.values("'Fakturering 2018'!E16:H16")).toEqual([
        ['onsdag', 'måndag', 'tisdag', 'onsdag'],
      ]);
      open.excel.type("'Fakturering 2018'!B8", '1');
      open.excel.type("'Fakturering 2018'!B7", '2018-03-31');
      await open.excel.idle();
      expect(open.excel.values("'Fakturering 2018'!E16:F16")).toEqual([['lördag', 'måndag']]);
    });

    it('of twelve instalments tie for each party, and VAT follows the choice in its cell', async () => {
      await insert(year);
      await invoice({ count: 12, months: 1 });
      const region = row(19, 'AQ').map(number);
      expect(sum(region.slice(4, 16))).toBe(250_000);
      expect(new Set(region.slice(4, 16))).toEqual(new Set([20_833, 20_834]));
      open.excel.type("'Fakturering 2018'!B10", 'Tjänst där moms tillkommer');
      await open.excel.idle();
      const taxed = row(19, 'AQ').map(number);
      expect(taxed[17]).toBe(5_208.25);
      expect([taxed[16], taxed[29], taxed[42]]).toEqual([250_000, 62_500, 312_500]);
    });

    it('invoice a settlement in tkr as kronor, refunds as credits, and nothing before it is known', async () => {
      await insert();
      await invoice({ of: 'settlement', count: 1 });
      expect(cell('A2', 'Fakturering 2018')).toMatch(/^Belopp saknas/);
      open.excel.type("'Avräkning 2018'!D7", '5950');
      await open.excel.idle();
      expect(number(cell('D31', 'Fakturering 2018'))).toBe(-150_000);
      expect(number(cell('E18', 'Fakturering 2018'))).toBe((column('H')[0] ?? 0) * 1000);
      expect(cell('A2', 'Fakturering 2018')).toMatch(/^Raterna summerar/);
    });

    it('refuse a date that is none, and a sheet that is no settlement', async () => {
      await insert(year);
      expect(problemOf(await open.workbook.insertInvoices({ ...invoices, firstDue: '2018-02-30' }))).toEqual({
        kind: 'dateWrong',
        input: '2018-02-30',
      });
      expect(problemOf(await open.workbook.insertInvoices({ ...invoices, settlement: 'Blad1' }))).toEqual({
        kind: 'settlementMissing',
        sheet: 'Blad1',
      });
    });

    it('find the settlement although its sheet has been renamed', async () => {
      await insert(year);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Avräkning 2018').name = 'Finsam året';
        await context.sync();
      });
      expect(expectOk(await open.workbook.readSettlements())).toEqual([
        {
          sheet: 'Finsam året',
          measure: 'kr',
          parties: finsam.parties,
          firstRow: 15,
          carriedOut: [undefined, undefined, undefined],
        },
      ]);
    });
  });
});
