import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

/** The waiting is what Excel needs; the stand-in's clock is faster. */
const PACE = {
  quiet: 120,
  stuck: 300,
  poll: 20,
  patience: 5000,
  beat: 100,
  stale: 300,
  retry: 50,
  attempts: 5,
};
const SCENARIOS = ['Nuläge 2016', 'Alternativ 1', 'Alternativ 2', 'Kommunchefsgruppen 2017-02-17'];
const REQUEST = {
  scenarios: SCENARIOS,
  parties: "'Jönköping 2018'!A5:A17",
  amounts: "'Jönköping 2018'!D5:D17",
  measure: 'tkr',
} as const;

/** The example takes longer to write than to open, so it is written once and opened as a file. */
async function insertExample(profile: 'ltsc2024' | 'm365') {
  const { excel, workbook } = await openWorkbook({ profile });
  expectOk(await workbook.insertExample('jonkoping'));
  await excel.idle();
  const saved = excel.save();
  excel.close();
  return saved;
}

describe.each(['ltsc2024', 'm365'] as const)('a comparison of scenarios on %s', (profile) => {
  let open: OpenWorkbook;

  let example: Awaited<ReturnType<typeof insertExample>>;

  beforeAll(async () => {
    example = await insertExample(profile);
  });
  beforeEach(async () => {
    open = await openWorkbook({ profile, state: example });
  });
  afterEach(() => open.excel.close());

  const compare = (options: Partial<Parameters<typeof open.workbook.compareScenarios>[1]> = {}) =>
    open.workbook.compareScenarios(REQUEST, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      pace: PACE,
      ...options,
    });
  /** Formulas, formats, names and what is kept in the file, and what every formula shows. */
  const everything = () => {
    const { grid, workbook } = open.excel.save();
    const { revisionId: _, ...file } = grid.workbook as Record<string, unknown>;
    const shown = ['Jönköping 2018!A1:J25', 'Scenarier!A1:G8', 'Nycklar!A1:H27', 'Om fördelningen!A1:H16'];
    return { file, customXml: workbook.customXml, values: shown.map((cells) => open.excel.values(cells)) };
  };

  it('gives what each municipality pays in each of them, to the krona', async () => {
    const { scenarios, parties, heading, measure } = expectOk(await compare());
    expect({ heading, measure, first: parties[0], count: parties.length }).toEqual({
      heading: 'Summa',
      measure: 'tkr',
      first: 'Jönköping',
      count: 13,
    });
    expect(scenarios.map(({ label }) => label)).toEqual(SCENARIOS);
    const [before, first, second, chiefs] = scenarios;
    expect(before?.amounts).toEqual([3016, 261, 167, 309, 773, 223, 677, 628, 270, 389, 148, 720, 446]);
    expect(first?.amounts).toEqual([5803, 511, 322, 603, 1494, 432, 1316, 1213, 528, 744, 288, 1395, 851]);
    expect(second?.amounts).toEqual(parties.map(() => undefined));
    expect(second?.shown).toEqual(['#N/A']);
    expect(chiefs?.amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0)).toBe(12900);
  });

  it('tells which keys the amounts depend on in each of them', async () => {
    const { scenarios } = expectOk(await compare());
    expect(scenarios.map(({ stamps }) => stamps.map((stamp) => stamp.split('#')[0]))).toEqual([
      ['Social välfärd 2016', 'Administration 2016'],
      ['PKS 2018'],
      ['PKS 2018'],
      ['PKS 2018'],
    ]);
  });

  it('finds those keys through the sheets that the results refer to', async () => {
    open.excel.type('Blad1!A2', 'Habo');
    open.excel.type('Blad1!B2', "='Jönköping 2018'!D6");
    const request = { ...REQUEST, scenarios: ['Nuläge 2016'], parties: 'Blad1!A2', amounts: 'Blad1!B2' };
    const options = { signal: new AbortController().signal, onProgress: () => undefined, pace: PACE };
    const { scenarios } = expectOk(await open.workbook.compareScenarios(request, options));
    expect(scenarios[0]?.amounts).toEqual([261]);
    expect(scenarios[0]?.stamps.map((stamp) => stamp.split('#')[0])).toEqual([
      'Social välfärd 2016',
      'Administration 2016',
    ]);
  });

  it('leaves the workbook as it was', async () => {
    const before = everything();
    expectOk(await compare());
    await open.excel.idle();
    expect(everything()).toEqual(before);
  });

  it('tells how far it has come', async () => {
    const told: string[] = [];
    expectOk(await compare({ onProgress: ({ done, of, label }) => told.push(`${done}/${of} ${label}`) }));
    expect(told).toEqual(SCENARIOS.map((label, i) => `${i}/4 ${label}`));
  });

  it('cancelled half-way leaves the workbook as it was', async () => {
    const before = everything();
    const controller = new AbortController();
    // Another scenario than the original is chosen by then.
    const onProgress = ({ done }: { done: number }) => done === 3 && controller.abort();
    expect(problemOf(await compare({ signal: controller.signal, onProgress })).kind).toBe('compareCancelled');
    await open.excel.idle();
    expect(everything()).toEqual(before);
  });

  it('that takes too long writes nothing and leaves the workbook as it was', async () => {
    const before = everything();
    const pace = { ...PACE, patience: 60 };
    expect(problemOf(await compare({ pace }))).toEqual({
      kind: 'compareTimedOut',
      scenario: 'Nuläge 2016',
      seconds: 0,
    });
    await open.excel.idle();
    expect(everything()).toEqual(before);
  });

  it('stops when somebody changes the workbook meanwhile, and keeps that change', async () => {
    const onProgress = ({ done }: { done: number }) =>
      done === 1 && open.excel.type('Jönköping 2018!L1', '7');
    expect(problemOf(await compare({ onProgress }))).toEqual({
      kind: 'compareDisturbed',
      address: "'Jönköping 2018'!L1",
    });
    await open.excel.idle();
    expect(open.excel.value('Jönköping 2018!L1')).toBe(7);
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 1');
  });

  it('waits with restoring until the cell that is being edited is left', async () => {
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done !== 1) return;
      controller.abort();
      open.excel.host.cellEditMode = true;
      setTimeout(() => (open.excel.host.cellEditMode = false), 2 * PACE.retry);
    };
    expect(problemOf(await compare({ signal: controller.signal, onProgress })).kind).toBe('compareCancelled');
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 1');
  });

  it('says so when the scenario cannot be chosen again, and the file remembers which it was', async () => {
    const onProgress = ({ done }: { done: number }) => done === 1 && (open.excel.host.cellEditMode = true);
    expect(problemOf(await compare({ onProgress }))).toEqual({
      kind: 'compareNotRestored',
      scenario: 'Alternativ 1',
    });
    open.excel.host.cellEditMode = false;
    expectOk(await open.workbook.restoreInterrupted(PACE.stale));
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 1');
  });

  it('does not begin while another one runs', async () => {
    const first = compare();
    const begun = new Promise((resolve) => setTimeout(resolve, 150));
    await begun;
    expect(problemOf(await compare({ pace: { ...PACE, stale: 60_000 } })).kind).toBe('compareOtherRuns');
    expectOk(await first);
  });

  it('is stopped by a colleague who changes something, and keeps what the colleague wrote', async () => {
    const onProgress = ({ done }: { done: number }) =>
      done === 1 && open.excel.host.editRemotely('Nycklar', 'B16', 33000);
    expect(problemOf(await compare({ onProgress }))).toEqual({
      kind: 'compareDisturbed',
      address: 'Nycklar!B16',
    });
    await open.excel.idle();
    expect(open.excel.value('Nycklar!B16')).toBe(33000);
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 1');
  });

  it('leaves a scenario that a colleague has chosen meanwhile', async () => {
    const choose = () => open.excel.host.editRemotely('Scenarier', 'C2', 'Alternativ 2');
    // After we have written our own, and long before it has settled.
    const onProgress = ({ done }: { done: number }) => done === 0 && setTimeout(choose, 400);
    const pace = { ...PACE, quiet: 2000 };
    expect(problemOf(await compare({ onProgress, pace })).kind).toBe('compareDisturbed');
    await open.excel.idle();
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 2');
  });

  it('is stopped by the user who chooses another scenario meanwhile, and leaves that one', async () => {
    const choose = () => open.excel.type('Scenarier!C2', 'Alternativ 2');
    const onProgress = ({ done }: { done: number }) => done === 0 && setTimeout(choose, 400);
    expect(problemOf(await compare({ onProgress, pace: { ...PACE, quiet: 2000 } }))).toEqual({
      kind: 'compareDisturbed',
      address: 'Scenarier!C2',
    });
    await open.excel.idle();
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 2');
  });

  it('whose functions never answer is given up, and the workbook is as it was', async () => {
    const before = everything();
    const onProgress = ({ done }: { done: number }) => done === 0 && open.excel.host.customFunctions.hang();
    const pace = { ...PACE, patience: 1500 };
    expect(problemOf(await compare({ onProgress, pace })).kind).toBe('compareTimedOut');
    open.excel.host.customFunctions.resume();
    await open.excel.idle();
    expect(everything()).toEqual(before);
  });

  it('whose runtime is killed is made good by the next one, and the workbook is as it was', async () => {
    const before = everything();
    await new Promise<void>((resolve) => {
      void compare({ onProgress: ({ done }) => done === 1 && setTimeout(resolve, 60) });
    });
    const { host } = open.excel;
    open.excel.kill();
    open = await openWorkbook({ profile, host });
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 1');
    await new Promise((resolve) => setTimeout(resolve, PACE.stale));
    expectOk(await open.workbook.restoreInterrupted(PACE.stale));
    expectOk(await open.workbook.forgetInterrupted());
    await open.excel.idle();
    expect(everything()).toEqual(before);
  });

  it('asks for the calculation in manual mode, and leaves the mode alone', async () => {
    const { application } = open.excel.host.workbook;
    application.calculationMode = 'Manual';
    const { scenarios } = expectOk(await compare());
    expect(scenarios.map(({ amounts }) => amounts[0])).toEqual([3016, 5803, undefined, 4829]);
    expect(application.calculationMode).toBe('Manual');
  });

  it('does not wait for a calculation state that sticks', async () => {
    open.excel.host.workbook.application.stuckState = 'Pending';
    expect(expectOk(await compare()).scenarios[1]?.amounts[0]).toBe(5803);
  });

  it('finds the table around a cell, its parties and its columns', async () => {
    const table = expectOk(await open.workbook.readResultTable("'Jönköping 2018'!A6"));
    expect(table.parties).toBe("'Jönköping 2018'!A5:A17");
    expect(table.names).toHaveLength(13);
    expect(table.columns.slice(0, 3)).toEqual([
      { heading: 'Social välfärd', address: "'Jönköping 2018'!B5:B17" },
      { heading: 'Administration', address: "'Jönköping 2018'!C5:C17" },
      { heading: 'Summa', address: "'Jönköping 2018'!D5:D17" },
    ]);
  });

  it.each([
    [{ ...REQUEST, scenarios: [] }, 'compareNoScenario'],
    [{ ...REQUEST, scenarios: ['Alternativ 9'] }, 'scenarioUnknown'],
    [{ ...REQUEST, amounts: "'Jönköping 2018'!B5:D17" }, 'compareColumns'],
    [{ ...REQUEST, amounts: "'Jönköping 2018'!D5:D16" }, 'compareColumns'],
  ])('refuses what it cannot compare', async (request, kind) => {
    const options = { signal: new AbortController().signal, onProgress: () => undefined, pace: PACE };
    expect(problemOf(await open.workbook.compareScenarios(request, options)).kind).toBe(kind);
  });

  it('interrupted by a crash is made good when the workbook is opened again, and the user is told', async () => {
    const crashed = new Promise<ReturnType<typeof open.excel.save>>((resolve) => {
      void compare({ onProgress: ({ done }) => done === 1 && resolve(open.excel.save()) });
    });
    const state = await crashed;
    open.excel.close();
    open = await openWorkbook({ profile, state });
    expect(open.excel.value('Scenarier!C2')).toBe('Nuläge 2016');
    expectOk(await open.workbook.restoreInterrupted(PACE.stale));
    await open.excel.idle();
    expect(open.excel.value('Scenarier!C2')).toBe('Alternativ 1');
    const { interrupted } = expectOk(await open.workbook.readWorkbook());
    expect(interrupted).toEqual({ scenario: 'Alternativ 1', isRestored: true });
    expectOk(await open.workbook.forgetInterrupted());
    expect(expectOk(await open.workbook.readWorkbook()).interrupted).toBeUndefined();
  });
});
