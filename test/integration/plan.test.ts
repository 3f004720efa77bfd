import type { PlanRequest } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

const KEYS = {
  'Andelar 2018': { Aneby: 18582, Habo: 32970, Nässjö: 90065 },
  'Andelar 2019': { Aneby: 18000, Habo: 34000, Nässjö: 90000, Tranås: 55000 },
};

describe.each(['ltsc2024', 'm365'] as const)('several years on %s', (profile) => {
  let open: OpenWorkbook;
  const [before, after] = Object.values(KEYS).map((weights) => Object.keys(weights));
  const request: PlanRequest = {
    sheet: 'Flerårsplan',
    measure: 'tkr',
    step: 1,
    years: [
      { year: 2018, budget: 9400, index: '', keyName: 'Andelar_2018', parties: before ?? [] },
      { year: 2019, budget: 9400, index: 0.025, keyName: 'Andelar_2018', parties: before ?? [] },
      { year: 2020, budget: '=Blad1!A1', index: 0.019, keyName: 'Andelar_2019', parties: after ?? [] },
    ],
  };

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    for (const [label, weights] of Object.entries(KEYS)) {
      const rows = Object.entries(weights).map(([party, weight]) => ({ party, weight }));
      expectOk(await open.workbook.createKey({ label, facts: {}, rows }));
    }
    open.excel.type('Blad1!A1', '10000');
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  it('indexes each budget unrounded and shares it so that columns and row sums tie', async () => {
    expectOk(await open.workbook.insertPlan(request));
    await open.excel.idle();
    expect(open.excel.values('Flerårsplan!B9:D9')).toEqual([[1, 1.025, 1.025 * 1.019]]);
    expect(open.excel.value('Flerårsplan!D10')).toBeCloseTo(10444.75, 8);
    expect(open.excel.values('Flerårsplan!B12:E12')).toEqual([[9400, 9635, 10445, 29480]]);
    const shares = open.excel.values('Flerårsplan!A16:E21');
    expect(shares.map(([party]) => party)).toEqual([
      'Aneby',
      'Habo',
      'Nässjö',
      'Tranås',
      'Summa',
      'Kontroll',
    ]);
    // 9 400 × 18 582 / 141 617 = 1 233,4; 32 970: 2 188,4; 90 065: 5 978,2: the odd tkr goes to Aneby's rest.
    expect(shares.slice(0, 4).map((row) => row[1])).toEqual([1233, 2189, 5978, '']);
    expect(shares[4]?.slice(1)).toEqual([9400, 9635, 10445, 29480]);
    expect(shares[5]?.slice(1)).toEqual(Array(4).fill('Summan stämmer'));
    expect(open.excel.value('Flerårsplan!A2')).toMatch(/^Varje år summerar till sitt belopp/);
  });

  it('shows the change from the year before, and none in per cent for who was no party', async () => {
    expectOk(await open.workbook.insertPlan(request));
    await open.excel.idle();
    expect(open.excel.values('Flerårsplan!F15:I15')).toEqual([
      ['Ändring 2019, tkr', 'Ändring 2019, %', 'Ändring 2020, tkr', 'Ändring 2020, %'],
    ]);
    expect(open.excel.value('Flerårsplan!H19')).toBe(open.excel.value('Flerårsplan!D19'));
    expect(open.excel.value('Flerårsplan!I19')).toBe('');
    expect(open.excel.value('Flerårsplan!F20')).toBe(235);
    expect(open.excel.value('Flerårsplan!G20')).toBeCloseTo(0.025, 12);
  });

  it('rounds half a step up although the product of doubles falls short of it', async () => {
    expect(2500 * (1 + 0.019)).toBeLessThan(2547.5);
    expectOk(await open.workbook.insertPlan(request));
    open.excel.type('Flerårsplan!B7', '2500');
    open.excel.type('Flerårsplan!B8', '0,019');
    await open.excel.idle();
    expect(open.excel.value('Flerårsplan!B12')).toBe(2548);
  });

  it('follows the cell that a budget comes from, the key, and the step', async () => {
    expectOk(await open.workbook.insertPlan(request));
    open.excel.type('Blad1!A1', '20000');
    open.excel.type('Flerårsplan!B11', '100');
    await open.excel.idle();
    expect(open.excel.values('Flerårsplan!B12:D12')).toEqual([[9400, 9600, 20900]]);
    expect(open.excel.value('Flerårsplan!D20')).toBe(20900);
  });

  it('says when a year no longer ties: a party that has joined the key is missing', async () => {
    expectOk(await open.workbook.insertPlan(request));
    const rows = Object.entries({ ...KEYS['Andelar 2018'], Tranås: 55000 });
    expectOk(
      await open.workbook.editKey('Andelar_2018', {
        label: 'Andelar 2018',
        facts: {},
        rows: rows.map(([party, weight]) => ({ party, weight })),
      }),
    );
    await open.excel.idle();
    expect(open.excel.value('Flerårsplan!B21')).toBe('Avviker från beloppet');
    expect(open.excel.value('Flerårsplan!A2')).toBe('Avviker: se raden Kontroll');
    open.excel.type('Flerårsplan!B7', '');
    await open.excel.idle();
    expect(open.excel.value('Flerårsplan!A2')).toBe('Budget saknas för något år');
  });

  it('says when the add-in is missing', async () => {
    expectOk(await open.workbook.insertPlan(request));
    open.excel.type('Flerårsplan!B16', '=NA()');
    await open.excel.idle();
    expect(open.excel.value('Flerårsplan!A2')).toMatch(/tillägget saknas/);
  });

  it('ties years and parties both ways with one key, and says when a year has another', async () => {
    const years = [9400, 9635, 10441].map((budget, i) => ({
      year: 2018 + i,
      budget,
      index: '' as const,
      keyName: 'Andelar_2019',
      parties: after ?? [],
    }));
    const tied = { ...request, years, tied: { comparesWhole: true } };
    const differing = { ...tied, years: [...years.slice(1), ...request.years.slice(0, 1)] };
    expect(problemOf(await open.workbook.insertPlan(differing))).toEqual({
      kind: 'planKeysDiffer',
      years: [2019, 2018],
    });
    expectOk(await open.workbook.insertPlan(tied));
    await open.excel.idle();
    expect(open.excel.formula('Flerårsplan!B16')).toBe('=NYCKEL.TIEOUT($B$13,$B$12:$D$12,$B$11,$A$16:$A$19)');
    const rows = open.excel.values('Flerårsplan!A16:J20');
    expect(rows.map((row) => row[4])).toEqual(rows.map((row) => row[9]));
    // 29 476 × 55 000 / 197 000 = 8 229,3, the largest rest of the four; year by year it is 2 624 + 2 690 + 2 915 = 8 229.
    expect(rows[3]?.[4]).toBe(8230);
    expect(rows[4]?.slice(1, 5)).toEqual([9400, 9635, 10441, 29476]);
    expect(open.excel.value('Flerårsplan!A2')).toMatch(/^Rader och kolumner stämmer/);

    open.excel.type('Flerårsplan!E17', '1');
    await open.excel.idle();
    expect(open.excel.value('Flerårsplan!A2')).toBe('Avviker: se raden Kontroll');
    open.excel.type('Flerårsplan!C13', '=Andelar_2018');
    open.excel.type('Flerårsplan!E17', '=SUM(B17:D17)');
    await open.excel.idle();
    expect(open.excel.value('Flerårsplan!A2')).toMatch(/^Åren har olika nycklar/);
  });

  it('never touches a sheet that is there, nor takes a name that Excel refuses', async () => {
    expect(problemOf(await open.workbook.insertPlan({ ...request, sheet: 'Blad1' }))).toEqual({
      kind: 'sheetTaken',
      sheet: 'Blad1',
    });
    expect(problemOf(await open.workbook.insertPlan({ ...request, sheet: '2018/19' }))).toMatchObject({
      kind: 'sheetNameWrong',
    });
    expect(open.excel.value('Blad1!A1')).toBe(10000);
  });
});
