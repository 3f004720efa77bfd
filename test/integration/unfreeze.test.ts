import { EVERY_FUNCTION, writeEveryFunction } from './everyFunction';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

/** The waiting is what Excel needs; the stand-in's clock is faster. */
const PACE = { quiet: 80, poll: 10, stuck: 2000 };
type Saved = ReturnType<OpenWorkbook['excel']['save']>;

/** All that the file holds: formulas, values, formats, names, tables, and the parts that programs keep in it. */
function everything({ excel }: OpenWorkbook) {
  const { grid, workbook } = excel.save();
  const { revisionId: _, ...file } = grid.workbook as Record<string, unknown>;
  return { file, customXml: workbook.customXml };
}

/** The same without the look of the cells: opened again, the stand-in has forgotten what is Excel's default. */
function contents(open: OpenWorkbook) {
  const { file, customXml } = everything(open);
  const sheets = (file['sheets'] as Record<string, unknown>[]).map(({ styles: _, ...sheet }) => sheet);
  return { ...file, sheets, styles: undefined, customXml };
}

async function freeze({ workbook, excel }: OpenWorkbook, where: 'inPlace' | 'copies' = 'inPlace') {
  const plan = expectOk(await workbook.planFreeze({ where }));
  const outcome = expectOk(await workbook.freezeCells(plan, {}, PACE));
  await excel.idle();
  return outcome;
}

async function unfreeze({ workbook, excel }: OpenWorkbook) {
  const outcome = expectOk(await workbook.unfreezeCells({}, PACE));
  await excel.idle();
  return outcome;
}

describe.each(['jonkoping', 'kronoberg', 'finsam', 'followUp'] as const)('the example %s', (example) => {
  it('shows the same frozen, and is what it was when its formulas are put back', async () => {
    const open = await openWorkbook({ profile: example === 'finsam' ? 'ltsc2024' : 'm365' });
    expectOk(await open.workbook.insertExample(example));
    await open.excel.idle();
    const before = everything(open);
    const { cells } = await freeze(open);
    expect(cells.length).toBeGreaterThan(0);
    const { left } = await unfreeze(open);
    expect(left).toEqual([]);
    expect(everything(open)).toEqual(before);
    open.excel.close();
  });
});

