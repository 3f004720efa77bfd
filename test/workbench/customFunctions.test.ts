import type { Headless } from '../../workbench/jsdom';
import { callsSince, openWorkbook } from './workbook';

let book: Headless;
beforeAll(async () => {
  book = await openWorkbook({ profile: 'ltsc2024' });
});
afterAll(() => book.close());

const mark = () => book.host.customFunctions.calls.length;
const typeAll = (cells: Record<string, string>) => {
  for (const [cell, typed] of Object.entries(cells)) book.type(cell, typed);
};

test('arguments arrive as Excel sends them', async () => {
  typeAll({
    A1: '1,5',
    A2: 'text',
    C1: '=NYCKEL.ECHO(A1)',
    C2: '=NYCKEL.ECHO(A9)',
    C3: '=NYCKEL.ECHO("0680")',
    C5: '=NYCKEL.ECHO(TRUE)',
    C6: '=NYCKEL.TOTAL(A1:B2)',
    C7: '=NYCKEL.TOTAL(A1)',
    C8: '=NYCKEL.ECHO(NA())',
  });
  const from = mark();
  await book.idle();
  expect(['C1', 'C2', 'C3', 'C5'].map((cell) => book.value(cell))).toEqual(['1.5', '0', '"0680"', 'true']);
  const total = book.host.customFunctions.calls.filter(({ id }) => id === 'TOTAL').map(({ args }) => args);
  expect(total).toEqual([
    [
      [
        [1.5, ''],
        ['text', ''],
      ],
      null,
    ],
    [[[1.5]], null],
  ]);
  expect(callsSince(book, from).length).toBeGreaterThan(0);
  expect(String(book.value('C8'))).toContain('#N/A');
});

test('an error ends the call unless the functions take errors', async () => {
  const functions = { functions: [{ id: 'ECHO', name: 'ECHO', parameters: [{ name: 'x' }] }] };
  const strict = await openWorkbook({ functionsJson: functions });
  strict.type('A1', '=NYCKEL.ECHO(NA())');
  await strict.idle();
  expect(strict.value('A1')).toBe('#N/A');
  expect(strict.host.customFunctions.calls).toEqual([]);
  strict.close();
});

test('only what an edit touches is called again', async () => {
  typeAll({ E1: '1', E2: '2', F1: '=NYCKEL.DOUBLE(E1)', F2: '=NYCKEL.DOUBLE(E2)', G1: '=NYCKEL.DOUBLE(F1)' });
  await book.idle();
  const from = mark();
  book.type('E1', '5');
  await book.idle();
  expect([book.value('F1'), book.value('G1'), book.value('F2')]).toEqual([10, 20, 4]);
  expect(callsSince(book, from)).toEqual(['DOUBLE', 'DOUBLE']);
});

test('a value that comes back is calculated again, as nothing older than the last calculation is kept', async () => {
  const from = mark();
  book.type('E2', '3');
  await book.idle();
  book.type('E2', '2');
  await book.idle();
  expect(callsSince(book, from)).toEqual(['DOUBLE', 'DOUBLE']);
});

test('a formula that is entered again runs again, also when it is the same', async () => {
  const from = mark();
  book.type('F2', '=NYCKEL.DOUBLE(E2)');
  await book.idle();
  expect(callsSince(book, from)).toEqual(['DOUBLE']);
});

test('waiting cells say so, and what depends on them does not call with half a result', async () => {
  typeAll({ I1: '=NYCKEL.LADDER(2)', K1: '=NYCKEL.TOTAL(I1:J2)' });
  expect(book.value('I1')).toBe('#BUSY!');
  expect(book.value('K1')).toBe('#BUSY!');
  await book.idle();
  expect(book.values('I1:J2')).toEqual([
    [1, 1],
    [2, 4],
  ]);
  expect(book.value('K1')).toBe(8);
});

test('functions that look at errors wait for what is being calculated', async () => {
  const from = mark();
  typeAll({ S1: '=NYCKEL.DOUBLE(4)', S2: '=IFERROR(S1;-1)', S3: '=NYCKEL.DOUBLE(S2)', S4: '=ISERROR(S1)' });
  expect(['S2', 'S3', 'S4'].map((cell) => book.value(cell))).toEqual(['#BUSY!', '#BUSY!', '#BUSY!']);
  await book.idle();
  expect(['S2', 'S3', 'S4'].map((cell) => book.value(cell))).toEqual([8, 16, false]);
  expect(callsSince(book, from)).toEqual(['DOUBLE', 'DOUBLE']);
});

test('a spill that has no room is #SPILL!, and spreads when it gets room', async () => {
  typeAll({ M2: 'i vägen', M1: '=NYCKEL.LADDER(2)' });
  await book.idle();
  expect(book.value('M1')).toBe('#SPILL!');
  book.type('M2', '');
  await book.idle();
  expect(book.value('M2')).toBe(2);
});

test('a spill reaches below the last row of the grid', async () => {
  book.type('Z190', '=NYCKEL.LADDER(300)');
  await book.idle();
  expect([book.value('Z190'), book.value('AA489')]).toEqual([1, 90000]);
});

test('a scalar parameter that gets a range is called for each cell', async () => {
  typeAll({ O1: '1', O2: '2', P1: '=NYCKEL.DOUBLE(O1:O2)' });
  await book.idle();
  expect(book.values('P1:P2')).toEqual([[2], [4]]);
});

test('a full calculation runs everything', async () => {
  const from = mark();
  await book.window.Excel.run(async (context) => {
    context.workbook.application.calculate('Recalculate');
    await context.sync();
  });
  await book.idle();
  expect(callsSince(book, from)).toEqual([]);
  await book.window.Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  await book.idle();
  expect(callsSince(book, from).length).toBeGreaterThan(10);
});

test('a file that is opened again shows its values without a single call', async () => {
  const reopened = await openWorkbook({ state: book.save() });
  await reopened.idle();
  expect([reopened.value('F1'), reopened.value('K1'), reopened.value('J2')]).toEqual([10, 8, 4]);
  expect(reopened.host.customFunctions.calls).toEqual([]);
  reopened.type('E1', '6');
  await reopened.idle();
  expect([reopened.value('F1'), reopened.value('G1')]).toEqual([12, 24]);
  reopened.close();
});

test('a call with the wrong number of arguments cannot be entered', () => {
  expect(() => book.type('A20', '=NYCKEL.DOUBLE()')).toThrow(/number of arguments/);
});

test('a file keeps a column of sums that grow downwards', async () => {
  for (let row = 31; row <= 34; row++) {
    book.type(`A${row}`, '10');
    book.type(`B${row}`, `=SUM(A$31:A${row})`);
  }
  const reopened = await openWorkbook({ state: book.save() });
  expect(reopened.values('B31:B34')).toEqual([[10], [20], [30], [40]]);
  expect(reopened.formula('B34')).toBe('=SUM(A$31:A34)');
  reopened.close();
});
