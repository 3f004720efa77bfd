import JSZip from 'jszip';
import { expectOk, openWorkbook, type OpenWorkbook } from '../integration/openWorkbook';
import { contentOf } from '../setup/workbookContent';
import { xlsxOf } from '../../workbench/xlsx/xlsxOf';

describe.each(['jonkoping', 'ekero'] as const)('the example %s as an .xlsx file', (id) => {
  it('comes back as it was, and nothing is calculated on opening', async () => {
    const book = await openWorkbook();
    expectOk(await book.workbook.insertExample(id));
    const xlsx = await xlsxOf(book);
    const opened = await openWorkbook({ xlsx });
    await opened.excel.idle();
    expect(contentOf(opened.excel.host)).toEqual(contentOf(book.excel.host));
    expect(opened.excel.host.customFunctions.calls).toEqual([]);
  });
});

describe('a file keeps', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });

  async function reopened(): Promise<OpenWorkbook> {
    const opened = await openWorkbook({ xlsx: await xlsxOf(book) });
    await opened.excel.idle();
    return opened;
  }

  /** What was opened shows what was saved, whatever it was. */
  async function expectKept(): Promise<OpenWorkbook> {
    const opened = await reopened();
    expect(contentOf(opened.excel.host)).toEqual(contentOf(book.excel.host));
    return opened;
  }

  it('texts that look like something else, and values of every kind', async () => {
    const { worksheets } = book.excel.host.workbook;
    const sheet = worksheets.getItem('Blad1');
    sheet.getRange('A1').numberFormat = '@';
    sheet.getRange('A1:G1').values = [["'0680", "'=A1", "'TRUE", "'2016-10-26", true, -0.1, "''citat'"]];
    sheet.getRange('A2:C2').formulas = [['=NA()', '=1/0', '="  två  blanksteg  "']];
    sheet.getRange('D2').values = '#N/A';
    const { excel } = await expectKept();
    expect(excel.values('Blad1!A1:D1')).toEqual([['0680', '=A1', 'TRUE', '2016-10-26']]);
  });

  it('what spills, its formula, and formulas that call the add-in inside others', async () => {
    expectOk(await book.workbook.insertExample('ekero'));
    book.excel.type('Blad1!A1', '=NYCKEL.REGISTER("folkmängd"; 2017; "Kronobergs län")');
    book.excel.type('Blad1!E1', '=IFNA(SUM(NYCKEL.SHARES(A1:B9; 100; 1)); 7)');
    book.excel.type('Blad1!E2', '=SUM(B2:B9)');
    await book.excel.idle();
    const opened = await expectKept();
    expect(opened.excel.value('Blad1!E1')).toBe(100);
    expect(opened.excel.host.customFunctions.calls).toEqual([]);
    opened.excel.type('Blad1!A1', '=NYCKEL.REGISTER("folkmängd"; 2017; "Uppsala län")');
    await opened.excel.idle();
    expect(opened.excel.value('Blad1!E2')).not.toBe(book.excel.value('Blad1!E2'));
  });

  it('what only the parts of the file say: the prefix of the functions, the mark of a spill, the linked XML', async () => {
    expectOk(await book.workbook.insertExample('ekero'));
    book.excel.type('Blad1!A1', '=NYCKEL.REGISTER("folkmängd"; 2017; "Kronobergs län")');
    const zip = await JSZip.loadAsync(await xlsxOf(book));
    const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
    const sheet = await part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A1"[^>]* cm="1"><f t="array" ref="A1:B9">_xldudf_NYCKEL_REGISTER\(/);
    expect(await part('xl/metadata.xml')).toContain('fDynamic="1"');
    expect(await part('xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(await part('customXml/itemProps1.xml')).toContain('urn:fordelningsnyckel:workbook');
    expect(await part('[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
  });

  it('names of cells and of formulas, hidden ones too, and rows of the same table', async () => {
    const { worksheets, tables, names } = book.excel.host.workbook;
    const sheet = worksheets.getItem('Blad1');
    sheet.getRange('A1:C3').values = [
      ['Part', 'Vikt', 'Dubbelt'],
      ['Å & Ö', 2, ''],
      ['<B>', 3, ''],
    ];
    tables.add(sheet.getRange('A1:C3'), true).name = 'Vikter';
    sheet.getRange('C2:C3').formulas = [['=[@Vikt]*2'], ['=[@Vikt]*2']];
    names.add('Summa_vikt', '=SUM(Blad1!$B$2:$B$3)', 'så "många" < fler');
    names.add('Gömd', '=Blad1!$B$2').visible = false;
    sheet.getRange('E1').formulas = '=Summa_vikt*Gömd';
    const { excel } = await expectKept();
    expect(excel.value('Blad1!E1')).toBe(10);
    const zip = await JSZip.loadAsync(await xlsxOf(book));
    // The file format has no short form for a row of the same table.
    expect(await zip.file('xl/worksheets/sheet1.xml')?.async('string')).toContain(
      '<f>Vikter[[#This Row],[Vikt]]*2<',
    );
    excel.type('Blad1!B2', '5');
    expect(excel.value('Blad1!C2')).toBe(10);
  });

  it('hidden, coloured and protected sheets, frozen panes, comments, borders and who wrote it', async () => {
    const { workbook } = book.excel.host;
    const { worksheets, comments, properties, savedProperties } = workbook;
    worksheets.add('Gömt').visibility = 'Hidden';
    worksheets.add('Djupt gömt').visibility = 'VeryHidden';
    const shown = worksheets.add('Visas');
    shown.tabColor = '#FF0000';
    shown.freezePanes.freezeAt('A1:B2');
    shown.showGridlines = false;
    comments.add('Visas!B2', 'En "anmärkning" & mer', null);
    shown.getRange('B2:C3').format.borders.getItem('EdgeTop').style = 'Continuous';
    shown.getRange('A1').format.columnWidth = 120;
    shown.protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
    properties.author = 'Åsa';
    savedProperties.lastAuthor = 'Örjan';
    await expectKept();
  });
});
