import type { NewYearStep } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

describe.each(['ltsc2024', 'm365'] as const)('a new year on %s', (profile) => {
  let open: OpenWorkbook;
  const parties = ['Aneby', 'Habo', 'Nässjö'];

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    const { createKey, createScenarios, decideKey, insertSettlement } = open.workbook;
    const rows = parties.map((party, i) => ({ party, weight: i + 1 }));
    const facts = { source: 'SCB', validity: '2018', decision: 'KF 2017-11-20 § 7' };
    expectOk(await createKey({ label: 'PKS 2018', facts, rows }));
    expectOk(await createKey({ label: 'Lika', facts: {}, rows: rows.map((row) => ({ ...row, weight: 1 })) }));
    const portions = [
      { key: 'Lika', portion: 0.5 },
      { key: 'PKS_2018', portion: 0.5 },
    ];
    expectOk(await createKey({ kind: 'blend', label: 'Blandad 2018', facts: {}, portions }));
    await open.excel.idle();
    expectOk(await decideKey('PKS_2018'));
    expectOk(await createScenarios(['Budget 2018', 'Förslag 2018-02-17']));
    const key = { keyName: 'PKS_2018', parties };
    expectOk(
      await insertSettlement({
        sheet: 'Avräkning 2018',
        year: 2018,
        measure: 'tkr',
        step: 1,
        budget: 100,
        forecast: '',
        actual: 95,
        preliminary: key,
        final: key,
      }),
    );
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  const plan = async (year = 2018): Promise<NewYearStep[]> => expectOk(await open.workbook.planNewYear(year));
  async function keyLabels(): Promise<string[]> {
    return expectOk(await open.workbook.readWorkbook()).keys.map(({ label }) => label);
  }

  it('lists what carries the year, but no date, and changes nothing', async () => {
    expect(await plan()).toEqual([
      { kind: 'keepSheet', from: 'Avräkning 2018', to: 'Avräkning (värden 2018)' },
      { kind: 'newKey', name: 'PKS_2018', from: 'PKS 2018', to: 'PKS 2019' },
      { kind: 'newKey', name: 'Blandad_2018', from: 'Blandad 2018', to: 'Blandad 2019' },
      { kind: 'renameScenario', from: 'Budget 2018', to: 'Budget 2019' },
    ]);
    expect(await keyLabels()).toEqual(['PKS 2018', 'Lika', 'Blandad 2018']);
  });

  it('keeps a sheet as values with the stamps of its keys, whatever becomes of the original', async () => {
    const before = open.excel.values("'Avräkning 2018'!A15:I20");
    const [keep] = await plan();
    expectOk(await open.workbook.rollForward(2018, keep ? [keep] : []));
    open.excel.type("'Avräkning 2018'!D7", '50');
    await open.excel.idle();
    const kept = "'Avräkning (värden 2018)'";
    expect(open.excel.values(`${kept}!A15:I20`)).toEqual(before);
    expect(open.excel.formula(`${kept}!B16`)).toBe(17);
    const { keys } = expectOk(await open.workbook.readWorkbook());
    expect(open.excel.values(`${kept}!A22:B25`)).toEqual([
      ['Fastställt: värden från bladet Avräkning 2018, utan formler', ''],
      ['Nyckel', 'Stämpel'],
      ['PKS 2018', keys[0]?.stamp],
      ['', ''],
    ]);
    expect(await keyLabels()).toEqual(['PKS 2018', 'Lika', 'Blandad 2018']);
  });

  it('makes undecided versions of the keys, of each other, and leaves the old ones', async () => {
    expectOk(await open.workbook.rollForward(2018, await plan()));
    await open.excel.idle();
    const { keys, scenarios } = expectOk(await open.workbook.readWorkbook());
    const found = new Map(keys.map((key) => [key.label, key]));
    expect(found.get('PKS 2018')).toMatchObject({ state: 'decided', facts: { validity: '2018' } });
    expect(found.get('PKS 2019')).toMatchObject({
      state: 'undecided',
      facts: { validity: '2019', decision: '', source: 'Vikter från PKS 2018 tills de ändras; SCB' },
    });
    expect(open.excel.values('Nycklar!A14:B17')).toEqual(
      open.excel.values(found.get('PKS 2019')?.address ?? ''),
    );
    const blend = found.get('Blandad 2019')?.address.replace(/.*!(\w+):.*/, '$1') ?? '';
    expect(open.excel.formula(`Nycklar!${blend.replace(/\d+/, (row) => String(Number(row) + 2))}`)).toBe(
      '=PKS_2019',
    );
    expect(scenarios?.ok && scenarios.value.scenarios).toEqual(['Budget 2019', 'Förslag 2018-02-17']);
  });

  it('does nothing at all when one of the names is taken', async () => {
    const steps = await plan();
    const rows = parties.map((party) => ({ party, weight: 1 }));
    expectOk(await open.workbook.createKey({ label: 'PKS 2019', facts: {}, rows }));
    expect((await plan())[1]?.problem).toEqual({ kind: 'labelTaken', label: 'PKS 2019' });
    expect(problemOf(await open.workbook.rollForward(2018, steps))).toEqual({
      kind: 'labelTaken',
      label: 'PKS 2019',
    });
    expect((await plan())[0]).toEqual(steps[0]);
  });

  it('does nothing that is not there any more', async () => {
    const steps = await plan();
    expectOk(await open.workbook.renameScenario('Budget 2018', 'Nuläge'));
    expect(problemOf(await open.workbook.rollForward(2018, steps))).toEqual({
      kind: 'newYearChanged',
      from: 'Budget 2018',
    });
    expect(await keyLabels()).toEqual(['PKS 2018', 'Lika', 'Blandad 2018']);
  });

  it('lists a sheet without the year too, if money is shared in it, but none that is kept', async () => {
    expectOk(await open.workbook.rollForward(2018, (await plan()).slice(0, 1)));
    const later = await plan(2030);
    expect(later.map(({ from }) => from)).toEqual(['Avräkning 2018']);
  });
});
