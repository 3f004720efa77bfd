import { record, type RecordedWindow } from '../../workbench/recorder/record';
import { readTranscript, writeLine, type Line } from '../../workbench/recorder/transcript';
import type { ProfileName } from '../../workbench/host/profile';
import type { Headless } from '../../workbench/jsdom';
import { replay } from './replay/replay';
import { openWorkbook } from './workbook';

/** What an add-in may do: cells, a function, a sheet by its id, a tracked range, a mistake. */
async function work(excel: Headless): Promise<void> {
  const { Excel } = excel.window;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [[2, 'två']];
    sheet.getRange('A2').formulas = [['=NYCKEL.DOUBLE(A1)+1']];
    const added = context.workbook.worksheets.add('Nytt');
    added.load('id');
    await context.sync();
    context.workbook.worksheets.getItem(added.id).getRange('A1').values = [[7]];
    const range = sheet.getRange('A1:B1').track();
    await context.sync();
    range.values = [[3, 'tre']];
    range.untrack();
    await context.sync();
  });
  await Excel.run((context) => {
    context.workbook.worksheets.getItem('Finns inte').load('name');
    return context.sync();
  }).catch((error: { code: string }) => expect(error.code).toBe('ItemNotFound'));
  await excel.idle();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B2').load('values');
    await context.sync();
  });
}

let lines: Line[];

beforeAll(async () => {
  lines = await recorded('m365');
});

async function recorded(profile: ProfileName): Promise<Line[]> {
  const excel = await openWorkbook({ profile });
  const written: string[] = [];
  record(excel.window as unknown as RecordedWindow, (line) => written.push(writeLine(line)));
  await work(excel);
  excel.close();
  return readTranscript(written.join('\n'));
}

/** The transcript with one text replaced by another, which must be there. */
function changed(from: string | RegExp, to: string): Line[] {
  const before = lines.map(writeLine).join('\n');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`The transcript does not hold ${from}`);
  return readTranscript(after);
}

async function replayed(transcript: readonly Line[], profile: ProfileName = 'm365') {
  const { host, close } = await openWorkbook({ profile });
  const found = await replay(transcript, host);
  close();
  return found;
}

describe('a transcript', () => {
  test('begins with where it was recorded, and holds requests, answers and calls of functions', () => {
    expect(lines[0]).toMatchObject({ transcript: 1, platform: 'Mac', locale: 'sv-SE' });
    const text = lines.map(writeLine).join('\n');
    for (const said of ['"två"', 'ItemNotFound', 'DOUBLE', 'setInvocationArrayResults'])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
  });

  test('replayed in a workbook like the one before, is answered in the same way', async () => {
    expect(await replayed(lines)).toEqual([]);
  });

  test('of an older Excel, to which functions hand over their results in another way, too', async () => {
    expect(await replayed(await recorded('ltsc2024'), 'ltsc2024')).toEqual([]);
  });

  test('that ends in the middle, because Excel was closed, is replayed up to there', async () => {
    const asks = lines.flatMap((line) => ('ask' in line ? [line.ask] : []));
    const closed = lines.filter((line) => !('answer' in line) || line.answer !== asks.at(-1));
    expect(await replayed(closed)).toEqual([]);
  });

  test('of something else is refused', () => {
    expect(() => readTranscript('{"answer":1}')).toThrow('version 1');
    expect(() => readTranscript(`${writeLine(lines[0]!)}\n{"ask`)).toThrow('Line 2');
  });
});

describe('an Excel that answers otherwise is found:', () => {
  test('another value in a cell', async () => {
    const found = await replayed(changed('[[3,"tre"],[7,""]]', '[[3,"tre"],[8,""]]'));
    expect(found).toEqual([
      { ask: expect.any(Number), at: expect.stringMatching(/Values\.1\.0$/), recorded: 8, now: 7 },
    ]);
  });

  test('another error', async () => {
    const found = await replayed(changed('"Code":"ItemNotFound"', '"Code":"GeneralException"'));
    expect(found).toMatchObject([{ at: 'Error', recorded: 'GeneralException', now: 'ItemNotFound' }]);
  });

  test('something more in an answer', async () => {
    const found = await replayed(changed('"Values":[[3,', '"Hidden":false,"Values":[[3,'));
    expect(found).toMatchObject([{ recorded: false, now: undefined }]);
  });

  test('a result of a function, which a cell then shows', async () => {
    const found = await replayed(changed(/(\[\d+,true,)6\b/, '$19'));
    expect(found).toMatchObject([{ recorded: 7, now: 10 }]);
  });

  test('a function that was called with something else', async () => {
    const found = await replayed(changed(/(\\"DOUBLE\\",\[)3/, '$15'));
    expect(found.map(({ at }) => at)).toContain('function');
  });
});
