import { openWorkbook } from './workbook';
import type { Headless } from '../../workbench/jsdom';

let book: Headless;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

test('a table under a name: what uses the name follows the table as it grows', async () => {
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
