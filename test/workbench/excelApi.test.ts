import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.window.Excel.run(work);
const codeOf = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  run(work).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

describe('objects', () => {
  test('what does not exist is a null object, and so are its children', async () => {
    const isNull = await run(async ({ workbook, sync: _, ...context }) => {
      const sheet = workbook.worksheets.getItemOrNullObject('Nope');
      const range = sheet.getRange('A1');
      sheet.load('name');
      range.load('values');
      await sheet.context.sync();
      void context;
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('a sheet is added once however often its path is used', async () => {
    const names = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      sheet.getRange('A1').values = [['k']];
      sheet.getRange('B1').values = [['v']];
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      worksheets.items[1]!.load('position');
      await context.sync();
      expect(worksheets.items[1]!.position).toBe(1);
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Blad1', 'Data']);
  });

  test('load takes lists, objects, nothing and paths to other objects', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const all = sheet.getRange('A1');
      all.load();
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load({ address: true, worksheet: { name: true } });
      await context.sync();
      expect([all.rowCount, all.numberFormat[0]![0], all.values]).toEqual([1, 'General', [['k']]]);
      expect([used.address, used.worksheet.name]).toEqual(['Data!A1:B1', 'Data']);
    });
  });

  test('errors have the codes of Excel and say which statement failed', async () => {
    const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
    expect(
      await codeOf(async (context) => {
        active(context).getRange('A1:B2').values = [[1]];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem('Nope').getRange('A1').load('values');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    expect(await codeOf(async (context) => active(context).getRange('A1').values)).toBe('PropertyNotLoaded');
    expect(
      await codeOf(async (context) => {
        context.workbook.linkedWorkbooks.load();
        await context.sync();
      }),
    ).toBe('ApiNotFound');
    const statement = await run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.debugInfo.statement);
    expect(statement).toContain('getItem');
  });

  test('tracked objects live on between runs and are let go', async () => {
    const before = book.host.richApi.trackedObjects;
    const range = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.track();
      await context.sync();
      return range;
    });
    expect(book.host.richApi.trackedObjects).toBe(before + 1);
    range.load('values');
    await range.context.sync();
    expect(range.values).toEqual([['k']]);
    range.untrack();
    await range.context.sync();
    expect(book.host.richApi.trackedObjects).toBe(before);
  });
});

describe('ranges', () => {
  test('large writes, which office.js cuts into pieces, come out whole', async () => {
    const rows = Array.from({ length: 800 }, (_, i) => [i, i * 2, `rad ${i}`]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Stor');
      sheet.getRange('A1:C800').values = rows;
      const last = sheet.getRange('A800:C800');
      last.load('values');
      await context.sync();
      expect(last.values).toEqual([[799, 1598, 'rad 799']]);
    });
  });

  test('relatives of a range', async () => {
    const addresses = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('B2:C4');
      const relatives = [
        range.getCell(1, 1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 1),
        range.getRow(2),
        range.getColumn(1),
        range.getEntireColumn(),
        range.getBoundingRect('E9'),
        range.getIntersectionOrNullObject('C4:D9'),
        range.getIntersectionOrNullObject('A1'),
        range.getUsedRangeOrNullObject(),
      ];
      relatives.forEach((relative) => relative.load('address'));
      await context.sync();
      return relatives.map((relative) =>
        relative.isNullObject ? null : relative.address.replace('Data!', ''),
      );
    });
    expect(addresses).toEqual(['C3', 'A3:B5', 'B2:D3', 'B4:C4', 'C2:C4', 'B:C', 'B2:E9', 'C4', null, null]);
  });

  test('formats, fonts and fills can be set and read', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('D1:D2');
      range.values = [[0.125], [1234.5]];
      range.numberFormat = [['0.0%'], ['#,##0']];
      range.format.font.bold = true;
      range.format.font.color = '#FF0000';
      range.format.fill.color = '#EEEEEE';
      range.format.horizontalAlignment = 'Right';
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.load('text,numberFormat,valueTypes');
      range.load('format/font/bold,format/fill/color,format/horizontalAlignment,format/columnWidth');
      await context.sync();
      expect(range.text).toEqual([['12,5%'], ['1\u00a0235']]);
      expect(range.numberFormat).toEqual([['0.0%'], ['#,##0']]);
      expect(range.valueTypes).toEqual([['Double'], ['Double']]);
      expect([range.format.font.bold, range.format.fill.color]).toEqual([true, '#EEEEEE']);
      expect([range.format.horizontalAlignment, range.format.columnWidth]).toEqual(['Right', 90]);
      range.clear('Contents');
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values, range.numberFormat[0]![0]]).toEqual([[[''], ['']], '0.0%']);
    });
  });

  test('null leaves a cell alone and a single value fills all', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('F1:F3');
      range.values = 7 as never;
      range.values = [[1], [null], ['']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1], [7], ['']]);
    });
  });

  test('inserting and deleting rows moves formulas with their cells', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Rader');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[10]];
      const sum = sheet.getRange('B1');
      sum.load('formulas,values');
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[['=SUM(A1:A4)']], [[16]]]);
      sheet.getRange('A1').delete('Up');
      sheet.getRange('A5:A6').load('values');
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[15]]);
    });
  });
});

