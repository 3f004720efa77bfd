import type { Headless } from '../../workbench/jsdom';
import { createGate, readApiSets } from '../../workbench/host/gate';
import type { ProfileName } from '../../workbench/host/profile';
import { PROFILES } from '../../workbench/host/profile';
import { openWorkbook } from './workbook';

const codeOf = (book: Headless, work: (context: Excel.RequestContext) => unknown): Promise<string> =>
  book.window.Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

describe.each<ProfileName>(['ltsc2024', 'm365'])('%s', (profile) => {
  let book: Headless;
  beforeAll(async () => {
    book = await openWorkbook({ profile });
  });
  afterAll(() => book.close());

  test('tells which requirement sets it has', () => {
    const { requirements } = book.window.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.18')).toBe(profile === 'm365');
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(profile === 'm365');
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  test('runs functions of the add-in', async () => {
    book.type('A1', '=NYCKEL.DOUBLE(21)');
    book.type('A2', '=NYCKEL.LADDER(2)');
    book.type('C1', '=NYCKEL.BOOM("nej")');
    await book.idle();
    expect([book.value('A1'), book.value('B3'), book.value('C1')]).toEqual([42, 4, '#N/A']);
  });

  test('has the members of its requirement sets and refuses later ones', async () => {
    await book.window.Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.add('Tabell');
      sheet.getRange('A1:A3').values = [['Part'], ['Aneby'], ['Eksjö']];
      sheet.tables.add('A1:A3', true).name = 'Rader';
      await sheet.context.sync();
    });
    const deleteRows = ({ workbook }: Excel.RequestContext) =>
      workbook.tables.getItem('Rader').rows.deleteRowsAt(0, 1);
    expect(await codeOf(book, deleteRows)).toBe(profile === 'm365' ? 'no error' : 'ApiNotFound');
    const deleteRow = ({ workbook }: Excel.RequestContext) =>
      workbook.tables.getItem('Rader').rows.getItemAt(0).delete();
    expect(await codeOf(book, deleteRow)).toBe('no error');
  });

  test('Excel for the web has null for an empty cell', async () => {
    const web = await openWorkbook({ profile, emptyCell: null });
    web.type('A1', '=NYCKEL.ECHO(B1)');
    await web.idle();
    expect(web.value('A1')).toBe('null');
    web.close();
  });
});

test('the gate compares versions by number and says what is needed', () => {
  const sets = readApiSets(
    '_throwIfApiNotSupported("Range.a", _defaultApiSetName, "1.9", h); _throwIfApiNotSupported("Range.b", "Other", "1.2", h)',
  );
  const gate = createGate(sets, () => ({ ...PROFILES.ltsc2024, requirements: { ExcelApi: '1.17' } }));
  expect(() => gate('Range', 'a')).not.toThrow();
  expect(() => gate('Range', 'unknown')).not.toThrow();
  expect(() => gate('Range', 'b')).toThrow(/Range.b needs Other 1.2/);
  const old = createGate(sets, () => ({ ...PROFILES.ltsc2024, requirements: { ExcelApi: '1.8' } }));
  expect(() => old('Range', 'a')).toThrow(/needs ExcelApi 1.9/);
});

test('English settings use comma and point', async () => {
  const book = await openWorkbook({ locale: 'en-US' });
  book.type('A1', '1.5');
  book.type('A2', '=NYCKEL.DOUBLE(A1)+SUM(1,2)');
  await book.idle();
  expect([book.value('A2'), book.window.Office.context.displayLanguage]).toEqual([6, 'en-US']);
  book.close();
});

describe('a protected sheet', () => {
  let book: Headless;
  beforeAll(async () => {
    book = await openWorkbook();
    book.type('A1', '2');
    book.type('B1', '=NYCKEL.DOUBLE(A1)');
    await book.idle();
    await book.window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.protection.protect(undefined, 'hemligt');
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
  });
  afterAll(() => book.close());

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['clear', (sheet) => sheet.getRange('A1').clear()],
    ['a table', (sheet) => sheet.tables.add('A1:B2', true)],
    ['rows', (sheet) => sheet.getRange('1:1').delete('Up')],
    [
      'a drop-down',
      (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    ],
  ])('refuses %s', async (_, write) => {
    expect(await codeOf(book, ({ workbook }) => write(workbook.worksheets.getItem('Blad1')))).toBe(
      'AccessDenied',
    );
    expect(book.value('A1')).toBe(2);
  });

  test('can be read, and other sheets written', async () => {
    expect(
      await codeOf(book, ({ workbook }) => {
        workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
        workbook.worksheets.add('Annat').getRange('A1').values = [[1]];
      }),
    ).toBe('no error');
  });

  test('opens with its password only', async () => {
    const unprotect = (password?: string) =>
      codeOf(book, ({ workbook }) => workbook.worksheets.getItem('Blad1').protection.unprotect(password));
    expect(await unprotect('fel')).toBe('AccessDenied');
    expect(await unprotect('hemligt')).toBe('no error');
    book.type('Blad1!A1', '4');
    await book.idle();
    expect(book.value('Blad1!B1')).toBe(8);
  });
});

test('while a cell is being edited Excel answers no request', async () => {
  const book = await openWorkbook();
  const read = ({ workbook }: Excel.RequestContext) => workbook.worksheets.load('items/name');
  book.host.cellEditMode = true;
  expect(await codeOf(book, read)).toBe('InvalidOperationInCellEditMode');
  book.host.cellEditMode = false;
  expect(await codeOf(book, read)).toBe('no error');
  book.close();
});

test('a file keeps tables, names, drop-downs, protection, custom XML and settings', async () => {
  const first = await openWorkbook();
  await codeOf(first, ({ workbook }) => {
    const sheet = workbook.worksheets.add('Nycklar');
    sheet.getRange('A1:B2').values = [
      ['Part', 'Vikt'],
      ['Aneby', 1],
    ];
    sheet.tables.add('A1:B2', true).name = 'Nyckeltabell';
    sheet.getRange('D1').formulas = [['=SUM(Nyckeltabell[Vikt])']];
    sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
    workbook.names.add('Summa_vikt', sheet.getRange('D1'), 'kommentar');
    workbook.customXmlParts.add('<x xmlns="urn:x"/>');
    workbook.settings.add('k', 'v');
    sheet.protection.protect();
  });
  const second = await openWorkbook({ state: first.save() });
  first.close();
  await second.window.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Nycklar');
    const name = workbook.names.getItem('Summa_vikt');
    const setting = workbook.settings.getItem('k');
    const part = workbook.customXmlParts.getByNamespace('urn:x').getOnlyItem();
    const list = sheet.getRange('D2').dataValidation;
    const table = workbook.tables.getItem('Nyckeltabell');
    table.load('name');
    name.load('comment,formula');
    setting.load('value');
    part.load('namespaceUri');
    list.load('type');
    sheet.protection.load('protected');
    await context.sync();
    expect([
      name.comment,
      name.formula,
      setting.value,
      part.namespaceUri,
      list.type,
      sheet.protection.protected,
    ]).toEqual(['kommentar', '=Nycklar!$D$1', 'v', 'urn:x', 'List', true]);
  });
  expect(second.value('Nycklar!D1')).toBe(1);
  second.close();
});
