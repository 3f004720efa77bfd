import type { InsertRequest } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

describe.each(['ltsc2024', 'm365'] as const)('inserting shares on %s', (profile) => {
  let open: OpenWorkbook;
  const request: InsertRequest = {
    keyName: 'Prov',
    parties: ['Aneby', 'Habo', 'Gnosjö'],
    amounts: 'Blad1!B1:C1',
    target: 'Blad1!A4',
    step: 1,
    form: 'cells',
  };

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    const rows = request.parties.map((party) => ({ party, weight: 1 }));
    expectOk(await open.workbook.createKey({ label: 'Prov', facts: {}, rows }));
    open.excel.type('Blad1!B1', '100');
    open.excel.type('Blad1!C1', '200');
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  it.each(['cells', 'spill'] as const)('as %s gives a table that adds up and says so', async (form) => {
    expect(expectOk(await open.workbook.insertShares({ ...request, form })).address).toBe('Blad1!A4:C9');
    await open.excel.idle();
    expect(open.excel.values('Blad1!A4:C9')).toEqual([
      ['Part', 'Fördelat belopp', 'Fördelat belopp'],
      ['Aneby', 34, 67],
      ['Habo', 33, 66],
      ['Gnosjö', 33, 67],
      ['Summa', 100, 200],
      ['Kontroll', 'Summan stämmer', 'Summan stämmer'],
    ]);
  });

  it('writes one SHARE a cell or one SHARES that spills, with the step', async () => {
    expectOk(await open.workbook.insertShares(request));
    expect(open.excel.formula('Blad1!C6')).toBe('=NYCKEL.SHARE($A6,Prov,C$1,1)');
    expectOk(
      await open.workbook.insertShares({ ...request, form: 'spill', method: 'var för sig', replace: true }),
    );
    expect(open.excel.formula('Blad1!B5')).toBe('=NYCKEL.SHARES(Prov,$B$1:$C$1,1,"var för sig",$A$5:$A$7)');
    await open.excel.idle();
    expect(open.excel.values('Blad1!B8:C9')).toEqual([
      [99, 201],
      ['Avviker från beloppet', 'Avviker från beloppet'],
    ]);
  });

  it('calls the columns what stands above the amounts', async () => {
    open.excel.type('Blad1!B10', 'Social välfärd');
    open.excel.type('Blad1!B11', '300');
    expectOk(
      await open.workbook.insertShares({ ...request, amounts: 'Blad1!B11', target: 'Blad1!E1', step: 100 }),
    );
    await open.excel.idle();
    expect(open.excel.values('Blad1!E1:F2')).toEqual([
      ['Part', 'Social välfärd'],
      ['Aneby', 100],
    ]);
  });

  it('takes amounts from a column and from another sheet', async () => {
    open.excel.type('Blad1!B2', '50');
    expectOk(await open.workbook.insertShares({ ...request, amounts: 'Blad1!B1:B2', target: 'Nycklar!G1' }));
    await open.excel.idle();
    expect(open.excel.values('Nycklar!H5:I5')).toEqual([[100, 50]]);
  });

  it('never writes over anything without asking', async () => {
    open.excel.type('Blad1!B7', 'mitt');
    expect(problemOf(await open.workbook.insertShares(request))).toEqual({
      kind: 'cellsNotEmpty',
      address: 'Blad1!A4:C9',
      count: 1,
    });
    expect(open.excel.value('Blad1!A4')).toBe('');
    expectOk(await open.workbook.insertShares({ ...request, replace: true }));
    await open.excel.idle();
    expect(open.excel.value('Blad1!B7')).toBe(33);
  });

  it('refuses an address that is none, a block of amounts, and a protected sheet', async () => {
    expect(problemOf(await open.workbook.insertShares({ ...request, target: 'Blad9!A1' }))).toEqual({
      kind: 'addressUnknown',
      address: 'Blad9!A1',
    });
    expect(problemOf(await open.workbook.insertShares({ ...request, amounts: 'Blad1!B1:C2' }))).toMatchObject(
      {
        kind: 'amountsNotLine',
      },
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').protection.protect();
      await context.sync();
    });
    expect(problemOf(await open.workbook.insertShares(request))).toEqual({
      kind: 'sheetProtected',
      sheet: 'Blad1',
    });
  });
});
