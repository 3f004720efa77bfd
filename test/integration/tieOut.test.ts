import type { InsertRequest } from '../../src/workbook';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const WEIGHTS: Record<string, number> = {
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

describe.each(['ltsc2024', 'm365'] as const)('rows and columns that tie on %s', (profile) => {
  let open: OpenWorkbook;
  const request: InsertRequest = {
    keyName: 'PKS_2018',
    parties: Object.keys(WEIGHTS),
    amounts: 'Blad1!B2:C2',
    target: 'Blad1!A5',
    step: 1,
    form: 'tied',
    comparesWhole: true,
  };

  beforeAll(async () => {
    open = await openWorkbook({ profile });
    const rows = Object.entries(WEIGHTS).map(([party, weight]) => ({ party, weight }));
    expectOk(await open.workbook.createKey({ label: 'PKS 2018', facts: {}, rows }));
  });
  beforeEach(async () => {
    open.excel.type('Blad1!B1', 'Social välfärd');
    open.excel.type('Blad1!C1', 'Administration');
    open.excel.type('Blad1!B2', '9400');
    open.excel.type('Blad1!C2', '6100');
    expectOk(await open.workbook.insertShares({ ...request, replace: true }));
    await open.excel.idle();
  });
  afterAll(() => open.excel.close());

  it('are one formula with row sums, what each pays of the whole, and a verdict both ways', () => {
    expect(open.excel.formula('Blad1!B6')).toBe('=NYCKEL.TIEOUT(PKS_2018,$B$2:$C$2,1,$A$6:$A$18)');
    expect(open.excel.values('Blad1!A5:E6')).toEqual([
      ['Part', 'Social välfärd', 'Administration', 'Summa', 'Del av allt'],
      ['Jönköping', 3519, 2284, 5803, 5803],
    ]);
    expect(open.excel.values('Blad1!A17:E20')).toEqual([
      ['Nässjö', 847, 549, 1396, 1396],
      ['Tranås', 515, 335, 850, 850],
      ['Summa', 9400, 6100, 15500, 15500],
      ['Kontroll', 'Summan stämmer', 'Summan stämmer', 'Raderna stämmer', ''],
    ]);
  });

  it('say which way does not tie when somebody has overwritten a cell', async () => {
    open.excel.type('Blad1!D17', '1395');
    await open.excel.idle();
    expect(open.excel.value('Blad1!D20')).toBe('Avviker från Del av allt: 1 av 13 rader');
    open.excel.type('Blad1!B19', '9401');
    await open.excel.idle();
    expect(open.excel.value('Blad1!B20')).toBe('Avviker från beloppet');
    open.excel.type('Blad1!B6', '=NA()');
    await open.excel.idle();
    expect(open.excel.value('Blad1!D20')).toMatch(/tillägget saknas/);
  });

  it('follow amounts of either sign, and an error names what is wrong', async () => {
    open.excel.type('Blad1!C2', '-6100');
    await open.excel.idle();
    expect(open.excel.values('Blad1!B19:D20')).toEqual([
      [9400, -6100, 3300],
      ['Summan stämmer', 'Summan stämmer', 'Raderna stämmer'],
    ]);
    open.excel.type('Blad1!C2', 'sex tusen');
    await open.excel.idle();
    expect(open.excel.message('Blad1!B6')).toMatch(/sex tusen/);
  });

  it('take row totals as they are prescribed, and otherwise say the least change', async () => {
    const spill = 'NYCKEL.TIEOUT(PKS_2018; $B$2:$C$2; 1; $A$6:$A$18; $D$6:$D$18)';
    open.excel.type('Blad1!G6', `=${spill}`);
    await open.excel.idle();
    expect(open.excel.values('Blad1!G6:H6')).toEqual([[3519, 2284]]);
    open.excel.type('Blad1!D6', '5804');
    await open.excel.idle();
    expect(open.excel.message('Blad1!G6')).toMatch(
      /^Radsummorna blir tillsammans 15\s501 men beloppen 15\s500: 1 för mycket. Minsta ändring: Jönköping från 5\s804 till 5\s803\.$/,
    );
    open.excel.type('Blad1!D6', '');
    await open.excel.idle();
    expect(open.excel.message('Blad1!G6')).toMatch(/^Radsumman för ”Jönköping” saknas/);
    open.excel.type('Blad1!G6', '');
  });
});

it('wait for the condition of an agreement, and hold no row against the whole where the key has bounds', async () => {
  const open = await openWorkbook({ profile: 'ltsc2024' });
  try {
    const rows = [
      { party: 'Aneby', weight: 1, floor: 40 },
      { party: 'Habo', weight: 2 },
      { party: 'Gnosjö', weight: 3 },
    ];
    expectOk(await open.workbook.createKey({ label: 'Golv', facts: {}, rows }));
    const draft = { label: 'Avtal', rule: 'alla', parties: ['Aneby', 'Habo'] };
    const { name: condition } = expectOk(await open.workbook.createAgreement(draft));
    open.excel.type('Blad1!B1', '100');
    open.excel.type('Blad1!C1', '301');
    const parties = rows.map(({ party }) => party);
    const request = { keyName: 'Golv', parties, amounts: 'Blad1!B1:C1', step: 1, form: 'tied' as const };
    expectOk(
      await open.workbook.insertShares({
        ...request,
        target: 'Blad1!A4',
        condition,
      }),
    );
    expectOk(await open.workbook.insertShares({ ...request, target: 'Blad1!A12' }));
    await open.excel.idle();
    expect(open.excel.value('Blad1!B5')).toMatch(/^villkor /);
    expect(open.excel.value('Blad1!D9')).toMatch(/^Villkoret för Avtal är ej avgjort/);
    expect(open.excel.values('Blad1!A12:D17')).toEqual([
      ['Part', 'Fördelat belopp', 'Fördelat belopp', 'Summa'],
      ['Aneby', 40, 50, 90],
      ['Habo', 24, 100, 124],
      ['Gnosjö', 36, 151, 187],
      ['Summa', 100, 301, 401],
      ['Kontroll', 'Summan stämmer', 'Summan stämmer', 'Raderna stämmer'],
    ]);
  } finally {
    open.excel.close();
  }
});
