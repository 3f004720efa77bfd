import type { HealthFinding } from '../../src/core/sharing/healthFinding';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const SHEET = "'Jönköping 2018'";

async function checked(book: OpenWorkbook): Promise<readonly HealthFinding[]> {
  await book.excel.idle();
  return expectOk(await book.workbook.checkHealth()).findings;
}

/** Without what is only good to know: no key of the examples is decided. */
async function troubles(book: OpenWorkbook): Promise<readonly HealthFinding[]> {
  return (await checked(book)).filter(({ kind }) => kind !== 'keyUndecided');
}

let saved: ReturnType<OpenWorkbook['excel']['save']>;
beforeAll(async () => {
  const book = await openWorkbook();
  expectOk(await book.workbook.insertExample('jonkoping'));
  await book.excel.idle();
  saved = book.excel.save();
});

/** The example, made once and opened again for each test. */
async function withJonkoping(): Promise<OpenWorkbook> {
  return openWorkbook({ state: structuredClone(saved) });
}

/** All formulas and values, and all names. */
function everything({ excel }: OpenWorkbook): unknown {
  const { worksheets, names } = excel.host.workbook;
  return {
    sheets: worksheets.items.map((sheet) => [sheet.name, sheet.getUsedRange().formulas]),
    names: names.items.map(({ name, formula }) => [name, formula]),
  };
}

test.each(['jonkoping', 'kronoberg', 'ekero', 'finsam', 'followUp'] as const)('%s is healthy', async (id) => {
  const book = await openWorkbook();
  expectOk(await book.workbook.insertExample(id));
  expect(await troubles(book)).toEqual([]);
});

test('says how much it looked at, and how far it has come', async () => {
  const book = await withJonkoping();
  const heard: number[] = [];
  const report = expectOk(await book.workbook.checkHealth({ onProgress: ({ done }) => heard.push(done) }));
  expect(report.looked).toMatchObject({ keys: 3 });
  expect(report.looked.formulas).toBeGreaterThan(50);
  expect(heard.length).toBeGreaterThan(0);
});

test('can be stopped', async () => {
  const book = await withJonkoping();
  const result = await book.workbook.checkHealth({ signal: AbortSignal.abort() });
  expect(result).toEqual({ ok: false, problem: { kind: 'sharingStopped' } });
});