describe('putting formulas back', () => {
  let saved: Saved;
  let frozen: Saved;
  let open: OpenWorkbook;

  beforeAll(async () => {
    const first = await openWorkbook();
    await writeEveryFunction(first);
    saved = first.excel.save();
    await freeze(first);
    frozen = first.excel.save();
    first.excel.close();
  });
  beforeEach(async () => {
    open = await openWorkbook({ state: frozen });
  });
  afterEach(() => open.excel.close());

  it('restores every kind of formula, in the file that was sent', async () => {
    await unfreeze(open);
    const now = contents(open);
    open.excel.close();
    open = await openWorkbook({ state: saved });
    await open.excel.idle();
    expect(now).toEqual(contents(open));
  });

  it('restores copies, and takes them away where nobody has worked in them', async () => {
    open.excel.close();
    open = await openWorkbook({ state: saved });
    await open.excel.idle();
    const before = everything(open);
    const { sheets } = await freeze(open, 'copies');
    expect(sheets).toContain('Blad1 (fryst)');
    expect(open.excel.formula('Blad1!B5')).toBe('=NYCKEL.SHARE($A5,PKS,B$1,1)');
    expect(open.excel.formula('Blad1 (fryst)!B5')).not.toContain('NYCKEL');
    await unfreeze(open);
    expect(everything(open)).toEqual(before);
  });

  it('keeps a copy that somebody has worked in', async () => {
    open.excel.close();
    open = await openWorkbook({ state: saved });
    await open.excel.idle();
    await freeze(open, 'copies');
    open.excel.type('Blad1 (fryst)!Q1', 'min anteckning');
    await unfreeze(open);
    expect(open.excel.value('Blad1 (fryst)!Q1')).toBe('min anteckning');
    expect(open.excel.formula('Blad1 (fryst)!B5')).toBe('=NYCKEL.SHARE($A5,PKS,B$1,1)');
  });

  it('leaves a cell that somebody has written in, with its formula told, and keeps the list', async () => {
    open.excel.type('Blad1!B6', '1');
    const { restored, left } = await unfreeze(open);
    expect(left).toEqual([{ address: 'Blad1!B6', formula: '=NYCKEL.SHARE($A6,PKS,B$1,1)', why: 'changed' }]);
    expect(restored).toBeGreaterThan(20);
    expect(open.excel.value('Blad1!B6')).toBe(1);
    expect(expectOk(await open.workbook.readFreeze())).toBeDefined();
    const again = await unfreeze(open);
    expect(again).toEqual({ restored: 0, left });
  });

  it('leaves a spill of which one cell was changed', async () => {
    open.excel.type('Blad1!M6', '1');
    const { left } = await unfreeze(open);
    expect(left).toEqual([
      { address: 'Blad1!L5:M7', formula: '=NYCKEL.TIEOUT(PKS,B1:C1,1,A5:A7)', why: 'changed' },
    ]);
  });

  it('leaves what has moved, and what refers to something that has moved', async () => {
    const sheet = open.excel.window.Excel;
    await sheet.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('35:35').insert('Down');
      await context.sync();
    });
    const { left } = await unfreeze(open);
    expect(left).toEqual([
      { address: 'Blad1!D7', formula: '=NYCKEL.SHARE($A7,$A$40:$B$42,C$1,1,"sista")', why: 'moved' },
    ]);
    await sheet.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('2:2').insert('Down');
      await context.sync();
    });
    expect((await unfreeze(open)).left).toHaveLength(1);
  });

  it('leaves every formula of a sheet whose rows have moved, or that is gone', async () => {
    const { Excel } = open.excel.window;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('2:2').insert('Down');
      await context.sync();
    });
    const moved = await unfreeze(open);
    // The stamps on Nycklar have not moved.
    expect(moved.restored).toBe(3);
    expect(new Set(moved.left.map(({ why }) => why))).toEqual(new Set(['moved']));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Nytt');
      context.workbook.worksheets.getItem('Blad1').delete();
      await context.sync();
    });
    const gone = await unfreeze(open);
    expect(new Set(gone.left.map(({ why }) => why))).toEqual(new Set(['gone']));
    expect(gone.left.map(({ formula }) => formula)).toContain('=NYCKEL.TARIFF(B1,A20:C22)');
  });

  it('leaves protected sheets, and does the rest', async () => {
    const { Excel } = open.excel.window;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nycklar').protection.protect();
      await context.sync();
    });
    const { left, restored } = await unfreeze(open);
    expect(left.map(({ address, why }) => `${address} ${why}`)).toEqual([
      'Nycklar!B8 sheetProtected',
      'Nycklar!E8 sheetProtected',
      'Nycklar!H8 sheetProtected',
    ]);
    expect(restored).toBeGreaterThan(20);
    expect(open.excel.formula('Blad1!L5')).toBe('=NYCKEL.TIEOUT(PKS,B1:C1,1,A5:A7)');
  });

  it('reads the sheet where the file has lost everything else, even if it was renamed', async () => {
    const { Excel } = open.excel.window;
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:fordelningsnyckel:frozen');
      parts.load('items/id');
      await context.sync();
      parts.items.forEach((part) => part.delete());
      context.workbook.worksheets.getItem('Frysta formler').name = 'Lista';
      await context.sync();
    });
    const record = expectOk(await open.workbook.readFreeze());
    expect(record).toMatchObject({ where: 'inPlace' });
    expect((record?.formulas ?? 0) + (record?.values ?? 0)).toBe(Object.keys(EVERY_FUNCTION).length + 3 - 1);
    expect((await unfreeze(open)).left).toEqual([]);
  });

  it('says so where the list is gone, and where nothing is frozen', async () => {
    const { Excel } = open.excel.window;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Frysta formler').delete();
      await context.sync();
    });
    expect(problemOf(await open.workbook.unfreezeCells({}, PACE)).kind).toBe('frozenListMissing');
    open.excel.close();
    open = await openWorkbook();
    expect(problemOf(await open.workbook.unfreezeCells({}, PACE)).kind).toBe('notFrozen');
    expect(expectOk(await open.workbook.readFreeze())).toBeUndefined();
  });

  it('changes nothing when it is stopped before it begins', async () => {
    const before = everything(open);
    const controller = new AbortController();
    controller.abort();
    const outcome = await open.workbook.unfreezeCells({ signal: controller.signal }, PACE);
    expect(problemOf(outcome).kind).toBe('sharingStopped');
    expect(everything(open)).toEqual(before);
  });
});
