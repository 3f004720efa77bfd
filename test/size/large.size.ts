import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectOk } from '../integration/openWorkbook';
import { cellsOf, writeLargeWorkbook, type Size } from './largeWorkbook';
import { measure } from './measure';
import { openTimed, type MeasuredWorkbook } from './openMeasured';
import { operations, type OperationName } from './operations';

/** 100 050 cells with NYCKEL formulas. */
const LARGE: Size = { parties: 290, keys: 50, scenarios: 20, sheets: 5, columns: 69 };
/** Freezing and thawing: the stand-in calculates for minutes what Excel does in a moment. */
const FROZEN: Size = { parties: 290, keys: 2, scenarios: 1, sheets: 2, columns: 5 };

const folder = path.resolve('.cache/size');

/** It takes minutes to write: it is kept, and written anew when the folder has been emptied. */
async function open(size: Size): Promise<MeasuredWorkbook> {
  const file = path.join(folder, `${cellsOf(size)}.json`);
  if (!existsSync(file)) {
    const { excel } = await writeLargeWorkbook(size);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(excel.save()));
    excel.close();
  }
  const state = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof openTimed>[0];
  const workbook = await openTimed({ state } as Parameters<typeof openTimed>[0]);
  await workbook.excel.idle();
  return workbook;
}

const MEASURED: readonly (readonly [Size, readonly OperationName[]])[] = [
  [LARGE, ['read', 'switch', 'health', 'compare', 'plan']],
  [FROZEN, ['freeze', 'thaw']],
];

/** The sizes that npm run size writes into docs/performance.md. */
const rows: Record<string, unknown>[] = [];

test.each(MEASURED)(
  'a workbook of the size %j',
  async (size, names) => {
    const workbook = await open(size);
    for (const name of names) {
      const { result, ...measured } = await measure(workbook, () => operations[name](workbook, {}, size));
      expectOk(result);
      rows.push({ operation: name, cells: cellsOf(size), ...measured });
      writeFileSync(path.join(folder, 'measured.json'), JSON.stringify(rows));
      await workbook.excel.idle();
    }
    workbook.excel.close();
  },
  3_600_000,
);