describe('finds', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await withJonkoping();
  });

  test('a formula that Excel has stored without the add-in', async () => {
    book.excel.type(`${SHEET}!L5`, '=_xldudf_NYCKEL_SHARE(A5; PKS_2018; B1; 1)');
    expect(await troubles(book)).toMatchObject([
      { kind: 'spoiledFormula', cells: 1, address: `${SHEET}!L5`, severity: 'error', repair: 'reenter' },
    ]);
  });

  test('a name that is gone, once for cells below and beside each other', async () => {
    for (const cell of ['L5', 'L6', 'M5', 'M6'])
      book.excel.type(`${SHEET}!${cell}`, '=NYCKEL.SHARE("Aneby"; PKS_1918; 100; 1)');
    expect(await troubles(book)).toMatchObject([
      { kind: 'keyGone', name: 'PKS_1918', cells: 4, address: `${SHEET}!L5:M6` },
    ]);
  });

  test('errors of other formulas, and what is not decided only as good to know', async () => {
    book.excel.type(`${SHEET}!L5`, '=1/0');
    book.excel.type(`${SHEET}!L7`, '=NA()');
    expect(await troubles(book)).toMatchObject([
      { kind: 'cellError', error: '#DIV/0!', severity: 'error' },
      { kind: 'cellError', error: '#N/A', severity: 'note' },
    ]);
  });

  test('a key that was changed since it was decided', async () => {
    expectOk(await book.workbook.decideKey('PKS_2018'));
    book.excel.type('Nycklar!B15', '20000');
    expect(await troubles(book)).toMatchObject([
      { kind: 'stampDiffers', key: 'PKS 2018', severity: 'warning', address: 'Nycklar!A14:B27' },
    ]);
  });

  test('a stamp that somebody has typed', async () => {
    book.excel.type('Nycklar!B8', 'PKS 2018#00000000');
    const found = (await troubles(book)).filter(({ kind }) => kind === 'stampTyped');
    expect(found).toMatchObject([
      { key: 'PKS 2018', shown: 'PKS 2018#00000000', repair: 'reenterStamp', address: 'Nycklar!B8' },
    ]);
  });

  test('a key that is not valid in the year of the scenario', async () => {
    expectOk(await book.workbook.editFacts('PKS_2018', { validity: '2014–2016' }));
    expectOk(await book.workbook.renameScenario('Alternativ 1', 'Alternativ 2018'));
    const found = (await troubles(book)).filter(({ kind }) => kind === 'keyOutdated');
    expect(found).toMatchObject([{ key: 'PKS 2018', year: 2018, validity: '2014–2016' }]);
  });

  test('a key that cannot be read, in the words of the problem', async () => {
    book.excel.type('Nycklar!A14', 'Kommuner');
    const found = (await troubles(book)).filter(({ kind }) => kind === 'keyBroken');
    expect(found).toMatchObject([{ key: 'PKS 2018', problem: { kind: 'columnMissing' } }]);
  });

  test('a name that points nowhere', async () => {
    const { names, worksheets } = book.excel.host.workbook;
    worksheets.add('Tillfälligt');
    names.add('Borta', '=Tillfälligt!$A$1');
    worksheets.getItem('Tillfälligt').delete();
    expect(await troubles(book)).toMatchObject([{ kind: 'nameNowhere', name: 'Borta', severity: 'warning' }]);
  });

  test('the name of an assumption that stands on another row', async () => {
    const { names } = book.excel.host.workbook;
    const item = names.items.find(({ name }) => name === 'Budget_administration');
    const before = item?.formula;
    if (item) item.formula = '=Scenarier!$C$30';
    expect(await troubles(book)).toMatchObject([
      { kind: 'assumptionAstray', name: 'Budget_administration', repair: 'rebuildName' },
    ]);
    const findings = await troubles(book);
    expectOk(await book.workbook.repairFindings(findings));
    expect(names.items.find(({ name }) => name === 'Budget_administration')?.formula).toBe(before);
    expect(await troubles(book)).toEqual([]);
  });

  test('a number in a column of formulas, with its heading', async () => {
    const shown = book.excel.value(`${SHEET}!B9`);
    book.excel.type(`${SHEET}!B9`, String(shown));
    const found = await troubles(book);
    expect(found).toMatchObject([{ kind: 'typedNumber', value: shown, address: `${SHEET}!B9` }]);
  });

  test('shares that do not make the amount', async () => {
    const { application } = book.excel.host.workbook;
    application.calculationMode = 'Manual';
    book.excel.type(`${SHEET}!L1`, '100');
    for (let row = 5; row <= 17; row++)
      book.excel.type(`${SHEET}!L${row}`, `=NYCKEL.SHARE(A${row}; PKS_2018; L$1; 1)`);
    await book.excel.idle();
    book.excel.type(`${SHEET}!L1`, '200');
    const found = (await troubles(book)).filter(({ kind }) => kind === 'sumDiffers');
    expect(found).toMatchObject([
      { key: 'PKS 2018', sum: 100, amount: 200, difference: -100, address: `${SHEET}!L5:L17` },
    ]);
  });

  test.each(['B5', 'B17', 'B8 B9'])('shares typed over formulas that no longer add up: %s', async (typed) => {
    const cells = typed.split(' ');
    for (const cell of cells) book.excel.type(`${SHEET}!${cell}`, '1');
    const found = (await troubles(book)).filter(({ kind }) => kind === 'sumDiffers');
    expect(found).toMatchObject([{ key: 'PKS 2018', amount: 9400, address: `${SHEET}!B5:B17` }]);
  });

  test('nothing wrong in a table of some of the parties', async () => {
    book.excel.type(`${SHEET}!L1`, '100');
    for (let row = 6; row <= 17; row++)
      book.excel.type(`${SHEET}!L${row}`, `=NYCKEL.SHARE(A${row}; PKS_2018; L$1; 1)`);
    expect(await troubles(book)).toEqual([]);
    book.excel.type(`${SHEET}!L18`, '2018');
    expect(await troubles(book)).toEqual([]);
  });

  test('a name that is gone, also where IFERROR hides it', async () => {
    book.excel.type(`${SHEET}!L5`, '=IFERROR(NYCKEL.SHARE("Aneby"; PKS_1918; 100; 1); 0)');
    expect(await troubles(book)).toMatchObject([{ kind: 'keyGone', name: 'PKS_1918', severity: 'error' }]);
  });

  test('a table of shares that do not make the amount', async () => {
    book.excel.host.workbook.application.calculationMode = 'Manual';
    book.excel.type(`${SHEET}!L40`, '100');
    book.excel.type(`${SHEET}!L41`, '=NYCKEL.SHARES(PKS_2018; L40; 1)');
    await book.excel.idle();
    book.excel.type(`${SHEET}!L40`, '200');
    const found = (await troubles(book)).filter(({ kind }) => kind === 'sumDiffers');
    expect(found).toMatchObject([{ sum: 100, amount: 200, address: `${SHEET}!M41:M53` }]);
  });

  test('a key that the overview has lost, and puts it back', async () => {
    const before = everything(book);
    book.excel.type("'Om fördelningen'!B14", 'borta');
    const found = await troubles(book);
    expect(found[0]).toMatchObject({ kind: 'overviewDamaged', why: 'rows', repair: 'restoreOverview' });
    expectOk(await book.workbook.repairFindings(found));
    await book.excel.idle();
    expect(everything(book)).toEqual(before);
  });

  test('a missing overview, and restores it', async () => {
    const { worksheets } = book.excel.host.workbook;
    worksheets.getItem('Om fördelningen').delete();
    const found = await troubles(book);
    expect(found.map(({ kind }) => kind)).toContain('sheetMissing');
    expectOk(await book.workbook.repairFindings(found));
    expect(worksheets.items.map(({ name }) => name)).toContain('Om fördelningen');
    expect((await checked(book)).map(({ kind }) => kind)).not.toContain('sheetMissing');
  });
});

