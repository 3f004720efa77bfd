import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

/** The published or calculated column of a golden case, in the order of the example's rows. */
function golden(file: string): number[][] {
  const { expect: expected } = JSON.parse(readFileSync(path.resolve('test/golden', file), 'utf8')) as {
    expect: { shares: Record<string, number> };
  };
  return Object.values(expected.shares).map((share) => [share]);
}

describe.each(['ltsc2024', 'm365'] as const)('the examples on %s', (profile) => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook({ profile });
  });
  afterEach(() => open.excel.close());

  describe('Jönköping 2018', () => {
    const sheet = "'Jönköping 2018'";
    beforeEach(async () => {
      expect(expectOk(await open.workbook.insertExample('jonkoping'))).toEqual({ sheet: 'Jönköping 2018' });
      await open.excel.idle();
    });

    async function choose(scenario: string): Promise<void> {
      expectOk(await open.workbook.chooseScenario(scenario));
      await open.excel.idle();
    }

    it('ties to 9 400 and 6 100, where the published columns miss by one', () => {
      expect(open.excel.values(`${sheet}!B5:B17`)).toEqual(golden('vectors/9400-rest.json'));
      expect(open.excel.values(`${sheet}!C5:C17`)).toEqual(golden('vectors/6100-rest.json'));
      expect(open.excel.values(`${sheet}!A18:I20`)).toEqual([
        ['Summa', 9400, 6100, 15500, expect.closeTo(44.56, 2), 6297, 9401, 1730, 6101],
        ['Angiven summa', 9400, 6100, 15500, '', 6297, 9400, 1730, 6100],
        ['Skillnad', 0, 0, 0, '', 0, 1, 0, 1],
      ]);
      expect(open.excel.value(`${sheet}!A3`)).toBe('Summorna stämmer');
    });

    it('reproduces the published columns when each part is rounded on its own', async () => {
      open.excel.type(
        'Blad1!A1',
        `=NYCKEL.SHARES(PKS_2018; ${sheet}!B1:C1; 1; "var för sig"; ${sheet}!A5:A17)`,
      );
      await open.excel.idle();
      expect(open.excel.values('Blad1!A1:A13')).toEqual(open.excel.values(`${sheet}!G5:G17`));
      expect(open.excel.values('Blad1!B1:B13')).toEqual(open.excel.values(`${sheet}!I5:I17`));
    });

    it('shows 2016 as it was published, each column by its own key', async () => {
      await choose('Nuläge 2016');
      expect(open.excel.values(`${sheet}!B5:B17`)).toEqual(open.excel.values(`${sheet}!F5:F17`));
      expect(open.excel.values(`${sheet}!C5:C17`)).toEqual(open.excel.values(`${sheet}!H5:H17`));
    });

    it('shows what the kommunchefsgrupp proposed', async () => {
      await choose('Kommunchefsgruppen 2017-02-17');
      expect(open.excel.values(`${sheet}!C5:C17`)).toEqual(golden('vectors/3500-rest.json'));
    });

    it('does not guess the amount of alternative 2, and says what to fill in', async () => {
      await choose('Alternativ 2');
      expect(open.excel.value(`${sheet}!C5`)).toBe('#N/A');
      expect(open.excel.value(`${sheet}!A3`)).toBe(
        'Beloppet är inte angivet för Alternativ 2: fyll i det på bladet Scenarier',
      );
      expectOk(await open.workbook.editAssumption('Budget_administration', 'Alternativ 2', 5000));
      await open.excel.idle();
      expect(open.excel.value(`${sheet}!C18`)).toBe(5000);
    });

    it('is shown, not written again, the second time', async () => {
      open.excel.type(`${sheet}!L1`, 'egen anteckning');
      expectOk(await open.workbook.insertExample('jonkoping'));
      expect(open.excel.value(`${sheet}!L1`)).toBe('egen anteckning');
    });

    it('gives what the first lines of the README type', async () => {
      open.excel.type(`${sheet}!L5`, '=NYCKEL.SHARE(A5; PKS_2018; B$1; 1)');
      await open.excel.idle();
      expect(open.excel.value(`${sheet}!L5`)).toBe(3519);
    });
  });

  it('Kronoberg 2018 gives Ljungby its 289 600 kr of 2,0 mkr', async () => {
    expectOk(await open.workbook.insertExample('kronoberg'));
    await open.excel.idle();
    const rows = open.excel.values("'Kronoberg 2018'!A5:D12");
    expect(rows.find(([name]) => name === 'Ljungby')).toEqual([
      'Ljungby',
      289600,
      expect.closeTo(0.14482, 5),
      289600,
    ]);
    expect(open.excel.values("'Kronoberg 2018'!A13:C13")).toEqual([
      ['Summa', 2000000, expect.closeTo(1, 12)],
    ]);
  });

  it('Finsam Markaryd gives the region 250 000 and 375 000 kr, 26 and 39 kr per inhabitant', async () => {
    expectOk(await open.workbook.insertExample('finsam'));
    await open.excel.idle();
    const sheet = "'Finsam Markaryd'";
    expect(open.excel.values(`${sheet}!B5:C8`)).toEqual([
      [500000, 750000],
      [250000, 375000],
      [250000, 375000],
      [1000000, 1500000],
    ]);
    expect(open.excel.values(`${sheet}!B11:F12`)).toEqual([
      [26, 39, 26, 39, 9513],
      [26, 40, '', '', 9477],
    ]);
  });

  it('stand beside each other in one workbook', async () => {
    for (const { id } of open.workbook.examples) expectOk(await open.workbook.insertExample(id));
    const { keys } = expectOk(await open.workbook.readWorkbook());
    expect(keys.map(({ name }) => name)).toEqual([
      'PKS_2018',
      'Social_välfärd_2016',
      'Administration_2016',
      'Skatteunderlag_2017_Kronobergs_län',
      'Finsam',
    ]);
  });
});
