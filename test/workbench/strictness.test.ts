import type { Headless } from '../../workbench/jsdom';
import { callsSince, openWorkbook } from './workbook';

let book: Headless;
beforeAll(async () => {
  book = await openWorkbook();
  await run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['Part', 'Vikt'],
      ['Aneby', 1],
      ['Eksjö', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Nyckeltabell';
    workbook.names.add('Folkmängd_2016', sheet.getRange('B2'));
  });
});
afterAll(() => book.close());

async function run(work: (context: Excel.RequestContext) => Promise<unknown> | unknown): Promise<void> {
  await book.window.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
}
const codeOf = (work: (context: Excel.RequestContext) => unknown): Promise<string> =>
  run(work).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

describe('names', () => {
  test.each([
    'PKS2018',
    'LSS2018',
    'ADM2016',
    'R',
    'c',
    'R1C1',
    'r2',
    'två ord',
    '2018_nyckel',
    'a-b',
    'A1',
    '',
  ])('Excel refuses the name %p for names and tables alike', async (name) => {
    expect(
      await codeOf(({ workbook }) => {
        workbook.names.add(name, workbook.worksheets.getActiveWorksheet().getRange('A1'));
      }),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(({ workbook }) => {
        workbook.tables.getItem('Nyckeltabell').name = name;
      }),
    ).toBe('InvalidArgument');
  });

  test.each(['PKS_2018', 'Nyckel_för_administration', 'PKS2018A_', '_1', 'Örebro'])(
    '%p is a name',
    async (name) => {
      await run(({ workbook }) => {
        workbook.names.add(name, workbook.worksheets.getActiveWorksheet().getRange('A1'));
        workbook.names.getItem(name).delete();
      });
    },
  );

  test('tables and names share one space, whatever the case', async () => {
    const range = (workbook: Excel.Workbook) => workbook.worksheets.getActiveWorksheet().getRange('A1');
    expect(await codeOf(({ workbook }) => workbook.names.add('folkmängd_2016', range(workbook)))).toBe(
      'ItemAlreadyExists',
    );
    expect(await codeOf(({ workbook }) => workbook.names.add('NYCKELTABELL', range(workbook)))).toBe(
      'ItemAlreadyExists',
    );
    expect(
      await codeOf(({ workbook }) => {
        workbook.tables.getItem('Nyckeltabell').name = 'Folkmängd_2016';
      }),
    ).toBe('ItemAlreadyExists');
  });

  test('a deleted name is #NAME? where it is used, and back when it comes back', async () => {
    await run(({ workbook }) =>
      workbook.names.add('Tillfällig', workbook.worksheets.getActiveWorksheet().getRange('B3')),
    );
    book.type('D1', '=Tillfällig*10');
    expect(book.value('D1')).toBe(20);
    await run(({ workbook }) => workbook.names.getItem('tillfällig').delete());
    expect(book.value('D1')).toBe('#NAME?');
    await run(({ workbook }) =>
      workbook.names.add('Tillfällig', workbook.worksheets.getActiveWorksheet().getRange('B2')),
    );
    expect(book.value('D1')).toBe(10);
  });

  test('a name can stand for a formula', async () => {
    await run(({ workbook }) => workbook.names.add('Moms', '=0.25'));
    book.type('D2', '=100*(1+Moms)');
    expect(book.value('D2')).toBe(125);
    await run(({ workbook }) => {
      workbook.names.getItem('Moms').formula = '=0.5';
    });
    expect(book.value('D2')).toBe(150);
  });

  test('a name tells its reference, value and range', async () => {
    await book.window.Excel.run(async (context) => {
      const item = context.workbook.names.getItem('Folkmängd_2016');
      const range = item.getRange();
      item.load('name,formula,value,visible,comment,type');
      range.load('address');
      await context.sync();
      expect([item.name, item.formula, item.visible, item.type]).toEqual([
        'Folkmängd_2016',
        '=Blad1!$B$2',
        true,
        'Range',
      ]);
      expect(range.address).toBe('Blad1!B2');
    });
  });
});