describe('a repair', () => {
  test('enters the formulas as they were, touches nothing else, and is undone in one step', async () => {
    const book = await withJonkoping();
    const before = everything(book);
    for (const cell of ['B5', 'B6', 'C5'])
      book.excel.type(
        `${SHEET}!${cell}`,
        String(book.excel.formula(`${SHEET}!${cell}`))
          .replace('NYCKEL.SHARE', '_xldudf_NYCKEL_SHARE')
          .replaceAll(',', ';'),
      );
    const spoiled = everything(book);
    const found = await troubles(book);
    const { repaired, left } = expectOk(await book.workbook.repairFindings(found));
    expect([repaired.length > 0, left]).toEqual([true, []]);
    expect(everything(book)).toEqual(before);
    expect(await troubles(book)).toEqual([]);
    expect(expectOk(await book.workbook.undoLast())).toMatchObject({ kind: 'repaired' });
    expect(everything(book)).toEqual(spoiled);
  });

  test('leaves functions that somebody has named nearly as ours', async () => {
    const book = await withJonkoping();
    const own = ['=minnyckel_tal(1)', '=Fördelningsnyckel_andel(A1)', '=nyckel_min(1)', '=min.nyckel.tal(1)'];
    for (const [i, formula] of own.entries()) book.excel.type(`${SHEET}!L${20 + i}`, formula);
    const found = await troubles(book);
    expect(found.map(({ kind }) => kind)).not.toContain('spoiledFormula');
    expectOk(await book.workbook.repairFindings(found));
    expect(own.map((_, i) => book.excel.formula(`${SHEET}!L${20 + i}`))).toEqual(own);
  });

  test('enters what LibreOffice has put in lower case as it was', async () => {
    const book = await withJonkoping();
    book.excel.type(`${SHEET}!L5`, '=1+_xldudf_nyckel_share("Aneby"; PKS_2018; 100; 1)');
    expectOk(await book.workbook.repairFindings(await troubles(book)));
    expect(book.excel.formula(`${SHEET}!L5`)).toBe('=1+NYCKEL.SHARE("Aneby",PKS_2018,100,1)');
  });

  test('leaves what has changed since it was found, and what is protected, and says so', async () => {
    const book = await withJonkoping();
    book.excel.type(`${SHEET}!L5`, '=_xldudf_NYCKEL_SHARE(A5; PKS_2018; B1; 1)');
    book.excel.type(`${SHEET}!L8`, '=_xldudf_NYCKEL_SHARE(A8; PKS_2018; B1; 1)');
    const found = await troubles(book);
    expect(found).toHaveLength(2);
    book.excel.type(`${SHEET}!L8`, 'mitt eget');
    const first = expectOk(await book.workbook.repairFindings(found));
    expect(first.left).toMatchObject([{ problem: { kind: 'findingGone' } }]);
    expect(book.excel.value(`${SHEET}!L8`)).toBe('mitt eget');

    book.excel.type(`${SHEET}!L5`, '=_xldudf_NYCKEL_SHARE(A5; PKS_2018; B1; 1)');
    const again = await troubles(book);
    book.excel.host.workbook.worksheets.getItem('Jönköping 2018').protection.protect();
    const second = expectOk(await book.workbook.repairFindings(again));
    expect(second).toMatchObject({ repaired: [], left: [{ problem: { kind: 'sheetProtected' } }] });
  });

  test('is refused where the workbook is only for reading', async () => {
    const book = await withJonkoping();
    book.excel.type(`${SHEET}!L5`, '=_xldudf_NYCKEL_SHARE(A5; PKS_2018; B1; 1)');
    const found = await troubles(book);
    const reader = await openWorkbook({ state: book.excel.save(), isReadOnly: true });
    const before = everything(reader);
    const refused = await reader.workbook.repairFindings(found);
    expect(refused).toEqual({ ok: false, problem: { kind: 'workbookReadOnly' } });
    expect(everything(reader)).toEqual(before);
    reader.excel.close();
  });
});
