import type { Cell } from '../../src/core/cell';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const CLIENTS = [
  { profile: 'ltsc2024', locale: 'sv-SE' },
  { profile: 'm365', locale: 'en-US' },
] as const;

/** What INFER shows in a workbook, whose functions speak the language of Excel’s user interface. */
describe.each(CLIENTS)('INFER on $profile in $locale', ({ profile, locale }) => {
  let open: OpenWorkbook;
  const isSwedish = locale === 'sv-SE';
  const sheet = isSwedish ? 'Blad1' : 'Sheet1';
  const list = isSwedish ? ';' : ',';

  beforeAll(async () => {
    open = await openWorkbook({ profile, locale });
    const rows = ['Norr', 'Söder', 'Öster'].map((party, i) => ({ party, weight: [50, 30, 20][i] ?? 0 }));
    expectOk(await open.workbook.createKey({ label: 'Drift', facts: {}, rows }));
    typeCells(`${sheet}!A1`, [
      ['Part', 'Avgift 2018'],
      ['Norr', 500],
      ['Söder', 300],
      ['Öster', 200],
    ]);
    typeCells(`${sheet}!A7`, [
      ['Part', 'Vikt'],
      ['Norr', 1],
      ['Söder', 1],
      ['Öster', 1],
    ]);
    typeCells(`${sheet}!A13`, [['Ljungby', 289_600]]);
    await open.excel.idle();
  });
  afterAll(() => open.excel.close());

  function typeCells(first: string, cells: Cell[][]): void {
    const [, column = '', row = ''] = /!([A-Z])(\d+)$/.exec(first) ?? [];
    cells.forEach((values, i) =>
      values.forEach((value, k) => {
        const letter = String.fromCharCode(column.charCodeAt(0) + k);
        open.excel.type(`${sheet}!${letter}${Number(row) + i}`, String(value));
      }),
    );
  }

  async function type(cell: string, formula: string): Promise<void> {
    open.excel.type(`${sheet}!${cell}`, formula.replaceAll(';', list));
    await open.excel.idle();
  }

  it('spills the verdict, the ranked keys, and what cannot be known', async () => {
    await type('D1', '=NYCKEL.INFER(A1:B4; ; Drift)');
    const [header, verdict, best] = open.excel.values(`${sheet}!D1:I3`);
    expect(header).toEqual(
      isSwedish
        ? ['Nyckel', 'Total', 'Steg', 'Avrundning', 'Största fel', 'Anmärkning']
        : ['Key', 'Total', 'Step', 'Rounding', 'Largest error', 'Note'],
    );
    expect(verdict?.[0]).toBe(isSwedish ? 'Slutsats' : 'Conclusion');
    expect(best?.slice(0, 5)).toEqual([
      'Drift',
      1000,
      100,
      isSwedish ? 'störst rest eller var för sig' : 'largest-remainder or independent',
      0,
    ]);
  });

  it('tries the cells of a key, and several keys by their stamps', async () => {
    await type('D20', '=INDEX(NYCKEL.INFER(A1:B4; ; A7:B10); 3; 5)');
    expect(open.excel.value(`${sheet}!D20`)).toBeGreaterThan(100);
    await type('F20', '=NYCKEL.STAMP("Lika"; A7:B10)');
    await type('F21', '=Drift');
    await type('D21', '=INDEX(NYCKEL.INFER(A1:B4; 1000; F20:F21); 3; 1)');
    expect(open.excel.value(`${sheet}!D21`)).toBe('Drift');
  });

  it('tries a county, by whichever name REGISTER takes', async () => {
    await type('D22', '=INDEX(NYCKEL.INFER(A13:B13; ; "07"); 3; 2)');
    expect(open.excel.value(`${sheet}!D22`)).toBe(2_000_000);
  });

  it('goes by the table as it changes', async () => {
    open.excel.type(`${sheet}!B2`, '501');
    await open.excel.idle();
    expect(open.excel.value(`${sheet}!E3`)).toBe(1001);
    open.excel.type(`${sheet}!B2`, '500');
    await open.excel.idle();
  });

  it.each([
    ['no names', '=NYCKEL.INFER(B2:B4)', '#VALUE!', /rad 1|Row 1/],
    ['an unknown county', '=NYCKEL.INFER(A13:B13; ; "Kronobärg")', '#N/A', /Kronoberg/],
    ['a total too many', '=NYCKEL.INFER(A1:B4; B2:B3)', '#VALUE!', /2 totaler|2 totals/],
    ['a key as text', '=NYCKEL.INFER(A1:B4; ; "Drift")', '#N/A', /Drift/],
  ])('refuses %s, and says what to do', async (_, formula, error, says) => {
    await type('D24', formula);
    expect(open.excel.value(`${sheet}!D24`)).toBe(error);
    expect(open.excel.message(`${sheet}!D24`)).toMatch(says);
  });
});
