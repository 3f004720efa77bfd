import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

async function write(address: string, value: unknown): Promise<void> {
  await book.window.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
}
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('requests that come back with an error', () => {
  test.each([
    'AccessDenied',
    'ActivityLimitReached',
    'HostIsBusy',
    'InvalidOperationInCellEditMode',
    'ItemNotFound',
    'Timeout',
  ] as const)('%s once, then all is well', async (code) => {
    book.host.faults.fail(code);
    expect(await codeOf(write('A1', 1))).toBe(code);
    expect(book.value('A1')).toBe('');
    expect(await codeOf(write('A1', 1))).toBe('no error');
    expect(book.value('A1')).toBe(1);
  });

  test('the n-th of those that fit, and always until it is called off', async () => {
    book.host.faults.fail('HostIsBusy', {
      nth: 2,
      when: ({ Actions }) => Actions.some(({ Name }) => Name === 'Values'),
    });
    expect([
      await codeOf(write('A1', 1)),
      await codeOf(write('A1', 2)),
      await codeOf(write('A1', 3)),
    ]).toEqual(['no error', 'HostIsBusy', 'no error']);
    const callOff = book.host.faults.fail('AccessDenied', { always: true });
    expect([await codeOf(write('A1', 4)), await codeOf(write('A1', 5))]).toEqual([
      'AccessDenied',
      'AccessDenied',
    ]);
    callOff();
    expect(await codeOf(write('A1', 6))).toBe('no error');
  });

  test('a fault at a member leaves done what the request did before', async () => {
    book.host.faults.fail('GeneralException', { member: 'Range.numberFormat' });
    const work = book.window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[7]];
      range.numberFormat = [['0,0']];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('GeneralException');
    expect(book.value('A1')).toBe(7);
  });

  test('a fault at the k-th write leaves done what was written before', async () => {
    book.host.faults.fail('GeneralException', { write: 2 });
    const work = book.window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[7]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('GeneralException');
    expect(['A1', 'A2', 'A3'].map((address) => book.value(address))).toEqual([7, '', '']);
  });

  test('every request is counted, with its size and its error', async () => {
    const before = book.host.batches.length;
    await write('A1', 'x'.repeat(1000));
    book.host.faults.fail('Timeout', {
      when: ({ Actions }) => Actions.some(({ Name }) => Name === 'Values'),
    });
    await codeOf(write('A1', 2));
    const records = book.host.batches.slice(before);
    expect(Math.max(...records.map(({ requestSize }) => requestSize))).toBeGreaterThan(1000);
    expect(records.filter(({ error }) => error === 'Timeout')).toHaveLength(1);
  });
});

describe('functions that hang', () => {
  test('a cell waits until the result arrives', async () => {
    book.host.customFunctions.hang();
    book.type('A1', '=NYCKEL.DOUBLE(21)');
    await book.idle();
    await pause(100);
    expect([book.value('A1'), book.host.workbook.application.calculationState]).toEqual([
      '#BUSY!',
      'Pending',
    ]);
    book.host.customFunctions.resume();
    await book.idle();
    expect([book.value('A1'), book.host.workbook.application.calculationState]).toEqual([42, 'Done']);
  });

  test('only those that are named', async () => {
    book.host.customFunctions.hang((id) => id === 'ECHO');
    book.type('A1', '=NYCKEL.DOUBLE(21)');
    book.type('A2', '=NYCKEL.ECHO("k")');
    await pause(300);
    expect([book.value('A1'), book.value('A2')]).toEqual([42, '#BUSY!']);
  });
});

describe('a runtime that ends', () => {
  test('the workbook stays, nothing more arrives, and the next runtime is asked what was not answered', async () => {
    book.type('A1', '=NYCKEL.DOUBLE(2)');
    await book.idle();
    book.host.customFunctions.hang();
    book.type('A2', '=NYCKEL.DOUBLE(3)');
    await book.idle();
    let isSettled = false;
    book.host.faults.at({ member: 'Range.values' }, () => book.kill());
    void write('B1', 'sent').then(
      () => (isSettled = true),
      () => (isSettled = true),
    );
    await pause(200);
    book.host.customFunctions.resume();
    await pause(100);
    expect([isSettled, book.value('B1'), book.value('A1'), book.value('A2')]).toEqual([
      false,
      'sent',
      4,
      '#BUSY!',
    ]);

    book = await openWorkbook({ host: book.host });
    await book.idle();
    expect(book.value('A2')).toBe(6);
    await write('B1', 'again');
    await book.idle();
    expect([book.value('B1'), book.host.richApi.trackedObjects]).toEqual(['again', 0]);
  });
});

describe('colleagues', () => {
  test('an edit from elsewhere tells its source, and the add-in’s own edits are local', async () => {
    const heard: [string, string][] = [];
    await book.window.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address, source }) => {
        heard.push([address, source]);
      });
      await context.sync();
    });
    book.host.editRemotely('Blad1', 'B2', '=1+1');
    await write('B3', 1);
    await book.idle();
    expect(heard).toEqual([
      ['B2', 'Remote'],
      ['B3', 'Local'],
    ]);
    expect(book.value('B2')).toBe(2);
  });
});

describe('calculation', () => {
  const setMode = (mode: 'Manual' | 'Automatic') =>
    book.window.Excel.run(async (context) => {
      context.workbook.application.calculationMode = mode;
      await context.sync();
    });

  test('in manual mode nothing that depends on an entry changes until it is asked to', async () => {
    book.type('A1', '1');
    book.type('A2', '=A1*10');
    book.type('A3', '=NYCKEL.DOUBLE(A1)');
    await book.idle();
    await setMode('Manual');
    const { length } = book.host.customFunctions.calls;
    book.type('A1', '5');
    book.type('A4', '=A1+1');
    await book.idle();
    const shown = ['A1', 'A2', 'A3', 'A4'].map((cell) => book.value(cell));
    expect([shown, book.host.customFunctions.calls.length]).toEqual([[5, 10, 2, 6], length]);
    expect(book.host.workbook.application.calculationState).toBe('Pending');

    await book.window.Excel.run(async (context) => {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    await book.idle();
    expect(['A1', 'A2', 'A3', 'A4'].map((cell) => book.value(cell))).toEqual([5, 50, 10, 6]);
    expect(book.host.workbook.application.calculationState).toBe('Done');
  });

  test('back in automatic mode what waited is calculated', async () => {
    book.type('A2', '=A1*10');
    await setMode('Manual');
    book.type('A1', '5');
    expect(book.value('A2')).toBe(0);
    await setMode('Automatic');
    expect(book.value('A2')).toBe(50);
  });

  test('the state can be made to stick', () => {
    book.host.workbook.application.stuckState = 'Pending';
    expect(book.host.workbook.application.calculationState).toBe('Pending');
  });
});
