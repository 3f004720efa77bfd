import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

describe.each(['ltsc2024', 'm365'] as const)('the examples on %s', (profile) => {
  let open: OpenWorkbook;

  describe('Jönköping 2018', () => {
    const sheet = "'Jönköping 2018'";
    // One workbook for all: each test enters its own cells and chooses its own scenario.
    beforeAll(async () => {
      open = await openWorkbook({ profile });
      expect(expectOk(await open.workbook.insertExample('jonkoping'))).toEqual({
        sheet: 'Jönköping 2018',
        others: 4,
      });
      await open.excel.idle();
    });
    afterAll(() => open.excel.close());

    async function choose(scenario: string): Promise<void> {
      expectOk(await open.workbook.chooseScenario(scenario));
      await open.excel.idle();
    }

    it('opens on alternative 1, ties, and says so', () => {
      expect(open.excel.value(`${sheet}!B2`)).toBe('Alternativ 1');
      expect(open.excel.value(`${sheet}!A3`)).toBe('Summorna stämmer');
    });

    it('reproduces the published columns when each part is rounded on its own', async () => {
      await choose('Alternativ 1');
      open.excel.type(
        'Blad1!A1',
        `=NYCKEL.SHARES(PKS_2018; ${sheet}!B1:C1; 1; "var för sig"; ${sheet}!A5:A17)`,
      );
      await open.excel.idle();
      expect(open.excel.values('Blad1!A1:A13')).toEqual(open.excel.values(`${sheet}!G5:G17`));
      expect(open.excel.values('Blad1!B1:B13')).toEqual(open.excel.values(`${sheet}!I5:I17`));
    });

    it('does not guess the amount of alternative 2, and takes it when it is entered', async () => {
      await choose('Alternativ 2');
      expect(open.excel.value(`${sheet}!C5`)).toBe('#N/A');
      expectOk(await open.workbook.editAssumption('Budget_administration', 'Alternativ 2', 5000));
      await open.excel.idle();
      expect(open.excel.value(`${sheet}!C18`)).toBe(5000);
    });

    it('leaves what is there the second time, and puts back a sheet that is gone', async () => {
      open.excel.type(`${sheet}!L1`, 'egen anteckning');
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Jönköping alternativ').delete();
        await context.sync();
      });
      expectOk(await open.workbook.insertExample('jonkoping'));
      await open.excel.idle();
      expect(open.excel.value(`${sheet}!L1`)).toBe('egen anteckning');
      expect(open.excel.value("'Jönköping alternativ'!E19")).toBe(3650);
      const { keys } = expectOk(await open.workbook.readWorkbook());
      expect(keys).toHaveLength(3);
    });

    it('gives what the first lines of the README type', async () => {
      await choose('Alternativ 1');
      open.excel.type(`${sheet}!L5`, '=NYCKEL.SHARE(A5; PKS_2018; B$1; 1)');
      await open.excel.idle();
      expect(open.excel.value(`${sheet}!L5`)).toBe(3519);
    });

    it('shows the published tables by name: swapped rows are told', () => {
      open.excel.type("'Jönköping administration'!C38", '549');
      open.excel.type("'Jönköping administration'!C39", '335');
      expect(open.excel.values("'Jönköping administration'!D37:D39")).toEqual([
        ['stämmer'],
        ['avviker'],
        ['avviker'],
      ]);
    });

    it('lets the municipalities cover what the other funding does not', async () => {
      const alternatives = "'Jönköping alternativ'";
      open.excel.type(`${alternatives}!E17`, '100');
      await open.excel.idle();
      expect(open.excel.values(`${alternatives}!E18:E19`)).toEqual([[350], [3850]]);
      expect(open.excel.value(`${alternatives}!E35`)).toBe(3850);
      expect(open.excel.value(`${alternatives}!A3`)).toMatch(/täcka underskottet 350 tkr/);
    });

    it('adds price levels only when somebody has given the index', () => {
      const areas = "'Jönköping övriga områden'";
      open.excel.type(`${areas}!B16`, '0,02');
      expect(open.excel.values(`${areas}!B17:B18`)).toEqual([[6222], [13778]]);
    });

    it('is in the block of cost items too, which follows the scenario', async () => {
      await choose('Alternativ 1');
      const items = expectOk(await open.workbook.readItems());
      expect(items?.items.map(({ name, priceLevel, toShare }) => [name, priceLevel, toShare])).toEqual([
        ['Social välfärd', '', 9400],
        ['Administration', 2016, 6100],
        ['Personligt ombud', 2017, 3300],
        ['Miljösamverkan F', 2017, 729],
        ['Skolsamverkan', 2017, 2644],
        ['Fritid', 2017, 883],
        ['Kurs o konferens', 2017, 0],
      ]);
      await choose('Kommunchefsgruppen 2017-02-17');
      open.excel.type("'Jönköping övriga områden'!C6", '0,55');
      await open.excel.idle();
      const changed = expectOk(await open.workbook.readItems());
      expect(changed?.items.slice(1, 3).map(({ toShare }) => toShare)).toEqual([3500, 2970]);
    });
  });

  describe('Kronoberg 2018', () => {
    const contributions = "'Kronoberg 2018'!F11:F18";
    beforeAll(async () => {
      open = await openWorkbook({ profile });
      expectOk(await open.workbook.insertExample('kronoberg'));
      await open.excel.idle();
    });
    afterAll(() => open.excel.close());

    async function answer(party: string, said: string): Promise<void> {
      const [agreement] = expectOk(await open.workbook.readAgreements());
      const facts = { board: '', paragraph: '', date: '', note: '' };
      expectOk(
        await open.workbook.recordAnswer({ agreement: agreement?.name ?? '', party, answer: said, ...facts }),
      );
    }

    const others = ['Uppvidinge', 'Lessebo', 'Tingsryd', 'Alvesta', 'Älmhult', 'Markaryd', 'Växjö'];

    it('lets the contributions hold when all have said yes', async () => {
      for (const party of others) await answer(party, 'ja');
      await open.excel.idle();
      expect(open.excel.values(contributions)).toEqual(open.excel.values("'Kronoberg 2018'!B11:B18"));
      expect(open.excel.value("'Kronoberg 2018'!F18")).toBe(289600);
      expect(open.excel.value("'Kronoberg 2018'!A3")).toMatch(/uppfyllt$/);
    });

    it('does not share again when one has said no', async () => {
      await answer('Lessebo', 'nej');
      await open.excel.idle();
      expect(new Set(open.excel.values(contributions).flat())).toEqual(new Set(['villkor ej uppfyllt']));
      expect(open.excel.value("'Kronoberg 2018'!B18")).toBe(289600);
      expect(open.excel.value("'Kronoberg 2018'!A3")).toMatch(/ej uppfyllt.*Deltagande/);
    });

    it('asks for what the frame does not hold', async () => {
      open.excel.type("'Kronoberg ram'!B9", '200000');
      await open.excel.idle();
      expect(open.excel.values("'Kronoberg ram'!B10:B12")).toEqual([
        [-89600],
        [89600],
        ['ryms inte inom ramen: äska utökning'],
      ]);
    });
  });

  describe('in a workbook of their own', () => {
    beforeEach(async () => {
      open = await openWorkbook({ profile });
    });
    afterEach(() => open.excel.close());

    async function sheetNames(): Promise<string[]> {
      return Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      });
    }

    it('the follow-up of 2017 spreads the EU project over whatever months it has, and always adds up', async () => {
      expectOk(await open.workbook.insertExample('followUp'));
      await open.excel.idle();
      open.excel.type("'CHANGE 2017–2019'!B5", '14800');
      open.excel.type("'CHANGE 2017–2019'!B6", '2017-06-01');
      expect(open.excel.values("'CHANGE 2017–2019'!B11:C14")).toEqual([
        [7, 3837],
        [12, 6578],
        [8, 4385],
        [27, 14800],
      ]);
      open.excel.type("'Fjärrundervisning'!E9", '250');
      await open.excel.idle();
      expect(open.excel.value("'Fjärrundervisning'!A3")).toBe(
        'Köpta och sålda lektioner är inte lika många: rätta dem',
      );
    });

    it('the joint Finsam body follows another floor', async () => {
      expectOk(await open.workbook.insertExample('finsam'));
      await open.excel.idle();
      open.excel.type("'Finsam gemensamt'!B8", '30');
      await open.excel.idle();
      expect(open.excel.values("'Finsam gemensamt'!B12:B20").flat()).toEqual([
        6314880,
        '',
        'Vid golvet',
        3157440,
        1578720,
        822690,
        471720,
        284310,
        6314880,
      ]);
    });

    it('leave a workbook with other scenarios as it was', async () => {
      expectOk(await open.workbook.createScenarios(['Bas', 'Tillväxt']));
      const before = await sheetNames();
      expect(problemOf(await open.workbook.insertExample('jonkoping'))).toEqual({
        kind: 'exampleNeedsScenarios',
        sheet: 'Scenarier',
      });
      expect(await sheetNames()).toEqual(before);
      const { keys, scenarios } = expectOk(await open.workbook.readWorkbook());
      expect(keys).toEqual([]);
      expect(scenarios?.ok && scenarios.value.scenarios).toEqual(['Bas', 'Tillväxt']);
    });

    it.each([
      ['followUp', 'PKS 2018'],
      ['finsam', 'Finsam gemensamt'],
    ] as const)(
      '%s does not take a key of the same name and other weights for its own',
      async (id, label) => {
        const rows = [{ party: 'Habo', weight: 1 }];
        expectOk(await open.workbook.createKey({ label, facts: {}, rows }));
        const before = await sheetNames();
        expect(problemOf(await open.workbook.insertExample(id))).toEqual({
          kind: 'exampleKeyDiffers',
          label,
        });
        expect(await sheetNames()).toEqual(before);
        const { keys } = expectOk(await open.workbook.readWorkbook());
        expect(keys).toHaveLength(1);
      },
    );

    it('the joint Finsam body is put back with the nested key that it had', async () => {
      expectOk(await open.workbook.insertExample('finsam'));
      await open.excel.idle();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Finsam gemensamt').delete();
        await context.sync();
      });
      expectOk(await open.workbook.insertExample('finsam'));
      await open.excel.idle();
      expect(open.excel.value("'Finsam gemensamt'!B17")).toBe(712998);
      const { keys } = expectOk(await open.workbook.readWorkbook());
      expect(keys).toHaveLength(3);
    });

    it('find their way when a name is taken, and leave cost items of the user alone', async () => {
      await Excel.run(async (context) => {
        context.workbook.names.add('PKS_2018', '=Blad1!$A$1');
        context.workbook.names.add('Budget_administration', '=Blad1!$A$2');
        await context.sync();
      });
      const item = { name: 'Eget', budget: 10, measure: 'tkr', keyName: '' } as const;
      expectOk(await open.workbook.createItems([item]));
      expectOk(await open.workbook.insertExample('jonkoping'));
      await open.excel.idle();
      expect(open.excel.formula("'Jönköping alternativ'!B22")).toContain('PKS_2018_2');
      expect(open.excel.value("'Jönköping 2018'!C18")).toBe(6100);
      const items = expectOk(await open.workbook.readItems());
      expect(items?.items.map(({ name }) => name)).toEqual(['Eget']);
    });
  });
});
