import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

describe('solving backwards in the sheet', () => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook();
  });
  afterEach(() => open.excel.close());

  const target = 'Blad1!A1';

  it.each([
    [4800, 1730, 0.15, 20466.67],
    [6100, 1730, 0.2, 21850],
    [6100, 3500, 0.15, 17333.33],
    [6100, 3500, 0.2, 13000],
    [6100, 1730, 0.15, 29133.33],
  ])(
    '%d with %d in general financing and %d overhead needs a base of %d',
    async (budget, general, percent, base) => {
      const figures = { budget, general, percent };
      expectOk(await open.workbook.insertBackSolve({ unknown: 'base', figures, target }));
      expect(open.excel.values('Blad1!A7:B7')).toEqual([['Underlag som behövs', base]]);
    },
  );

  it('which percentage, which financing, what is missing, and what a rise needs', async () => {
    const insert = async (unknown: 'percent' | 'general' | 'gap' | 'rise', figures: object) =>
      expectOk(await open.workbook.insertBackSolve({ unknown, figures, target, replace: true }));
    await insert('percent', { budget: 6100, general: 1730, base: 21850 });
    expect(open.excel.value('Blad1!B7')).toBe(0.2);
    await insert('general', { budget: 6100, percent: 0.15, base: 17333.33 });
    expect(open.excel.value('Blad1!B7')).toBe(3500);
    await insert('gap', { budget: 6100, general: 1730, percent: 0.2, base: 20466.67 });
    expect(open.excel.value('Blad1!B8')).toBe(276.67);
    open.excel.type('Blad1!B4', '100');
    expect(open.excel.value('Blad1!B8')).toBe(176.67);
    await insert('rise', { increase: 1300, percentBefore: 0.15, percent: 0.2 });
    expect(open.excel.value('Blad1!B6')).toBe(26000);
  });

  it('says what is missing instead of dividing by nothing', async () => {
    expectOk(await open.workbook.insertBackSolve({ unknown: 'base', figures: { budget: 6100 }, target }));
    expect(open.excel.value('Blad1!B7')).toBe('Fyll i de gula cellerna');
    open.excel.type('Blad1!B3', '1730');
    open.excel.type('Blad1!B5', '0');
    expect(open.excel.value('Blad1!B7')).toBe('Ange ett påslag större än 0 %');
    open.excel.type('Blad1!B3', '7000');
    expect(open.excel.value('Blad1!B7')).toBe('Inget behöver betalas av påslag');
    expect(
      problemOf(await open.workbook.insertBackSolve({ unknown: 'gap', figures: {}, target })),
    ).toMatchObject({
      kind: 'cellsNotEmpty',
    });
  });

  it('takes its figures from an item', async () => {
    const item = {
      name: 'Administration',
      budget: 4800,
      measure: 'tkr',
      priceLevel: 2016,
      keyName: '',
    } as const;
    expectOk(await open.workbook.createItems([item]));
    const figures = { budget: '=Poster!$B$5', general: 1730, percent: 0.15 } as const;
    expectOk(await open.workbook.insertBackSolve({ unknown: 'base', figures, target }));
    expect(open.excel.value('Blad1!B7')).toBe(20466.67);
    open.excel.type('Poster!B5', '6100');
    expect(open.excel.value('Blad1!B7')).toBe(29133.33);
  });
});
