import type { TariffTableRequest } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

/** A step table and the fees by it, as cells that can be followed and changed. */
describe('a step table in the workbook', () => {
  let open: OpenWorkbook;

  const request: TariffTableRequest = {
    example: 'classes',
    counted: 'Blad1!A1:B4',
    hasHeader: true,
    total: 70_000,
    step: 1,
    partYear: false,
    reEntry: false,
    target: 'Blad1!D1',
  };

  beforeEach(async () => {
    open = await openWorkbook();
    const cells = { A1: 'Kommun', B1: 'Invånare', A2: 'Aneby', B2: '6999', A3: 'Habo', B3: '12000' };
    const last = { A4: 'Nässjö', B4: '31500' };
    for (const [cell, content] of Object.entries({ ...cells, ...last }))
      open.excel.type(`Blad1!${cell}`, content);
  });
  afterEach(() => open.excel.close());

  async function insert(change: Partial<TariffTableRequest> = {}): Promise<void> {
    expectOk(await open.workbook.insertTariffTable({ ...request, ...change }));
    await open.excel.idle();
  }

  it('gives each party the fee of its class, and shows how far the sum is from the stated one', async () => {
    await insert();
    expect(open.excel.values('Blad1!D10:G17')).toEqual([
      ['Part', 'Antal', 'Avgift', 'Att betala'],
      ['Aneby', 6999, 5000, 5000],
      ['Habo', 12000, 10000, 10000],
      ['Nässjö', 31500, 35000, 35000],
      ['Summa', 50499, 50000, 50000],
      ['Angiven summa', '', '', 70000],
      ['Skillnad', '', '', -20000],
      ['Kontroll', '', '', 'Avviker från angiven summa'],
    ]);
  });

  it('follows the numbers, the classes and the stated total', async () => {
    await insert();
    open.excel.type('Blad1!B2', '7000');
    open.excel.type('Blad1!F5', '50000');
    open.excel.type('Blad1!G15', '70000');
    await open.excel.idle();
    expect(open.excel.values('Blad1!G11:G17').flat()).toEqual([
      10000,
      10000,
      50000,
      70000,
      70000,
      0,
      'Summan stämmer',
    ]);
  });

  it('reduces by months and by a factor, each in a cell of its own', async () => {
    await insert({ partYear: true, reEntry: true });
    expect(open.excel.values('Blad1!D10:I11')).toEqual([
      ['Part', 'Antal', 'Avgift', 'Månader', 'Andel', 'Att betala'],
      ['Aneby', 6999, 5000, 12, 1, 5000],
    ]);
    open.excel.type('Blad1!G11', '7');
    open.excel.type('Blad1!H12', '50%');
    await open.excel.idle();
    // 5 000 × 7/12 is 2 916,67.
    expect(open.excel.values('Blad1!I11:I14').flat()).toEqual([2917, 5000, 35000, 42917]);
    expect(open.excel.values('Blad1!D14:I14')).toEqual([['Summa', 50499, 50000, '', '', 42917]]);
  });

  it('multiplies by a rate, and rebates the largest', async () => {
    open.excel.type('Blad1!B4', '200001');
    await insert({ example: 'rate', step: 0.01 });
    expect(open.excel.values('Blad1!G6:G8').flat()).toEqual([13998, 24000, expect.closeTo(360_001.8, 6)]);
  });

  it('says so below the sum when a bound makes the table ambiguous', async () => {
    await insert();
    open.excel.type('Blad1!E3', '15000');
    await open.excel.idle();
    expect(open.excel.value('Blad1!G17')).toBe('Fel, eller tillägget saknas: ändra inget, spara inte');
  });

  it('takes numbers from another sheet, without a header', async () => {
    await insert({ counted: 'Blad1!A2:B4', hasHeader: false, target: 'Blad1!K20' });
    expect(open.excel.values('Blad1!K30:N30')).toEqual([['Aneby', 6999, 5000, 5000]]);
  });

  it('never writes over what stands there without being told to', async () => {
    open.excel.type('Blad1!I17', 'egen anteckning');
    expect(problemOf(await open.workbook.insertTariffTable(request))).toMatchObject({
      kind: 'cellsNotEmpty',
      count: 1,
    });
    await insert({ replace: true });
    expect(open.excel.value('Blad1!D1')).toBe('Från');
  });
});
