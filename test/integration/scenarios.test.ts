import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

describe.each(['ltsc2024', 'm365'] as const)('scenarios on %s', (profile) => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    const rows = (habo: number) => [
      { party: 'Aneby', weight: 1 },
      { party: 'Habo', weight: habo },
    ];
    expectOk(await open.workbook.createKey({ label: 'Lika', facts: {}, rows: rows(1) }));
    expectOk(await open.workbook.createKey({ label: 'Folkmängd', facts: {}, rows: rows(3) }));
    expectOk(await open.workbook.createScenarios(['Nuläge', '2018']));
    const budget = {
      label: 'Budget administration',
      unit: 'tkr',
      kind: 'amount',
      values: [400, 800],
    } as const;
    expect(expectOk(await open.workbook.addAssumption(budget)).name).toBe('Budget_administration');
    const key = {
      label: 'Nyckel för administration',
      unit: '',
      kind: 'key',
      values: ['Lika', 'Folkmängd'],
    } as const;
    expect(expectOk(await open.workbook.addAssumption(key)).name).toBe('Nyckel_för_administration');
    open.excel.type('Blad1!A1', '=NYCKEL.SHARE("Habo"; Nyckel_för_administration; Budget_administration; 1)');
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  const result = () => open.excel.value('Blad1!A1');

  it('change what depends on them, amount and key', async () => {
    expect(result()).toBe(200);
    expectOk(await open.workbook.chooseScenario('2018'));
    await open.excel.idle();
    expect(open.excel.value('Scenarier!C2')).toBe('2018');
    expect(result()).toBe(600);
  });

  it('follow a weight of the key that they choose by its label', async () => {
    expectOk(await open.workbook.chooseScenario('2018'));
    open.excel.type('Nycklar!E16', '7');
    await open.excel.idle();
    expect(result()).toBe(700);
  });

  it('follow a key that gets another label', async () => {
    expectOk(await open.workbook.renameKey('Folkmängd', 'Invånare'));
    expectOk(await open.workbook.chooseScenario('2018'));
    await open.excel.idle();
    expect(open.excel.value('Scenarier!E6')).toBe('Invånare');
    expect(result()).toBe(600);
  });

  it('are read as they stand', async () => {
    const { scenarios } = expectOk(await open.workbook.readWorkbook());
    expect(scenarios).toMatchObject({
      value: {
        scenarios: ['Nuläge', '2018'],
        chosen: 'Nuläge',
        assumptions: [
          { name: 'Budget_administration', unit: 'tkr', kind: 'amount', values: [400, 800], active: 400 },
          { name: 'Nyckel_för_administration', kind: 'key', values: ['Lika', 'Folkmängd'] },
        ],
      },
    });
  });

  it('are added, as a copy or blank; a blank assumption is not guessed', async () => {
    expectOk(await open.workbook.addScenario('Alternativ 1', '2018'));
    expectOk(await open.workbook.editAssumption('Budget_administration', 'Alternativ 1', 1200));
    expectOk(await open.workbook.chooseScenario('Alternativ 1'));
    await open.excel.idle();
    expect(result()).toBe(900);
    expectOk(await open.workbook.addScenario('Alternativ 2'));
    expectOk(await open.workbook.chooseScenario('Alternativ 2'));
    await open.excel.idle();
    expect(open.excel.value('Scenarier!C5')).toBe('#N/A');
    expect(result()).toBe('#N/A');
  });

  it('keep the choice when the chosen one is renamed', async () => {
    expectOk(await open.workbook.renameScenario('Nuläge', 'Nuläge 2016'));
    await open.excel.idle();
    expect(open.excel.value('Scenarier!C2')).toBe('Nuläge 2016');
    expect(result()).toBe(200);
  });

  it('offer the keys that exist', async () => {
    const choices = async (): Promise<unknown> =>
      Excel.run(async (context) => {
        const validation = context.workbook.worksheets.getItem('Scenarier').getRange('D6:E6').dataValidation;
        validation.load('rule');
        await context.sync();
        return validation.rule.list?.source;
      });
    expect(await choices()).toBe("='Om fördelningen'!$A$14:$A$15");
    expectOk(await open.workbook.createKey({ label: 'Ny', facts: {}, rows: [{ party: 'Habo', weight: 1 }] }));
    expect(await choices()).toBe("='Om fördelningen'!$A$14:$A$16");
  });

  it('count as a use of the key that they choose', async () => {
    expect(problemOf(await open.workbook.deleteKey('Lika'))).toMatchObject({
      kind: 'keyInUse',
      cells: ['Scenarier!D6'],
    });
  });

  it('refuse what does not exist, what is taken, and what has no name', async () => {
    const { workbook } = open;
    expect(problemOf(await workbook.chooseScenario('2019'))).toEqual({
      kind: 'scenarioUnknown',
      label: '2019',
    });
    expect(problemOf(await workbook.addScenario('nuläge'))).toEqual({
      kind: 'scenarioTaken',
      label: 'nuläge',
    });
    expect(problemOf(await workbook.addScenario(' '))).toEqual({ kind: 'scenarioLabelMissing' });
    expect(problemOf(await workbook.renameScenario('Nuläge', '2018'))).toEqual({
      kind: 'scenarioTaken',
      label: '2018',
    });
    const taken = { label: 'budget administration', unit: '', kind: 'amount', values: [] } as const;
    expect(problemOf(await workbook.addAssumption(taken))).toMatchObject({ kind: 'assumptionTaken' });
    expect(problemOf(await workbook.editAssumption('Budget', 'Nuläge', 1))).toMatchObject({
      kind: 'assumptionUnknown',
    });
    expect(problemOf(await workbook.createScenarios(['A']))).toMatchObject({ kind: 'cellsNotEmpty' });
  });

  it('never write over what stands where the next one would go', async () => {
    open.excel.type('Scenarier!F5', 'egen anteckning');
    expect(problemOf(await open.workbook.addScenario('Alternativ 1'))).toMatchObject({
      kind: 'cellsNotEmpty',
      count: 1,
    });
    open.excel.type('Scenarier!A7', '');
    open.excel.type('Scenarier!C7', 'mitt');
    const row = { label: 'Ny rad', unit: 'tkr', kind: 'amount', values: [] } as const;
    expect(problemOf(await open.workbook.addAssumption(row))).toMatchObject({ kind: 'cellsNotEmpty' });
  });

  it('say which cell is damaged', async () => {
    open.excel.type('Scenarier!C4', 'Gällande');
    const { scenarios } = expectOk(await open.workbook.readWorkbook());
    expect(scenarios).toEqual({
      ok: false,
      problem: { kind: 'scenariosDamaged', cell: 'Scenarier!C4', expected: 'Aktiv' },
    });
    expect(problemOf(await open.workbook.chooseScenario('2018'))).toMatchObject({ kind: 'scenariosDamaged' });
  });

  it('are not changed on a protected sheet', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Scenarier').protection.protect();
      await context.sync();
    });
    expect(problemOf(await open.workbook.chooseScenario('2018'))).toEqual({
      kind: 'sheetProtected',
      sheet: 'Scenarier',
    });
  });
});
