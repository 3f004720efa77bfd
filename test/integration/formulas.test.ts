import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

/** Formulas as a user types them, under the real office.js, on both clients that we support. */
describe.each(['ltsc2024', 'm365'] as const)('formulas typed on %s', (profile) => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook({ profile });
  });
  afterEach(() => open.excel.close());

  async function show(formula: string, cell = 'D1'): Promise<unknown> {
    open.excel.type(cell, formula);
    await open.excel.idle();
    return open.excel.value(cell);
  }

  function typeKey(...rows: [party: string, weight: string][]): void {
    rows.forEach(([party, weight], i) => {
      open.excel.type(`A${i + 1}`, party);
      open.excel.type(`B${i + 1}`, weight);
    });
  }

  it('give Ljungby 289 600 of 2,0 mkr by the tax base of Kronoberg 2017', async () => {
    const formula =
      '=NYCKEL.SHARE("Ljungby"; NYCKEL.REGISTER("skatteunderlag";2017;"Kronobergs län"); 2000000; 100)';
    expect(await show(formula)).toBe(289600);
  });

  it('share by a range of cells, decimal comma and all', async () => {
    typeKey(['Staten', '50'], ['Region Kronoberg', '25'], ['Markaryd', '25']);
    expect(await show('=NYCKEL.SHARE("Markaryds kommun"; A1:B3; 1000000)')).toBe(250000);
    expect(await show('=NYCKEL.SHARE("767"; A1:B3; 100,02; 0,01)')).toBe(25.01);
    expect(await show('=NYCKEL.FRACTION("Staten"; A1:B3)')).toBe(0.5);
  });

  it('spill everybody, with names or beside given names', async () => {
    typeKey(['Aneby', '1'], ['Habo', '3']);
    await show('=NYCKEL.SHARES(A1:B2; 400; 1)');
    expect(open.excel.values('D1:E2')).toEqual([
      ['Aneby', 100],
      ['Habo', 300],
    ]);
    ['Habo', 'Aneby kommun'].forEach((name, i) => open.excel.type(`G${i + 1}`, name));
    await show('=NYCKEL.SHARES(A1:B2; 400; 1; ; G1:G2)', 'H1');
    expect(open.excel.values('H1:H2')).toEqual([[300], [100]]);
  });

  it('restrict a key to those that take part', async () => {
    typeKey(['Aneby', '1'], ['Habo', '3'], ['Gnosjö', '5']);
    expect(await show('=NYCKEL.SHARE("Habo"; NYCKEL.SUBKEY(A1:B3; A1:A2); 400)')).toBe(300);
  });

  it('stamp a table of cells', async () => {
    ['Part', 'Aneby'].forEach((text, i) => open.excel.type(`A${i + 1}`, text));
    open.excel.type('B1', 'Vikt');
    open.excel.type('B2', '6537');
    expect(await show('=NYCKEL.STAMP("Prov"; A1:B2)')).toMatch(/^Prov#[0-9a-f]{8}$/);
    open.excel.type('D2', '=NYCKEL.SHARE("Aneby"; D1; 10)');
    await open.excel.idle();
    expect(open.excel.value('D2')).toBe(10);
  });

  it('read a header with a year', async () => {
    typeKey(['Kommun', '2018'], ['Habo', '1'], ['Aneby', '3']);
    expect(await show('=NYCKEL.SHARE("Habo"; A1:B3; 400)')).toBe(100);
  });

  it('say it in English in an English Excel', async () => {
    open.excel.close();
    open = await openWorkbook({ profile, locale: 'en-US' });
    open.excel.type('A1', 'Habo');
    open.excel.type('B1', '1');
    expect(await show('=NYCKEL.SHARE("Hbao", A1:B1, 400)')).toBe('#N/A');
    expect(open.excel.message('D1')).toBe('“Hbao” is not in the key. Did you mean “Habo”?');
  });

  it('show an error for a key whose table has lost a column header', async () => {
    expectOk(
      await open.workbook.createKey({ label: 'Prov', facts: {}, rows: [{ party: 'Habo', weight: 1 }] }),
    );
    expect(await show('=NYCKEL.SHARE("Habo"; Prov; 400)')).toBe(400);
    open.excel.type('Nycklar!B14', 'Folkmängd');
    await open.excel.idle();
    expect(open.excel.message('Nycklar!B8')).toContain('Kolumnen ”Vikt” saknas i nyckeln ”Prov”');
    expect(open.excel.value('Nycklar!B10')).toContain('Nyckeln är fel');
    expect(String(open.excel.value('D1'))).toMatch(/^#/);
  });
});
