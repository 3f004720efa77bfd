import { JSDOM } from 'jsdom';
import type { Headless } from '../../workbench/jsdom';
import { printSheet } from '../../workbench/print/printSheet';
import { openWorkbook } from './workbook';

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.window.Excel.run(work);
const sheet = () => book.host.workbook.worksheets.getActiveWorksheet();
const printed = () => new JSDOM(printSheet(sheet()).html).window.document;

async function setUp(layout: (sheet: Excel.Worksheet) => void): Promise<void> {
  await run(async (context) => {
    layout(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('cells stand as they are shown, with their look', async () => {
  book.type('A1', 'Kommun & region');
  book.type('B1', '1234,5');
  await setUp((page) => {
    const range = page.getRange('B1');
    range.numberFormat = [['#,##0.00']];
    range.format.font.bold = true;
    range.format.fill.color = '#FFF2CC';
  });
  const [name, amount] = [...printed().querySelectorAll('td')];
  expect([name?.textContent, amount?.textContent]).toEqual(['Kommun & region', book.text('B1')]);
  expect([amount?.style.fontWeight, amount?.style.textAlign, amount?.style.background]).toEqual([
    'bold',
    'right',
    'rgb(255, 242, 204)',
  ]);
});

test('only the print area, with its title rows as the head of each page and a new page at each break', async () => {
  for (const cell of ['A1', 'A2', 'A3', 'A4', 'A5']) book.type(cell, `rad ${cell}`);
  book.type('C1', 'utanför');
  await setUp((page) => {
    page.pageLayout.setPrintArea('A1:B5');
    page.pageLayout.setPrintTitleRows('$2:$2');
    page.horizontalPageBreaks.add('A4');
  });
  const page = printed();
  expect(texts(page, 'thead tr')).toEqual(['rad A2']);
  expect(texts(page, 'tr').join()).toBe('rad A1,rad A2,rad A3,rad A4,rad A5');
  expect(texts(page, 'tr.break')).toEqual(['rad A4']);
});

test('fitted to one page across, all columns are made smaller; otherwise the rest comes on another page', async () => {
  book.type('A1', 'först');
  book.type('Z1', 'sist');
  expect(printed().querySelectorAll('section').length).toBeGreaterThan(1);
  await setUp((page) => {
    page.horizontalPageBreaks.add('A2');
    page.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  const { paper } = printSheet(sheet());
  expect(printed().querySelectorAll('section')).toHaveLength(1);
  expect(paper.scale).toBeLessThan(0.5);
  // Excel passes over breaks set by hand on a fitted sheet.
  expect(printed().querySelectorAll('tr.break')).toHaveLength(0);
});

test('the paper lies down, and header and footer have their codes filled in', async () => {
  book.type('A1', 'x');
  await setUp(({ pageLayout }) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.headersFooters.defaultForAllPages.set({
      leftHeader: '&"Arial,Bold"&12Drift && underhåll <2018>',
      rightFooter: '&A, sida &P av &N',
    });
  });
  const { paper, header, footer, html } = printSheet(sheet());
  expect(paper.width).toBeGreaterThan(paper.height);
  expect(html).toContain('@page { size: 841.89pt 595.28pt; }');
  expect(texts(new JSDOM(header).window.document, 'span')[0]).toBe('Drift & underhåll <2018>');
  expect(footer).toContain(
    'Blad1, sida <span class="pageNumber"></span> av <span class="totalPages"></span>',
  );
});
