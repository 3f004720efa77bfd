import { openWorkbook } from './workbook';
import type { Headless } from '../../workbench/jsdom';

let book: Headless;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

test('a range can be written and read', async () => {
  const { Excel } = book.window;
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load('values,address');
    await context.sync();
    return [range.address, range.values];
  });
  expect(read).toEqual([
    'Blad1!A1:B2',
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});

test('custom functions calculate, spill and fail', async () => {
  book.type('D1', '=NYCKEL.DOUBLE(1,5)');
  book.type('D2', '=NYCKEL.LADDER(3)+0');
  book.type('F1', '=NYCKEL.BOOM("därför")');
  await book.idle();
  expect(book.value('D1')).toBe(3);
  expect(book.value('F1')).toBe('#N/A');
  expect(book.message('F1')).toBe('därför');
  expect(book.values('D2:E4')).toEqual([
    [1, 1],
    [2, 4],
    [3, 9],
  ]);
});

test('tables, structured references and names', async () => {
  const { Excel } = book.window;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Nycklar');
    sheet.getRange('A1:B3').values = [
      ['Part', 'Vikt'],
      ['Nässjö', 10],
      ['Eksjö', 20],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Nyckeltabell_Folk';
    sheet.getRange('D1').formulas = [['=NYCKEL.TOTAL(Nyckeltabell_Folk[#All])']];
    context.workbook.names.add('Folkmängd_2016', sheet.getRange('D1'));
    sheet.getRange('E1').formulas = [['=Folkmängd_2016+SUM(Nyckeltabell_Folk[Vikt])']];
    await context.sync();
  });
  await book.idle();
  expect(book.value('Nycklar!D1')).toBe(30);
  expect(book.value('Nycklar!E1')).toBe(60);
  expect(book.formula('Nycklar!D1')).toBe('=NYCKEL.TOTAL(Nyckeltabell_Folk[#All])');
  book.type('Nycklar!A4', 'Vetlanda');
  book.type('Nycklar!B4', '5');
  await book.idle();
  expect(book.value('Nycklar!E1')).toBe(70);
});
