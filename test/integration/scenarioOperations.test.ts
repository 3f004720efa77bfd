import { expectOk, problemOf, workbooksWith, type OpenWorkbook } from './openWorkbook';

describe.each(['ltsc2024', 'm365'] as const)('operations on scenarios on %s', (profile) => {
  let open: OpenWorkbook;

  const begin = workbooksWith(
    async ({ excel, workbook }) => {
      expectOk(await workbook.createKey({ label: 'Lika', facts: {}, rows: [{ party: 'Habo', weight: 1 }] }));
      expectOk(await workbook.createScenarios(['Nuläge', 'Alternativ 1', 'Alternativ 2']));
      const amount = (label: string, values: (number | '')[]) =>
        workbook.addAssumption({ label, unit: 'tkr', kind: 'amount', values });
      expectOk(await amount('Budget', [400, 500, 600]));
      expectOk(await amount('Bidrag', [100, '', 300]));
      excel.type('Scenarier!E6', '=D6+E5/10');
      excel.type('Blad1!A1', '=Budget');
      excel.type('Blad1!A2', '=Scenarier!F5');
    },
    { profile },
  );
  beforeEach(async () => {
    open = await begin();
  });
  afterEach(() => open.excel.close());

  const cells = (...addresses: string[]) => addresses.map((address) => open.excel.value(address));
  const headers = () => cells('Scenarier!D4', 'Scenarier!E4', 'Scenarier!F4', 'Scenarier!G4');
  const block = async () => {
    const { scenarios } = expectOk(await open.workbook.readWorkbook());
    if (!scenarios?.ok) throw new Error('The block cannot be read.');
    return scenarios.value;
  };

  it('duplicate formulas so that they refer to their own column, and leave other columns alone', async () => {
    expectOk(await open.workbook.addScenario('Kopia', 'Alternativ 1'));
    open.excel.type('Scenarier!G5', '1000');
    await open.excel.idle();
    expect(open.excel.value('Scenarier!E6')).toBe(150);
    expect(open.excel.value('Scenarier!G6')).toBe(200);
    expect((await block()).assumptions[1]?.calculated).toEqual([false, true, false, true]);
  });

  it('keep a scenario that a formula points at, until the user insists; the undo brings all of it back', async () => {
    const before = await block();
    const used = problemOf(await open.workbook.deleteScenario('Alternativ 2'));
    expect(used).toEqual({ kind: 'scenarioInUse', label: 'Alternativ 2', cells: ['Blad1!A2'] });
    expectOk(await open.workbook.deleteScenario('Alternativ 2', { evenIfUsed: true }));
    await open.excel.idle();
    expect(headers()).toEqual(['Nuläge', 'Alternativ 1', '', '']);
    expect(open.workbook.lastDeed()).toEqual({ kind: 'scenarioDeleted', label: 'Alternativ 2' });
    expectOk(await open.workbook.undoLast());
    await open.excel.idle();
    expect(await block()).toEqual(before);
    expect(cells('Blad1!A1', 'Blad1!A2')).toEqual([400, 600]);
  });

  it('choose another scenario when the chosen one is deleted, and say which', async () => {
    open.excel.type('Blad1!A2', '');
    expectOk(await open.workbook.chooseScenario('Alternativ 2'));
    expect(expectOk(await open.workbook.deleteScenario('Alternativ 2'))).toEqual({ chosen: 'Alternativ 1' });
    await open.excel.idle();
    expect(cells('Scenarier!C2', 'Blad1!A1')).toEqual(['Alternativ 1', 500]);
  });

  it('never delete the last scenario', async () => {
    expectOk(await open.workbook.deleteScenario('Alternativ 2', { evenIfUsed: true }));
    expectOk(await open.workbook.deleteScenario('Nuläge', { evenIfUsed: true }));
    expect(problemOf(await open.workbook.deleteScenario('Alternativ 1', { evenIfUsed: true }))).toEqual({
      kind: 'scenarioLast',
      label: 'Alternativ 1',
    });
  });

  it('tell of what stands below the values of a scenario before it goes with them', async () => {
    open.excel.type('Scenarier!E20', 'egen anteckning');
    expect(problemOf(await open.workbook.deleteScenario('Alternativ 1'))).toMatchObject({
      cells: ['Scenarier!E20'],
    });
  });

  it('delete an assumption with its name, unless a formula uses it', async () => {
    expect(problemOf(await open.workbook.deleteAssumption('Budget'))).toMatchObject({
      kind: 'assumptionInUse',
      label: 'Budget',
      cells: ['Blad1!A1', 'Blad1!A2', 'Scenarier!E6'],
    });
    const before = await block();
    expectOk(await open.workbook.deleteAssumption('Budget', { evenIfUsed: true }));
    await open.excel.idle();
    expect(open.excel.value('Scenarier!A5')).toBe('Bidrag');
    expectOk(await open.workbook.undoLast());
    await open.excel.idle();
    expect(await block()).toEqual(before);
    expect(cells('Blad1!A1', 'Blad1!A2')).toEqual([400, 600]);
  });

  it('rename an assumption, whose name in formulas stays', async () => {
    expectOk(await open.workbook.renameAssumption('Budget', 'Budget 2018'));
    expect((await block()).assumptions[0]).toMatchObject({ label: 'Budget 2018', name: 'Budget' });
    expect(problemOf(await open.workbook.renameAssumption('Budget', 'bidrag'))).toMatchObject({
      kind: 'assumptionTaken',
    });
    expectOk(await open.workbook.undoLast());
    expect((await block()).assumptions[0]?.label).toBe('Budget');
  });

  it('move a scenario; formulas that point at it follow', async () => {
    expectOk(await open.workbook.moveScenario('Alternativ 2', 0));
    await open.excel.idle();
    expect(headers()).toEqual(['Alternativ 2', 'Nuläge', 'Alternativ 1', '']);
    expect(cells('Blad1!A1', 'Blad1!A2', 'Scenarier!F6')).toEqual([400, 600, 150]);
    expectOk(await open.workbook.chooseScenario('Alternativ 2'));
    await open.excel.idle();
    expect(open.excel.value('Blad1!A1')).toBe(600);
  });

  it('take a move of a scenario back', async () => {
    const before = await block();
    expectOk(await open.workbook.moveScenario('Nuläge', 2));
    await open.excel.idle();
    expect(headers()).toEqual(['Alternativ 1', 'Alternativ 2', 'Nuläge', '']);
    expectOk(await open.workbook.undoLast());
    await open.excel.idle();
    expect(await block()).toEqual(before);
  });

  it('move an assumption with its name', async () => {
    expectOk(await open.workbook.moveAssumption('Bidrag', 0));
    await open.excel.idle();
    const { assumptions } = await block();
    expect(assumptions.map(({ name, active }) => [name, active])).toEqual([
      ['Bidrag', 100],
      ['Budget', 400],
    ]);
    expect(cells('Blad1!A1', 'Blad1!A2', 'Scenarier!E5')).toEqual([400, 600, 150]);
    expectOk(await open.workbook.undoLast());
    await open.excel.idle();
    expect((await block()).assumptions.map(({ name }) => name)).toEqual(['Budget', 'Bidrag']);
    expect(open.excel.value('Blad1!A1')).toBe(400);
  });

  it('compare with a base that stands in a cell of its own', async () => {
    expect((await block()).base).toBeUndefined();
    expectOk(await open.workbook.chooseBase('Nuläge'));
    expect(cells('Scenarier!A3', 'Scenarier!C3')).toEqual(['Jämför med', 'Nuläge']);
    expect((await block()).base).toBe('Nuläge');
    expectOk(await open.workbook.renameScenario('Nuläge', 'Nuläge 2016'));
    expect((await block()).base).toBe('Nuläge 2016');
    expect(expectOk(await open.workbook.deleteScenario('Nuläge 2016', { evenIfUsed: true }))).toEqual({
      chosen: 'Alternativ 1',
      base: 'Alternativ 1',
    });
  });

  it('highlight by a rule with an ordinary formula, and no longer when the base is undone', async () => {
    const rules = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Scenarier').getRange('D5:F6');
        const found = range.conditionalFormats.load('items/type');
        await context.sync();
        const formulas = found.items.map(({ custom }) => custom.rule.load('formula'));
        await context.sync();
        return formulas.map(({ formula }) => formula);
      });
    expectOk(await open.workbook.chooseBase('Nuläge'));
    const [rule, ...others] = await rules();
    expect(rule).toContain('Basscenario');
    expect(rule).not.toContain('NYCKEL');
    expect(others).toEqual([]);
    expectOk(await open.workbook.undoLast());
    expect(await rules()).toEqual([]);
    expect((await block()).base).toBeUndefined();
    expect(open.excel.value('Scenarier!A3')).toBe('');
  });

  it('never write the base over what somebody else has there', async () => {
    open.excel.type('Scenarier!C3', 'min anteckning');
    expect(problemOf(await open.workbook.chooseBase('Nuläge'))).toMatchObject({ kind: 'cellsNotEmpty' });
    expect(open.excel.value('Scenarier!C3')).toBe('min anteckning');
  });

  it('follow the unit: its kind, its format and what Aktiv shows', async () => {
    expectOk(await open.workbook.changeUnit('Bidrag', 'ja/nej'));
    expectOk(await open.workbook.editAssumption('Bidrag', 'Nuläge', 'nej'));
    await open.excel.idle();
    expect((await block()).assumptions[1]).toMatchObject({ kind: 'yesNo', unit: 'ja/nej', active: 'nej' });
    expectOk(await open.workbook.undoLast());
    expectOk(await open.workbook.undoLast());
    await open.excel.idle();
    expect((await block()).assumptions[1]).toMatchObject({ kind: 'amount', unit: 'tkr', active: 100 });
  });

  it.each([
    ['percent', '%', 0.15],
    ['step', 'steg', 100],
    ['yesNo', 'ja/nej', 'ja'],
    ['text', 'text', '2018'],
  ] as const)('know a %s by its unit, and show #N/A where it is blank', async (kind, unit, value) => {
    const draft = { label: 'Ny', unit: '', kind, values: [value, '', ''] };
    const { name } = expectOk(await open.workbook.addAssumption(draft));
    await open.excel.idle();
    expect((await block()).assumptions[2]).toMatchObject({ name, kind, unit, active: value });
    expectOk(await open.workbook.chooseScenario('Alternativ 1'));
    await open.excel.idle();
    expect(open.excel.value('Scenarier!C7')).toBe('#N/A');
    expectOk(await open.workbook.chooseScenario('Nuläge'));
    expectOk(await open.workbook.deleteAssumption(name));
  });

  it.each([
    ['amount', 'tkr', 'Stop', 'ett tal'],
    ['percent', '%', 'Warning', 'procentsats'],
    ['step', 'steg', 'Stop', 'större än 0'],
    ['yesNo', 'ja/nej', 'Stop', 'ja eller nej'],
    ['key', 'nyckel', 'Stop', 'en nyckel'],
  ] as const)('check a %s in its cell, and say what is expected', async (kind, unit, style, expected) => {
    expectOk(await open.workbook.addAssumption({ label: 'Ny', unit, kind, values: [] }));
    const alert = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Scenarier').getRange('D7:F7');
      const validation = cell.dataValidation.load('errorAlert,type');
      await context.sync();
      return { ...validation.errorAlert, type: validation.type };
    });
    expect(alert).toMatchObject({ style, type: kind === 'yesNo' || kind === 'key' ? 'List' : 'Decimal' });
    expect(alert.message).toContain(expected);
  });

  it('check nothing in a text', async () => {
    expectOk(await open.workbook.changeUnit('Bidrag', 'text'));
    const type = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Scenarier').getRange('D6');
      const validation = cell.dataValidation.load('type');
      await context.sync();
      return validation.type;
    });
    expect(type).toBe('None');
  });
});