describe('formulas', () => {
  test.each([
    ['=SHARE(1;2)', /macro function/],
    ['=Finns_ej[#Alla]', /no table/],
    ['=SUM(1;', /cannot be read/],
    ['=D9+1', /circular/],
  ])('Excel refuses %s', (formula, reason) => {
    expect(() => book.type('D9', formula)).toThrow(reason);
    expect(book.value('D9')).toBe('');
  });

  test('a circle in a request is refused with the request, and nothing is left of it', async () => {
    const code = await codeOf(({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D9').formulas = [['=E9+1']];
      sheet.getRange('E9').formulas = [['=D9+1']];
    });
    expect([code, book.formula('D9'), book.formula('E9')]).toEqual(['InvalidArgument', '', '']);
  });

  test('a circle typed into the grid is taken back and said', async () => {
    const refused: string[] = [];
    book.host.grid.refused = ({ kind }) => refused.push(kind);
    const { id: sheetId } = book.host.workbook.worksheets.getActiveWorksheet();
    book.host.grid.dispatch('UPDATE_CELL', { sheetId, row: 8, col: 3, content: '=D9+1' });
    await book.idle();
    expect([book.formula('D9'), refused]).toEqual(['', ['circular']]);
  });

  test('what the grid itself would enter is checked too', () => {
    const refused: string[] = [];
    book.host.grid.refused = ({ kind }) => refused.push(kind);
    const { id: sheetId } = book.host.workbook.worksheets.getActiveWorksheet();
    book.host.grid.model.dispatch('UPDATE_CELL', { sheetId, row: 8, col: 3, content: '=SHARE(1)' });
    expect([book.formula('D9'), refused]).toEqual(['', ['macroFunction']]);
  });

  test('an unknown function is taken and is #NAME?', () => {
    book.type('D10', '=FINNSEJ(1)');
    expect(book.value('D10')).toBe('#NAME?');
  });

  test('Habo is not Håbo when it is looked up, however it is written', () => {
    book.type('H1', 'Håbo');
    book.type('H2', 'Habo');
    book.type('I1', '=MATCH("habo";H1:H2;0)');
    book.type('I2', '=MATCH("HÅBO";H1:H2;0)');
    book.type('I3', '=MATCH("Häbo";H1:H2;0)');
    book.type('I4', '=MATCH("h?bo";H1:H2;0)');
    expect(book.values('I1:I4')).toEqual([[2], [1], ['#N/A'], [1]]);
  });

  test('the functions that the add-in writes exist', () => {
    book.type('F1', '=IFERROR(INDEX(A2:B3;MATCH("Eksjö";A2:A3;0);2);0)');
    book.type('F2', '=RIGHT("abc";2)&TEXT(1234,5;"0")&ROWS(A1:A3)');
    book.type('F3', '=IF(ISNA(NA());1;0)+IF(ISERROR(1/0);10;0)+SUM(100;N("x");N(5))');
    book.type('F4', '=T(5)&T("x")');
    expect(['F1', 'F2', 'F3', 'F4'].map((cell) => book.value(cell))).toEqual([2, 'bc12353', 116, 'x']);
  });
});

describe('structured references', () => {
  test('all parts, typed in Swedish and read in English', () => {
    const typed = {
      H1: '=ROWS(Nyckeltabell[#Alla])',
      H2: '=SUM(Nyckeltabell[Vikt])',
      H3: '=INDEX(Nyckeltabell[#Rubriker];1;2)',
      H4: '=ROWS(Nyckeltabell[#Data])',
      H5: '=Nyckeltabell[[#Rubriker];[Vikt]]',
      H6: '=COLUMNS(Nyckeltabell[[Part]:[Vikt]])',
    };
    for (const [cell, formula] of Object.entries(typed)) book.type(cell, formula);
    expect(Object.keys(typed).map((cell) => book.value(cell))).toEqual([3, 3, 'Vikt', 2, 'Vikt', 2]);
    expect(Object.keys(typed).map((cell) => book.formula(cell))).toEqual([
      '=ROWS(Nyckeltabell[#All])',
      '=SUM(Nyckeltabell[Vikt])',
      '=INDEX(Nyckeltabell[#Headers],1,2)',
      '=ROWS(Nyckeltabell[#Data])',
      '=Nyckeltabell[[#Headers],[Vikt]]',
      '=COLUMNS(Nyckeltabell[[Part]:[Vikt]])',
    ]);
  });

  test('[@Column] means the row of the formula', async () => {
    await run(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange('J2:J3').formulas = [
        ['=Nyckeltabell[@Vikt]*2'],
        ['=Nyckeltabell[@Vikt]*2'],
      ];
    });
    expect(book.values('J2:J3')).toEqual([[2], [4]]);
  });

  test('text in quotes is not taken for a reference', () => {
    book.type('J5', '="Nyckeltabell[#Alla]"');
    expect(book.value('J5')).toBe('Nyckeltabell[#Alla]');
  });

  test('a table grows when a row is typed below it, and what uses it follows', () => {
    book.type('A4', 'Vetlanda');
    book.type('B4', '7');
    expect([book.value('H1'), book.value('H2')]).toEqual([4, 10]);
  });

  test('a table can be resized, and rows deleted', async () => {
    await run(({ workbook }) => workbook.tables.getItem('Nyckeltabell').resize('A1:B6'));
    expect(book.value('H1')).toBe(6);
    await run(({ workbook }) => workbook.tables.getItem('Nyckeltabell').resize('A1:B4'));
    expect(book.value('H1')).toBe(4);
    await run(({ workbook }) => workbook.tables.getItem('Nyckeltabell').rows.getItemAt(0).delete());
    expect([book.value('H1'), book.value('H2')]).toEqual([3, 9]);
    expect(book.values('A1:B4')).toEqual([
      ['Part', 'Vikt'],
      ['Eksjö', 2],
      ['Vetlanda', 7],
      ['', ''],
    ]);
  });

  test('formulas follow a table that is renamed, without running again', async () => {
    book.type('H7', '=NYCKEL.TOTAL(Nyckeltabell[#Alla])');
    await book.idle();
    const { length } = book.host.customFunctions.calls;
    await run(({ workbook }) => {
      workbook.tables.getItem('Nyckeltabell').name = 'Nyckeltabell_Folk';
    });
    await book.idle();
    expect([book.formula('H7'), book.value('H7')]).toEqual(['=NYCKEL.TOTAL(Nyckeltabell_Folk[#All])', 9]);
    expect(book.host.customFunctions.calls).toHaveLength(length);
  });

  test('a table tells its parts', async () => {
    await book.window.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('nyckeltabell_folk');
      const [header, body, all] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
      [header, body, all].forEach((range) => range.load('address'));
      const none = table.columns.getItemOrNullObject('Finns ej');
      none.load('name');
      table.columns.load('items/name');
      table.showFilterButton = false;
      table.style = 'TableStyleLight1';
      table.load('name,style,showFilterButton,showBandedRows');
      table.worksheet.load('name');
      await context.sync();
      expect([header.address, body.address, all.address]).toEqual([
        'Blad1!A1:B1',
        'Blad1!A2:B3',
        'Blad1!A1:B3',
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Part', 'Vikt']);
      expect([none.isNullObject, table.showFilterButton, table.style]).toEqual([
        true,
        false,
        'TableStyleLight1',
      ]);
      expect(table.worksheet.name).toBe('Blad1');
    });
  });

  test('two tables cannot overlap', async () => {
    expect(await codeOf(({ workbook }) => workbook.tables.add('Blad1!B2:C4', true))).toBe('InvalidArgument');
  });

  test('without the table the reference is #REF!', async () => {
    await run(({ workbook }) => workbook.tables.getItem('Nyckeltabell_Folk').delete());
    expect(book.value('H1')).toBe('#REF!');
    expect(book.values('A1:B3').flat().join('')).toBe('');
  });
});

describe('calculating', () => {
  test('what a request writes is calculated once, before anybody looks', async () => {
    book.type('F9', '=NYCKEL.DOUBLE(G9)');
    await book.idle();
    const { calls } = book.host.customFunctions;
    const before = calls.length;
    await run(({ workbook }) => {
      const cell = workbook.worksheets.getActiveWorksheet().getRange('G9');
      for (const amount of [100, 200, 300]) cell.values = [[amount]];
    });
    await book.idle();
    expect([book.value('F9'), callsSince(book, before)]).toEqual([600, ['DOUBLE']]);
  });

  test('a request that reads between its writes sees what it has written', async () => {
    await book.window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [amount, sum] = [sheet.getRange('G11'), sheet.getRange('G12')];
      sum.formulas = [['=2*G11']];
      amount.values = [[1]];
      sum.load('values');
      amount.values = [[5]];
      await context.sync();
      expect(sum.values).toEqual([[2]]);
    });
  });
});
