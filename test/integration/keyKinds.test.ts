import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

/** Nested and blended keys as a user makes them: tables whose cells hold other keys' names. */
describe('keys of other keys', () => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook();
    const rows = [
      { party: 'Ljungby', weight: 27423 },
      { party: 'Älmhult', weight: 15724 },
      { party: 'Markaryd', weight: 9477 },
    ];
    expectOk(await open.workbook.createKey({ label: 'Folkmängd 2012', facts: {}, rows }));
    const equal = rows.map(({ party }) => ({ party, weight: 1 }));
    expectOk(await open.workbook.createKey({ label: 'Lika', facts: {}, rows: equal }));
    const levels = ['Staten', 'Regionen', 'Kommunerna'].map((party, i) => ({
      party,
      weight: i === 0 ? 50 : 25,
    }));
    expectOk(await open.workbook.createKey({ label: 'Finsam', facts: {}, rows: levels }));
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  async function type(cell: string, text: string): Promise<void> {
    open.excel.type(cell, text);
    await open.excel.idle();
  }

  async function nest(): Promise<void> {
    await type('Nycklar!I14', 'Undernyckel');
    await type('Nycklar!I17', '=Folkmängd_2012');
  }

  it('share the municipal quarter of Finsam by inhabitants', async () => {
    await nest();
    await type('Blad1!A1', '=NYCKEL.SHARES(Finsam; 5472896; 1)');
    expect(open.excel.values('Blad1!A1:B5')).toEqual([
      ['Staten', 2736448],
      ['Regionen', 1368224],
      ['Ljungby', 712998],
      ['Älmhult', 408824],
      ['Markaryd', 246402],
    ]);
    await type('Blad1!D1', '=NYCKEL.SHARE("Kommunerna"; Finsam; 5472896; 1)');
    expect(open.excel.value('Blad1!D1')).toBe(1368224);
  });

  it('follow a weight of the lower level, and are known after the file was opened', async () => {
    await nest();
    await type('Blad1!A1', '1000000');
    await type('Blad1!B1', '=NYCKEL.SHARE("Markaryd"; Finsam; A1; 1)');
    await type('Nycklar!B17', '43147');
    expect(open.excel.value('Blad1!B1')).toBe(125000);
    const state = open.excel.save();
    open.excel.close();
    open = await openWorkbook({ state });
    await type('Blad1!A1', '2000000');
    expect(open.excel.value('Blad1!B1')).toBe(250000);
    expect(expectOk(await open.workbook.readWorkbook()).keys).toMatchObject([
      { label: 'Folkmängd 2012', state: 'undecided' },
      { label: 'Lika', state: 'undecided' },
      { label: 'Finsam', state: 'undecided' },
    ]);
  });

  it('blend 30 % equal parts with 70 % inhabitants', async () => {
    await type('Blad1!A1', '=NYCKEL.SHARES(NYCKEL.BLEND(Lika; 30%; Folkmängd_2012; 70%); 1000000; 1)');
    expect(open.excel.values('Blad1!A1:B3')).toEqual([
      ['Ljungby', 464779],
      ['Älmhult', 309159],
      ['Markaryd', 226062],
    ]);
    await type('Blad1!D1', '=NYCKEL.BLEND(Lika; 30%; Folkmängd_2012; 60%)');
    expect(open.excel.message('Blad1!D1')).toContain('tillsammans 90 %. De ska bli 100 %');
  });

  it('take a fee from a step table', async () => {
    ['från', 'till', 'avgift'].forEach((head, i) => open.excel.type(`Blad1!${'ABC'[i] ?? ''}1`, head));
    ['0', '6999', '5000'].forEach((cell, i) => open.excel.type(`Blad1!${'ABC'[i] ?? ''}2`, cell));
    ['7000', '', '10000'].forEach((cell, i) => open.excel.type(`Blad1!${'ABC'[i] ?? ''}3`, cell));
    await type('Blad1!E1', '=NYCKEL.TARIFF(9477; A1:C3)');
    expect(open.excel.value('Blad1!E1')).toBe(10000);
    await type('Blad1!A3', '6999');
    expect(open.excel.message('Blad1!E1')).toMatch(/överlappar varandra vid 6\s999/);
  });
});
