import { readFileSync } from 'node:fs';
import { openHeadless, type Headless } from '../../workbench/jsdom';
import { writeEveryFunction } from './everyFunction';
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

function sheetsOf({ excel }: OpenWorkbook): string[] {
  return excel.host.workbook.worksheets.items.map(({ name }) => name);
}

/** What the sheets show, each in full. */
function shown(excel: Headless, sheets: readonly string[]) {
  return Object.fromEntries(sheets.map((sheet) => [sheet, excel.values(`'${sheet}'!A1:Z60`)]));
}

/** The stamps in a frozen workbook are those that it was sent with. */
function withoutStamps(cells: ReturnType<typeof shown>) {
  const digits = /#[0-9a-f]{8}$/;
  return JSON.parse(JSON.stringify(cells), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(digits, '') : value,
  ) as ReturnType<typeof shown>;
}

/** The receiver's Excel, in which our functions do not exist. */
async function openWithoutAddIn(state: Saved): Promise<Headless> {
  const manifestXml = readFileSync('manifest.xml', 'utf8');
  return openHeadless({ manifestXml, functionsJson: { functions: [] }, state });
}

async function planned({ workbook }: OpenWorkbook, where: 'inPlace' | 'copies' = 'inPlace') {
  return expectOk(await workbook.planFreeze({ where }));
}

async function freeze(open: OpenWorkbook, where: 'inPlace' | 'copies' = 'inPlace') {
  const outcome = expectOk(await open.workbook.freezeCells(await planned(open, where), {}, PACE));
  await open.excel.idle();
  return outcome;
}

