import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
let heard: string[];
beforeAll(async () => {
  book = await openWorkbook();
  await book.window.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const hear = (what: string) => async (event: object) => {
      heard.push(`${what} ${'address' in event ? String(event.address) : ''}`.trim());
    };
    sheet.getRange('F1:G2').values = [
      ['Part', 'Vikt'],
      ['Aneby', 1],
    ];
    const table = sheet.tables.add('F1:G2', true);
    table.name = 'Nyckel';
    await context.sync();
    sheet.onChanged.add(hear('sheet'));
    sheet.onSelectionChanged.add(hear('selection'));
    sheet.onCalculated.add(hear('calculated'));
    table.onChanged.add(hear('table'));
    workbook.worksheets.onChanged.add(hear('any sheet'));
    workbook.worksheets.onAdded.add(hear('added'));
    workbook.worksheets.onDeleted.add(hear('deleted'));
    workbook.worksheets.onActivated.add(hear('activated'));
    workbook.worksheets.onNameChanged.add(hear('renamed'));
    workbook.onSelectionChanged.add(hear('workbook selection'));
    await context.sync();
  });
  await book.idle();
});
beforeEach(() => {
  heard = [];
});
afterAll(() => book.close());

const run = (work: (context: Excel.RequestContext) => void) =>
  book.window.Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(() => book.idle());

test('an entry by hand and one through the API are both told, to the sheet and to all sheets', async () => {
  book.type('A1', '5');
  await book.idle();
  await run(({ workbook }) => {
    workbook.worksheets.getItem('Blad1').getRange('B1:C2').values = [
      [1, 2],
      [3, 4],
    ];
  });
  expect(heard.filter((event) => !event.startsWith('calculated'))).toEqual([
    'sheet A1',
    'any sheet A1',
    'sheet B1:C2',
    'any sheet B1:C2',
  ]);
});

test('the source of a change is told', async () => {
  const sources: string[] = [];
  await book.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').onChanged.add(async ({ triggerSource }) => {
      sources.push(String(triggerSource));
    });
    await context.sync();
  });
  book.type('A2', '1');
  await book.idle();
  await run(({ workbook }) => {
    workbook.worksheets.getItem('Blad1').getRange('A2').values = [[2]];
  });
  expect(sources).toEqual(['Unknown', 'ThisLocalAddin']);
});

test('undoing is a change', async () => {
  book.type('A4', '1');
  await book.idle();
  heard = [];
  book.host.grid.dispatch('REQUEST_UNDO');
  book.touch();
  await book.idle();
  expect(heard.filter((event) => event.startsWith('sheet'))).toEqual(['sheet A4']);
});

test('results of formulas are no change', async () => {
  book.type('A3', '=NYCKEL.DOUBLE(A1)');
  await book.idle();
  heard = [];
  book.type('A1', '6');
  await book.idle();
  expect(book.value('A3')).toBe(12);
  expect(heard.filter((event) => event.includes('sheet'))).toEqual(['sheet A1', 'any sheet A1']);
  expect(heard).toContain('calculated');
});

test('a table hears what happens inside it', async () => {
  book.type('G2', '3');
  book.type('A9', '3');
  await book.idle();
  expect(heard.filter((event) => event.startsWith('table'))).toEqual(['table G2']);
});

test('sheets that come, go, are shown and are renamed', async () => {
  await run(({ workbook }) => {
    const sheet = workbook.worksheets.add('Ny');
    sheet.name = 'Nyare';
    sheet.activate();
    workbook.worksheets.getItem('Blad1').activate();
    sheet.delete();
  });
  expect(heard.filter((event) => /added|deleted|activated|renamed/.test(event))).toEqual([
    'added',
    'renamed',
    'activated',
    'activated',
    'deleted',
  ]);
});

test('a selection is told to the sheet and to the workbook', async () => {
  await run(({ workbook }) => {
    workbook.worksheets.getItem('Blad1').getRange('B2:C3').select();
  });
  expect(heard).toContain('selection B2:C3');
  expect(heard).toContain('workbook selection');
  await book.window.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe('Blad1!B2:C3');
  });
});

test('nobody is told when nobody listens', async () => {
  const quiet = await openWorkbook();
  const raised: unknown[] = [];
  quiet.host.workbook.events.push = (...event) => raised.push(event);
  quiet.type('A1', '1');
  expect(raised).toEqual([]);
  quiet.close();
});
