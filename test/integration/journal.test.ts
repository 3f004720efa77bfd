import { ok } from '../../src/core/problem';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

describe.each(['ltsc2024', 'm365'] as const)('the journal on %s', (profile) => {
  let open: OpenWorkbook;
  let journal: OpenWorkbook['journal'];

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    journal = open.journal;
    open.excel.type('Blad1!A1', '10');
    open.excel.type('Blad1!A2', '=A1*2');
    open.excel.type('Blad1!B9', 'egen anteckning');
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  /** Writes to cells as an operation that can be undone. */
  async function write(address: string, formula: string | number, label = 'prov'): Promise<void> {
    const deed = { kind: 'scenarioAdded', label } as const;
    const done = await Excel.run((context) =>
      journal.journaled(context, deed, { ranges: [`Blad1!${address}`] }, async (inner) => {
        inner.workbook.worksheets.getItem('Blad1').getRange(address).formulas = [[formula]];
        await inner.sync();
        return ok(undefined);
      }),
    );
    expectOk(done);
    await open.excel.idle();
  }

  const formula = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange(address).load('formulas');
      await context.sync();
      return range.formulas[0]?.[0] as unknown;
    });

  it('gives formulas back as formulas, step by step', async () => {
    await write('A2', 5, 'ett');
    await write('A2', '=A1*3', 'två');
    expect(journal.lastDeed()).toEqual({ kind: 'scenarioAdded', label: 'två' });
    expectOk(await journal.undoLast());
    expect(await formula('A2')).toBe(5);
    expect(expectOk(await journal.undoLast())).toEqual({ kind: 'scenarioAdded', label: 'ett' });
    expect(await formula('A2')).toBe('=A1*2');
    expect(problemOf(await journal.undoLast())).toEqual({ kind: 'undoNothing' });
  });

  it('refuses when somebody has changed the cell since, and writes nothing', async () => {
    await write('A2', 5);
    open.excel.type('Blad1!A2', '7');
    await open.excel.idle();
    expect(problemOf(await journal.undoLast())).toEqual({ kind: 'undoChanged', cells: ['Blad1!A2'] });
    expect(await formula('A2')).toBe(7);
    expect(journal.lastDeed()).toBeDefined();
  });

  it('does not mind what has been changed elsewhere', async () => {
    await write('A2', 5);
    open.excel.type('Blad1!A1', '11');
    await open.excel.idle();
    expectOk(await journal.undoLast());
    expect(await formula('A2')).toBe('=A1*2');
    expect(await formula('A1')).toBe(11);
  });

  it('notices that it has been undone in Excel already', async () => {
    await write('A2', 5);
    open.excel.type('Blad1!A2', '=A1*2');
    await open.excel.idle();
    expect(problemOf(await journal.undoLast())).toEqual({ kind: 'undoAlready' });
    expect(journal.lastDeed()).toBeUndefined();
  });

  it('keeps texts that look like numbers or formulas as texts', async () => {
    open.excel.type('Blad1!C1', "'2018");
    await open.excel.idle();
    await write('C1', 1);
    expectOk(await journal.undoLast());
    await open.excel.idle();
    expect(open.excel.value('Blad1!C1')).toBe('2018');
  });

  it('remembers nothing of what failed', async () => {
    const deed = { kind: 'scenarioAdded', label: 'prov' } as const;
    await Excel.run((context) =>
      journal.journaled(context, deed, { ranges: ['Blad1!A1'] }, () =>
        Promise.resolve({ ok: false as const, problem: { kind: 'excelBusy' as const } }),
      ),
    );
    expect(journal.lastDeed()).toBeUndefined();
  });

  it('takes back a name that was made, and no other', async () => {
    const deed = { kind: 'scenarioAdded', label: 'prov' } as const;
    await Excel.run((context) =>
      journal.journaled(context, deed, { ranges: ['Blad1!A1'] }, async (inner) => {
        inner.workbook.names.add('Vår', '=Blad1!$A$1');
        await inner.sync();
        return ok(undefined);
      }),
    );
    await Excel.run(async (context) => {
      context.workbook.names.add('Deras', '=Blad1!$A$2');
      await context.sync();
    });
    expectOk(await journal.undoLast());
    const names = await Excel.run(async (context) => {
      const items = context.workbook.names.load('items/name');
      await context.sync();
      return items.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Deras']);
  });

  it('remembers twenty steps', async () => {
    for (let step = 0; step < 22; step++) await write('A1', step, String(step));
    let undone = 0;
    while ((await journal.undoLast()).ok) undone++;
    expect(undone).toBe(20);
    expect(await formula('A1')).toBe(1);
  }, 60_000);
});
