import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.window.Excel.run(work);
const codeOf = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
  run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  }).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

describe('a copied sheet', () => {
  test('has its own tables and formulas, stands where it was asked to, and leaves the original as it is', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Part', 'Vikt'],
        ['Aneby', 1],
        ['Eksjö', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'Nyckeltabell';
      sheet.getRange('D1:D2').formulas = [['=SUM(B2:B3)'], ['=NYCKEL.DOUBLE(B3)']];
      sheet.pageLayout.orientation = 'Landscape';
      context.workbook.worksheets.add('Sist');
      await context.sync();
      const copy = sheet.copy('After', sheet);
      copy.name = 'Förra året';
      copy.getRange('B2').values = [[10]];
      await context.sync();
    });
    await book.idle();
    expect(book.values('Förra året!D1:D2')).toEqual([[12], [4]]);
    expect(book.values('Blad1!D1:D2')).toEqual([[3], [4]]);
    await run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/name');
      tables.load('items/name');
      const { pageLayout } = worksheets.getItem('Förra året');
      pageLayout.load('orientation');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Förra året', 'Sist']);
      expect(tables.items.map(({ name }) => name).sort()).toEqual(['Nyckeltabell', 'Nyckeltabell2']);
      expect(pageLayout.orientation).toBe('Landscape');
    });
  });
});

describe('copied cells', () => {
  test('relative references are told anew; values are values', async () => {
    book.type('A1', '2');
    book.type('A2', '3');
    book.type('B1', '=A1*$A$1');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').numberFormat = [['0.00']];
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('C1:C2').copyFrom('B1:B2', 'Values');
      sheet.getRange('D1:D2').copyFrom('B1', 'Formulas');
      await context.sync();
    });
    expect([book.formula('B2'), book.value('B2'), book.text('B2')]).toEqual(['=A2*$A$1', 6, '6,00']);
    expect([book.formula('C2'), book.value('C2'), book.text('C2')]).toEqual([6, 6, '6']);
    expect([book.formula('D2'), book.text('D2')]).toEqual(['=C2*$A$1', '12']);
  });
});

describe('rows that come and go', () => {
  test('formulas, names and drop-downs follow', async () => {
    book.type('A5', '7');
    book.type('C1', '=A5');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('Budget', sheet.getRange('A5'));
      sheet.getRange('A5').dataValidation.rule = { list: { inCellDropDown: true, source: '7,8' } };
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      const range = context.workbook.names.getItem('Budget').getRange();
      range.load('address');
      range.dataValidation.load('type');
      await context.sync();
      expect([range.address, range.dataValidation.type]).toEqual(['Blad1!A7', 'List']);
      expect(book.formula('C1')).toBe('=A7');
      sheet.getRange('2:3').delete('Up');
      await context.sync();
    });
    expect(book.formula('C1')).toBe('=A5');
  });
});

describe('the page', () => {
  test('a new sheet prints on A4, upright; what is set is read back, and saved', async () => {
    await run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load();
      const none = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect([pageLayout.paperSize, pageLayout.orientation, none.isNullObject]).toEqual([
        'A4',
        'Portrait',
        true,
      ]);
      pageLayout.set({
        orientation: 'Landscape',
        centerHorizontally: true,
        printGridlines: false,
        topMargin: 72,
      });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: '&A', rightFooter: 'Sida &P av &N' });
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$2');
      horizontalPageBreaks.add('A21');
      await context.sync();
    });
    const before = book;
    book = await openWorkbook({ state: book.save() });
    before.close();
    await run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load();
      const area = pageLayout.getPrintArea();
      const titles = pageLayout.getPrintTitleRows();
      const texts = pageLayout.headersFooters.defaultForAllPages;
      area.load('address');
      titles.load('address');
      texts.load('leftHeader,rightFooter,centerHeader');
      horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.topMargin, pageLayout.leftMargin]).toEqual([
        'Landscape',
        72,
        72,
      ]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect([area.address, titles.address]).toEqual(['Blad1!A1:F40', 'Blad1!1:2']);
      expect([texts.leftHeader, texts.centerHeader, texts.rightFooter]).toEqual(['&A', '', 'Sida &P av &N']);
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20]);
      horizontalPageBreaks.removePageBreaks();
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test.each([
    ['an unknown orientation', (page: Excel.PageLayout) => (page.orientation = 'Sideways' as never)],
    [
      'a scale and a number of pages',
      (page: Excel.PageLayout) => (page.zoom = { scale: 90, horizontalFitToPages: 1 }),
    ],
    ['a scale under 10 %', (page: Excel.PageLayout) => (page.zoom = { scale: 5 })],
    ['a negative margin', (page: Excel.PageLayout) => (page.leftMargin = -1)],
  ])('Excel refuses %s', async (_, change) => {
    expect(await codeOf(({ pageLayout }) => void change(pageLayout))).toBe('InvalidArgument');
  });

  test('a protected sheet refuses a new orientation', async () => {
    expect(
      await codeOf((sheet) => {
        sheet.protection.protect();
        sheet.pageLayout.orientation = 'Landscape';
      }),
    ).toBe('AccessDenied');
  });
});

test('autoSave tells whether the file is stored as it changes', async () => {
  for (const isSaving of [false, true]) {
    book.host.workbook.isAutoSaving = isSaving;
    await run(async (context) => {
      context.workbook.load('autoSave');
      await context.sync();
      expect(context.workbook.autoSave).toBe(isSaving);
    });
  }
});

describe('below what a sheet has held so far', () => {
  test('a formula that refers there refers to the same cells when the sheet gets something there', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const other = context.workbook.worksheets.add('Annat');
      sheet.getRange('A1:A2').formulas = [['=SUM(B10:B250)'], ['=SUM(Annat!B10:B250)']];
      other.getRange('A1').formulas = [["=SUM('Blad1'!$AB$10:$AC$250)"]];
      await context.sync();
      for (const each of [sheet, other]) each.getRange('B250:B251').values = [[1], [2]];
      sheet.getRange('AC250:AD250').values = [[4, 8]];
      await context.sync();
    });
    expect(book.values('A1:A2')).toEqual([[1], [1]]);
    expect(book.values('Annat!A1')).toEqual([[4]]);
  });
});