describe('the rest of the file', () => {
  test('custom XML parts are found by namespace', async () => {
    await run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<x xmlns="urn:share:1"><a>å</a></x>');
      const part = customXmlParts.getByNamespace('urn:share:1').getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace('urn:share:2').getOnlyItemOrNullObject();
      part.load('id');
      none.load('id');
      const xml = part.getXml();
      await context.sync();
      expect([xml.value, none.isNullObject]).toEqual(['<x xmlns="urn:share:1"><a>å</a></x>', true]);
      part.setXml('<x xmlns="urn:share:1"/>');
      const changed = part.getXml();
      await context.sync();
      expect(changed.value).toBe('<x xmlns="urn:share:1"/>');
      part.delete();
      const gone = customXmlParts.getByNamespace('urn:share:1').getOnlyItemOrNullObject();
      gone.load('id');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('settings keep values of both APIs', async () => {
    await run(async (context) => {
      context.workbook.settings.add('k', { a: 1 });
      const setting = context.workbook.settings.getItem('k');
      setting.load('value');
      await context.sync();
      expect(setting.value).toEqual({ a: 1 });
    });
    const { settings } = book.window.Office.context.document;
    settings.set('s', 5);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(JSON.stringify(book.save().addInSettings)).toContain('5');
  });

  test('a drop-down list offers fixed values or those of cells', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const fixed = sheet.getRange('H1');
      fixed.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
      fixed.dataValidation.errorAlert = {
        message: 'ja eller nej',
        showAlert: true,
        style: 'Stop',
        title: 'Svar',
      };
      const cells = sheet.getRange('H2');
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: '=Data!$A$1:$B$1' } };
      fixed.dataValidation.load('rule,type,errorAlert');
      cells.dataValidation.load('rule');
      await context.sync();
      expect(fixed.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: 'ja,nej' } });
      expect(fixed.dataValidation.errorAlert.message).toBe('ja eller nej');
      expect(cells.dataValidation.rule).toEqual({
        list: { inCellDropDown: true, source: '=Data!$A$1:$B$1' },
      });
      cells.dataValidation.clear();
      cells.dataValidation.load('type');
      await context.sync();
      expect(cells.dataValidation.type).toBe('None');
    });
  });

  test('sheets can be renamed, hidden, coloured, frozen and deleted', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tillfällig');
      sheet.name = 'Kort';
      sheet.tabColor = '#00AA00';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(2);
      sheet.visibility = 'Hidden';
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.load('name,tabColor,showGridlines,visibility');
      await context.sync();
      expect([sheet.name, sheet.tabColor, sheet.showGridlines, sheet.visibility]).toEqual([
        'Kort',
        '#00AA00',
        false,
        'Hidden',
      ]);
      expect(frozen.address).toBe('Kort!1:2');
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('Kort');
      gone.load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('the shared runtime can be told to start with the file', async () => {
    const { Office } = book.window;
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
    await Office.addin.showAsTaskpane();
    expect(Office.context.displayLanguage).toBe('sv-SE');
  });

  test('a ribbon command runs and completes', async () => {
    book.window.Office.actions.associate('act', (event: Office.AddinCommands.Event) => event.completed());
    await expect(book.host.runCommand('act', 'button')).resolves.toBeUndefined();
  });
});