describe('the slides from Jönköping, frozen', () => {
  let saved: Saved;
  let frozen: Saved;
  let sheets: string[];
  let results: string[];

  beforeAll(async () => {
    const open = await openWorkbook();
    expectOk(await open.workbook.insertExample('jonkoping'));
    await open.excel.idle();
    saved = open.excel.save();
    sheets = sheetsOf(open);
    results = sheets.filter((sheet) => !['Nycklar', 'Om fördelningen'].includes(sheet));
    const before = shown(open.excel, results);
    const { cells, obstacles } = await freeze(open);
    expect(shown(open.excel, results)).toEqual(before);
    expect(obstacles).toEqual([]);
    // Only the stamps are values: every share is an ordinary formula.
    expect(cells.filter(({ how }) => how === 'value').map(({ why }) => why)).toEqual(
      ['STAMP', 'STAMP', 'STAMP'].map((name) => ({ kind: 'tells', function: name })),
    );
    expect(cells.length).toBeGreaterThan(200);
    frozen = open.excel.save();
    open.excel.close();
  });

  it('holds no formula of ours any more', () => {
    const formulas = JSON.stringify((frozen.grid.workbook as { sheets: { cells: object }[] }).sheets);
    const kept = formulas.match(/"=[^"]*NYCKEL\.[^"]*"/g) ?? [];
    expect(kept).toEqual([]);
  });

  it('shows the same and goes on calculating where the add-in is missing', async () => {
    const ours = await openWorkbook({ state: saved });
    const theirs = await openWithoutAddIn(frozen);
    const both = (cell: string, typed: string) => {
      ours.excel.type(cell, typed);
      theirs.type(cell, typed);
    };
    const compare = async () => {
      await ours.excel.idle();
      expect(withoutStamps(shown(theirs, results))).toEqual(withoutStamps(shown(ours.excel, results)));
    };
    await compare();
    // The budget of the chosen scenario, and the weight of Aneby.
    both('Scenarier!E5', '9411');
    await compare();
    expect(theirs.value("'Jönköping 2018'!B18")).toBe(9411);
    both('Nycklar!B18', '50001');
    await compare();
    for (const scenario of ['Nuläge 2016', 'Alternativ 2', 'Kommunchefsgruppen 2017-02-17']) {
      both('Scenarier!C2', scenario);
      await compare();
    }
    ours.excel.close();
    theirs.close();
  });

  it('keeps in the list what stood there, in both spellings, and where it stands now', async () => {
    const open = await openWorkbook({ state: frozen });
    const rows = open.excel.values('Frysta formler!A11:L260').filter(([sheet]) => sheet !== '');
    const row = rows.find(([sheet, cell]) => sheet === 'Jönköping 2018' && cell === 'B5');
    expect(row?.slice(2, 7)).toEqual([
      '=NYCKEL.SHARE($A5;Nyckel_för_social_välfärd;B$1;1)',
      'Formel',
      '',
      3519,
      3519,
    ]);
    expect(row?.[9]).toBe('=NYCKEL.SHARE($A5,Nyckel_för_social_välfärd,B$1,1)');
    open.excel.close();
  });

  it('says on Om fördelningen what was sent', async () => {
    const open = await openWorkbook({ state: frozen });
    const lines = open.excel.values('Om fördelningen!A1:B40').map(([caption, text]) => `${caption}: ${text}`);
    expect(lines).toContain('Skickad version: ');
    expect(lines).toContain('Valt scenario: Alternativ 1');
    expect(lines).toContain('Avrundning: störst rest');
    expect(lines.find((line) => line.startsWith('Omfattning'))).toContain(
      '234 formler blev vanliga formler och 3 blev värden',
    );
    expect(lines.findIndex((line) => line.startsWith('Skickad'))).toBeLessThan(lines.indexOf('Nycklar: '));
    const record = expectOk(await open.workbook.readFreeze());
    expect(record).toMatchObject({ where: 'inPlace', scenario: 'Alternativ 1', formulas: 234, values: 3 });
    open.excel.close();
  });

  it('can still be read, and given another key', async () => {
    const open = await openWorkbook({ state: frozen });
    const before = expectOk(await open.workbook.readWorkbook());
    expect(before.keys.map(({ label, state }) => `${label} ${state}`)).toHaveLength(3);
    expect(before.keys.every(({ stamp }) => /#[0-9a-f]{8}$/.test(stamp))).toBe(true);
    const rows = [{ party: 'Aneby', weight: 1 }];
    expectOk(await open.workbook.createKey({ label: 'Ny nyckel', facts: {}, rows }));
    await open.excel.idle();
    const shownNow = open.excel.values('Om fördelningen!A1:A40').flat();
    expect(shownNow.slice(shownNow.indexOf('Nycklar')).filter((cell) => cell !== '')).toEqual([
      'Nycklar',
      'Nyckel',
      ...before.keys.map(({ label }) => label),
      'Ny nyckel',
    ]);
    expect(shownNow).toContain('Skickad version');
    open.excel.close();
  });

  it('is not frozen twice', async () => {
    const open = await openWorkbook({ state: frozen });
    const plan = await planned(open);
    expect(plan).toMatchObject({ cells: [], obstacles: [{ kind: 'alreadyFrozen', cells: 237 }] });
    expect(problemOf(await open.workbook.freezeCells(plan, {}, PACE)).kind).toBe('alreadyFrozen');
    open.excel.close();
  });
});

describe('a sheet with every function', () => {
  let saved: Saved;
  let open: OpenWorkbook;

  beforeAll(async () => {
    const first = await openWorkbook();
    await writeEveryFunction(first);
    saved = first.excel.save();
    first.excel.close();
  });
  beforeEach(async () => {
    open = await openWorkbook({ state: saved });
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  it('says of each formula what becomes of it, and does just that', async () => {
    const plan = await planned(open);
    const before = shown(open.excel, ['Blad1']);
    const { cells } = expectOk(await open.workbook.freezeCells(plan, {}, PACE));
    await open.excel.idle();
    expect(cells).toEqual(plan.cells);
    expect(shown(open.excel, ['Blad1'])).toEqual(before);
    const told = Object.fromEntries(
      cells
        .filter(({ address }) => address.startsWith('Blad1'))
        .map(({ area, why }) => [area.replace('Blad1!', ''), why?.kind ?? 'formula']),
    );
    expect(told).toEqual({
      B5: 'formula',
      B6: 'formula',
      B7: 'formula',
      C5: 'formula',
      C6: 'method',
      C7: 'bounds',
      D5: 'formula',
      D6: 'tableInFormula',
      D7: 'formula',
      'E5:F7': 'formula',
      'H5:J7': 'formula',
      'L5:M7': 'tied',
      N5: 'tells',
      N6: 'formula',
      'A10:B13': 'formula',
      'D10:E12': 'formula',
      'G10:H15': 'tells',
      J10: 'formula',
      J11: 'formula',
      J12: 'formula',
      'L10:O10': 'formula',
      L12: 'formula',
      L13: 'formula',
      L14: 'error',
    });
    // What showed an error is left as it was.
    expect(open.excel.formula('Blad1!L14')).toContain('NYCKEL.SHARE');
  });

  it('gives what the add-in gives when the receiver changes amounts and weights', async () => {
    await freeze(open);
    const theirs = await openWithoutAddIn(open.excel.save());
    const ours = await openWorkbook({ state: saved });
    const cells = [
      'B5:B7',
      'C5',
      'D5',
      'D7',
      'E5:F7',
      'H5:J7',
      'N6',
      'L12:L13',
      'D10:E12',
      'J10:J12',
      'L10:O10',
    ];
    const live = cells.map((each) => (each.includes(':') ? each : `${each}:${each}`));
    for (const [cell, typed] of [
      ['Blad1!B1', '777'],
      ['Blad1!C1', '-100'],
      ['Nycklar!B15', '11'],
      ['Nycklar!E16', '1'],
      ['Blad1!B41', '13'],
      ['Blad1!C22', '250'],
      ['Blad1!B32', 'ja'],
      ['Blad1!B30', 'nej'],
      ['Blad1!B1', '0'],
    ] as const) {
      ours.excel.type(cell, typed);
      theirs.type(cell, typed);
      await ours.excel.idle();
      for (const area of live)
        expect([cell, area, theirs.values(`Blad1!${area}`)]).toEqual([
          cell,
          area,
          ours.excel.values(`Blad1!${area}`),
        ]);
    }
    // The weights of a blend keep their proportions, which is all that a key is.
    const [left, right] = [theirs, ours.excel].map((excel) => {
      const weights = excel.values('Blad1!B11:B13').flat().map(Number);
      return weights.map((weight) => (weight / weights.reduce((a, b) => a + b, 0)).toFixed(12));
    });
    expect(left).toEqual(right);
    ours.excel.close();
    theirs.close();
  });

  it('never goes on with an old amount where it cannot follow a change', async () => {
    await freeze(open);
    const theirs = await openWithoutAddIn(open.excel.save());
    // The parties of the partial key, and the party that a formula names.
    theirs.type('Blad1!A6', 'Gnosjö');
    expect(theirs.value('Blad1!L12')).toBe('#N/A');
    theirs.close();
  });

  it('tells beside values why they are, and whether their sum still holds', async () => {
    await freeze(open);
    const rows = open.excel.values('Frysta formler!A11:L60');
    const tied = rows.find(([, cells]) => cells === 'L5:M7');
    expect(tied?.[7]).toBe('stämmer');
    expect(String(tied?.[8])).toContain('Aneby betalar 500 av 1\u00a0000');
    open.excel.type('Blad1!B1', '1001');
    expect(open.excel.values('Frysta formler!A11:L60').find(([, cells]) => cells === 'L5:M7')?.[7]).toBe(
      'stämmer inte',
    );
  });

  it('makes copies beside the originals, which go on as they were', async () => {
    const before = shown(open.excel, ['Blad1']);
    const { sheets } = await freeze(open, 'copies');
    expect(sheets).toEqual(['Blad1 (fryst)', 'Frysta formler', 'Uträkning']);
    expect(shown(open.excel, ['Blad1 (fryst)'])['Blad1 (fryst)']).toEqual(before['Blad1']);
    expect(open.excel.formula('Blad1!B5')).toBe('=NYCKEL.SHARE($A5,PKS,B$1,1)');
    expect(open.excel.formula('Nycklar!B8')).toContain('NYCKEL.STAMP');
    // The copy has its own amount.
    open.excel.type("'Blad1 (fryst)'!B1", '2000');
    expect(open.excel.values("'Blad1 (fryst)'!B5:B7").flat()).toEqual([1000, 600, 400]);
  });

  it('leaves what was changed after it was listed', async () => {
    const plan = await planned(open);
    open.excel.type('Blad1!B6', '=NYCKEL.SHARE($A6;PKS;C$1;1)');
    await open.excel.idle();
    const { obstacles } = expectOk(await open.workbook.freezeCells(plan, {}, PACE));
    expect(obstacles).toEqual([{ kind: 'changedSince', cells: 1 }]);
    expect(open.excel.formula('Blad1!B6')).toBe('=NYCKEL.SHARE($A6,PKS,C$1,1)');
  });

  it('freezes only the sheets that are asked for', async () => {
    const plan = expectOk(await open.workbook.planFreeze({ where: 'inPlace', sheets: ['Nycklar'] }));
    expect(plan.cells.map(({ address }) => address)).toEqual(['Nycklar!B8', 'Nycklar!E8', 'Nycklar!H8']);
  });

  it('leaves protected sheets, says so beforehand, and does the rest', async () => {
    const { Excel } = open.excel.window;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nycklar').protection.protect();
      await context.sync();
    });
    const { obstacles } = await planned(open);
    expect(obstacles).toEqual([{ kind: 'sheetProtected', sheet: 'Nycklar' }]);
    const { cells } = await freeze(open);
    expect(cells.every(({ address }) => address.startsWith('Blad1'))).toBe(true);
    expect(open.excel.formula('Nycklar!B8')).toContain('NYCKEL.STAMP');
    expect(open.excel.formula('Blad1!B5')).not.toContain?.('NYCKEL');
  });

  it.each([0, 1, 2])('stopped after %i signs of progress it leaves all as it was', async (after) => {
    const before = everything(open);
    const plan = await planned(open);
    const controller = new AbortController();
    let signs = 0;
    if (after === 0) controller.abort();
    const stopped = await open.workbook.freezeCells(
      plan,
      { signal: controller.signal, onProgress: () => ++signs >= after && controller.abort() },
      PACE,
    );
    await open.excel.idle();
    expect(problemOf(stopped).kind).toBe('sharingStopped');
    expect(everything(open)).toEqual(before);
  });

  it('stopped while it makes copies it takes them away', async () => {
    const before = everything(open);
    const plan = await planned(open, 'copies');
    const controller = new AbortController();
    open.excel.host.faults.at({ member: 'Worksheet.copy' }, () => controller.abort());
    const stopped = await open.workbook.freezeCells(plan, { signal: controller.signal }, PACE);
    await open.excel.idle();
    expect(problemOf(stopped).kind).toBe('sharingStopped');
    expect(everything(open)).toEqual(before);
  });

  it('stopped in the middle of replacing it takes everything back', async () => {
    const before = everything(open);
    const plan = await planned(open);
    const controller = new AbortController();
    const onProgress = ({ done, of }: { done: number; of: number }) => {
      if (done * 3 > of * 2) controller.abort();
    };
    const stopped = await open.workbook.freezeCells(plan, { signal: controller.signal, onProgress }, PACE);
    await open.excel.idle();
    expect(problemOf(stopped).kind).toBe('sharingStopped');
    expect(everything(open)).toEqual(before);
  });

  it('tells how far it has come, to the end', async () => {
    const told: number[] = [];
    const onProgress = ({ done, of }: { done: number; of: number }) => void told.push(done / of);
    expectOk(await open.workbook.freezeCells(await planned(open), { onProgress }, PACE));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  /** Where it is: trying, replacing the spills, the list, the part, the lines on Om fördelningen. */
  it.each([
    ['WorksheetCollection.add', 2],
    ['Range.clear', 2],
    ['WorksheetCollection.getItem', 12],
    ['CustomXmlPartCollection.add', 1],
    ['Range.insert', 1],
  ] as const)('puts everything back when Excel fails at %s, time %i', async (member, nth) => {
    const before = everything(open);
    const plan = await planned(open);
    open.excel.host.faults.fail('GeneralException', { member, nth });
    const failed = problemOf(await open.workbook.freezeCells(plan, {}, PACE));
    await open.excel.idle();
    expect(failed.kind).toBe('excelFailed');
    expect(everything(open)).toEqual(before);
  });

  it('puts everything back when another cell would show something else', async () => {
    open.excel.type('Blad1!Q1', '=FORMULATEXT(B5)');
    open.excel.type('Blad1!Q2', '=ISFORMULA(C6)');
    await open.excel.idle();
    const before = everything(open);
    const failed = problemOf(await open.workbook.freezeCells(await planned(open), {}, PACE));
    await open.excel.idle();
    expect(failed).toMatchObject({ kind: 'freezeDiffers' });
    expect(everything(open)).toEqual(before);
  });
});

describe('the example from Ekerö, with all municipalities', () => {
  it('has shares that become formulas, and a sum of a table that becomes a value', async () => {
    const open = await openWorkbook({ profile: 'ltsc2024' });
    expectOk(await open.workbook.insertExample('ekero'));
    await open.excel.idle();
    const { cells } = await planned(open);
    expect(cells.map(({ how, why }) => why?.kind ?? how)).toEqual([
      'tells',
      'formula',
      'formula',
      'tableInFormula',
      'tableInFormula',
    ]);
    const before = withoutStamps(shown(open.excel, ['Nycklar', 'Ekerö 2017–2018']));
    const outcome = await freeze(open);
    expect(outcome.cells.map(({ how }) => how)).toEqual(['value', 'formula', 'formula', 'value', 'value']);
    expect(withoutStamps(shown(open.excel, ['Nycklar', 'Ekerö 2017–2018']))).toEqual(before);
    open.excel.close();
  });
});

describe('a workbook that is read only', () => {
  it('is said to be so beforehand, and refused', async () => {
    const open = await openWorkbook({ isReadOnly: true });
    const plan = await planned(open);
    expect(plan.obstacles).toEqual([{ kind: 'readOnly' }]);
    expect(problemOf(await open.workbook.freezeCells(plan, {}, PACE)).kind).toBe('workbookReadOnly');
    open.excel.close();
  });
});
