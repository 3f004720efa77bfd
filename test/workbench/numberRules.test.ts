import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

async function setRule(rule: Excel.DataValidationRule): Promise<void> {
  await book.window.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    dataValidation.rule = rule;
    await context.sync();
  });
}
async function read(cell: string) {
  return book.window.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(cell);
    dataValidation.load('rule,type,valid');
    await context.sync();
    return { rule: dataValidation.rule, type: dataValidation.type, valid: dataValidation.valid };
  });
}

test('a number between two bounds is told back, and says what is valid', async () => {
  const rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' as const } };
  await setRule(rule);
  book.type('A1', '0,15');
  book.type('A2', '15');
  expect(await read('A1')).toEqual({ rule, type: 'Decimal', valid: true });
  expect((await read('A2')).valid).toBe(false);
});

test('a whole number has no decimals', async () => {
  await setRule({ wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  book.type('A1', '2');
  book.type('A2', '2,5');
  book.type('A3', '-2');
  const valid = [await read('A1'), await read('A2'), await read('A3')].map((cell) => cell.valid);
  expect([valid, (await read('A1')).type]).toEqual([[true, false, false], 'WholeNumber']);
});

test('a formula is told from the first cell, and a rule follows rows that come', async () => {
  book.type('B2', '5');
  await setRule({ custom: { formula: '=A1<=B1' } });
  book.type('A2', '6');
  expect([(await read('A2')).type, (await read('A2')).valid]).toEqual(['Custom', false]);
  await book.window.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
    await context.sync();
  });
  book.type('B3', '7');
  expect([(await read('A3')).type, (await read('A3')).valid]).toEqual(['Custom', true]);
});

test('Excel refuses a bound that is no number and an operator that is none', async () => {
  const wrong: Excel.DataValidationRule[] = [
    { decimal: { formula1: 'mycket', operator: 'GreaterThan' } },
    { decimal: { formula1: 1, operator: 'About' as never } },
    { custom: { formula: 'A1>0' } },
  ];
  for (const rule of wrong) await expect(setRule(rule)).rejects.toMatchObject({ code: 'InvalidArgument' });
});
