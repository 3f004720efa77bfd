import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.window.Excel.run(work);

/** As the grid draws the cell: its own style with that of the rules that hold. */
function shown(row: number, column: number) {
  const { getters } = book.host.grid;
  return getters.getCellComputedStyle({ sheetId: getters.getActiveSheetId(), row, col: column });
}

async function addRule(address: string, formula: string): Promise<void> {
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = '#FFF2CC';
    custom.format.font.color = '#7F6000';
    custom.format.font.bold = true;
    await context.sync();
  });
}

test('cells are marked where the formula, told from the first cell, is true, and follow their values', async () => {
  book.type('A1', '5');
  book.type('B1', '5');
  book.type('B2', '7');
  await addRule('B1:B3', '=B1<>$A$1');
  expect([shown(0, 1).fillColor, shown(1, 1).fillColor]).toEqual([undefined, '#FFF2CC']);
  expect(shown(1, 1)).toMatchObject({ textColor: '#7F6000', bold: true });
  book.type('A1', '7');
  expect([shown(0, 1).fillColor, shown(1, 1).fillColor]).toEqual(['#FFF2CC', undefined]);
});

test('a rule follows rows that come, and is saved', async () => {
  book.type('B2', '7');
  await addRule('B1:B3', '=B1=7');
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
    await context.sync();
  });
  const before = book;
  book = await openWorkbook({ state: book.save() });
  before.close();
  expect(shown(2, 1).fillColor).toBe('#FFF2CC');
  await run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('B3');
    conditionalFormats.load('items/type');
    const { rule } = conditionalFormats.getItemAt(0).custom;
    rule.load('formula');
    await context.sync();
    expect([conditionalFormats.items.map(({ type }) => type), rule.formula]).toEqual([['Custom'], '=B2=7']);
  });
});

test('clearAll takes the rule from these cells and leaves it to the others', async () => {
  for (const cell of ['B1', 'B2', 'B3', 'C1', 'C2', 'C3']) book.type(cell, '7');
  book.type('C3', '8');
  await addRule('B1:C3', '=B1=7');
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').conditionalFormats.clearAll();
    await context.sync();
  });
  const marked = [0, 1, 2].map((row) => [1, 2].map((column) => shown(row, column).fillColor !== undefined));
  expect(marked).toEqual([
    [true, true],
    [false, true],
    [true, false],
  ]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D9').conditionalFormats.clearAll();
    const count = sheet.getRange('A1:D9').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test.each(['B1=7', '=SUM(1;'])('Excel refuses the rule %s', async (formula) => {
  await expect(addRule('B1', formula)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a protected sheet refuses rules', async () => {
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await expect(addRule('B1', '=TRUE')).rejects.toMatchObject({ code: 'AccessDenied' });
});

test.each(['ltsc2024', 'm365'] as const)(
  'getItemOrNullObject and the rest are there in %s',
  async (profile) => {
    const before = book;
    book = await openWorkbook({ profile });
    before.close();
    await run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const none = conditionalFormats.getItemOrNullObject('{nope}');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  },
);
