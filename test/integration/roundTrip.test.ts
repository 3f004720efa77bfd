import ExcelJS from 'exceljs';
import type { HealthFinding } from '../../src/core/sharing/healthFinding';
import type { Headless } from '../../workbench/jsdom';
import { lostOnTheWay } from '../setup/lostOnTheWay';
import { openWithoutAddIn } from '../setup/openWithoutAddIn';
import { contentOf } from '../setup/workbookContent';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { xlsxOf } from '../../workbench/xlsx/xlsxOf';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const SHARE = "'Jönköping 2018'!B5";
const BUDGET = 'Scenarier!E5';

let xlsx: Uint8Array;
let start: ReturnType<typeof contentOf>;
beforeAll(async () => {
  const book = await openWorkbook();
  expectOk(await book.workbook.insertExample('jonkoping'));
  xlsx = await xlsxOf(book);
  start = contentOf(book.excel.host);
});

async function findings({ excel, workbook }: OpenWorkbook) {
  await excel.idle();
  const report = expectOk(await workbook.checkHealth());
  return report.findings.filter(({ kind }) => kind !== 'keyUndecided');
}

async function repair({ excel, workbook }: OpenWorkbook, found: readonly HealthFinding[]) {
  expectOk(await workbook.repairFindings(found.filter(({ repair: how }) => how !== undefined)));
  await excel.idle();
}

test('a library that reads and writes the file loses only what it does not know', async () => {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(xlsx as unknown as ExcelJS.Buffer);
  const book = await openWorkbook({ xlsx: new Uint8Array(await file.xlsx.writeBuffer()) });
  await book.excel.idle();
  // Rules: those that are alike and stand beside each other have become one.
  expect(lostOnTheWay(start, book.excel.host)).toEqual(['customXml', 'properties', 'sheet rules']);
  const found = await findings(book);
  expect(found).toEqual([{ kind: 'markMissing', severity: 'note', repair: 'restoreMark' }]);
  await repair(book, found);
  expect(await findings(book)).toEqual([]);
});

describe('where the add-in is missing', () => {
  let receiver: Headless;
  beforeEach(async () => {
    receiver = await openWithoutAddIn(xlsx);
  });

  test('the numbers stand as they were sent, until something that they depend on changes', () => {
    expect(receiver.formula(SHARE)).toMatch(/^=_xldudf_NYCKEL_SHARE\(/);
    expect(receiver.value(SHARE)).toBe(3519);
    receiver.type('Blad1!A1', '1');
    expect(receiver.value(SHARE)).toBe(3519);
    receiver.type(BUDGET, '9000');
    expect(receiver.value(SHARE)).toBe('#NAME?');
    expect(receiver.value("'Jönköping alternativ'!B22")).toBeGreaterThan(0);
  });

  test('everything that is calculated anew is lost', () => {
    receiver.host.grid.recalculateAll();
    expect(receiver.value(SHARE)).toBe('#NAME?');
    expect(receiver.value('Nycklar!B8')).toBe('#NAME?');
  });

  test('what comes back says what is spoiled, and repairing it gives every number again', async () => {
    receiver.type(BUDGET, '9000');
    const book = await openWorkbook({ xlsx: await saveXlsx(receiver.host) });
    await book.excel.idle();
    expect(book.excel.value(SHARE)).toBe('#NAME?');
    const found = await findings(book);
    expect(found.map(({ kind }) => kind)).toContain('spoiledFormula');
    await repair(book, found);
    book.excel.type(BUDGET, '9400');
    await book.excel.idle();
    expect(lostOnTheWay(start, book.excel.host)).toEqual([]);
    expect(await findings(book)).toEqual([]);
  });
});
