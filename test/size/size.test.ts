import type { LongWork, WorkProgress } from '../../src/workbook/sharing/longWork';
import { expectOk, problemOf } from '../integration/openWorkbook';
import { writeLargeWorkbook, type Size } from './largeWorkbook';
import { measure, type Measured } from './measure';
import { openCounted, type MeasuredWorkbook } from './openMeasured';
import { operations, type OperationName } from './operations';

const LARGE: Size = { parties: 290, keys: 5, scenarios: 3, sheets: 1, columns: 20 };
const SMALL: Size = { ...LARGE, parties: 29 };
/** To freeze is slow in the stand-in, which calculates anew what depends on each cell that is written. */
const FROZEN: Size = { parties: 100, keys: 1, scenarios: 1, sheets: 1, columns: 1 };
const FEW_FROZEN: Size = { ...FROZEN, parties: 10 };

/**
 * Excel on the web gives and takes 5 MB (resource limits of Office add-ins). What is read in blocks stays far below, and
 * the sheet of 5 800 cells in one piece is more than this.
 */
const MOST_AT_ONCE = 300_000;
/** Some hundredths of a second. The slowest single step, a key of 290 parties, is a third of it. */
const LONGEST_PIECE = 150_000;
/** What ten times as many rows may cost: some more blocks, but none for each row or column. */
const MORE_REQUESTS = 8;

/** A workbook is written by the add-in, key by key: seconds, and many times that on a machine that is busy. */
const PATIENCE = 240_000;

type Saved = ReturnType<MeasuredWorkbook['excel']['save']>;

const written = new Map<Size, Promise<Saved>>();

async function write(size: Size): Promise<Saved> {
  const { excel } = await writeLargeWorkbook(size);
  const saved = excel.save();
  excel.close();
  return saved;
}

async function open(size: Size): Promise<MeasuredWorkbook> {
  const state = written.get(size) ?? write(size);
  written.set(size, state);
  const opened = await openCounted({ state: await state });
  await opened.excel.idle();
  return opened;
}

async function run(workbook: MeasuredWorkbook, name: OperationName, size: Size): Promise<Measured<unknown>> {
  const measured = await measure(workbook, () => operations[name](workbook, {}, size));
  expectOk(measured.result);
  return measured;
}

describe.each<[string, Size, Size, readonly OperationName[]]>([
  ['5 800 cells', LARGE, SMALL, ['read', 'switch', 'health', 'plan', 'compare']],
  ['100 cells that are frozen', FROZEN, FEW_FROZEN, ['freeze', 'thaw']],
])('in a workbook of %s', (_, large, small, names) => {
  let workbooks: readonly [MeasuredWorkbook, MeasuredWorkbook];

  beforeAll(async () => {
    workbooks = [await open(large), await open(small)];
  }, PATIENCE);

  afterAll(() => workbooks.forEach(({ excel }) => excel.close()));

  test.each(names)(
    '%s asks as often as with a tenth of the rows, and lets the page have its turn',
    async (name) => {
      const inLarge = await run(workbooks[0], name, large);
      const inSmall = await run(workbooks[1], name, small);
      expect(inLarge.requests - inSmall.requests).toBeLessThanOrEqual(MORE_REQUESTS);
      expect(Math.max(inLarge.largestRequest, inLarge.largestAnswer)).toBeLessThan(MOST_AT_ONCE);
      expect(inLarge.longestPiece).toBeLessThan(LONGEST_PIECE);
    },
  );
});

describe.each<[OperationName, Size, (told: WorkProgress) => boolean]>([
  ['health', LARGE, ({ done, of }) => done > 0 && done < of],
  ['plan', LARGE, ({ done, of }) => done > of / 2 && done < of],
  ['compare', SMALL, ({ done }) => done === 1],
  ['freeze', FEW_FROZEN, ({ done, of }) => done > of / 2 && done < of],
])('%s, stopped in the middle', (name, size, isMiddle) => {
  test(
    'is heard, and the workbook is as before',
    async () => {
      const workbook = await open(size);
      const before = fileOf(workbook);
      const stop = new AbortController();
      const onProgress: LongWork['onProgress'] = (told) => {
        if (isMiddle(told)) stop.abort();
      };
      const work = { signal: stop.signal, onProgress };
      const { result, longestPiece } = await measure(workbook, () => operations[name](workbook, work, size));
      expect(stop.signal.aborted).toBe(true);
      expect(problemOf(result).kind).toMatch(/^(sharingStopped|compareCancelled)$/);
      expect(longestPiece).toBeLessThan(LONGEST_PIECE);
      await workbook.excel.idle();
      expect(fileOf(workbook)).toEqual(before);
      workbook.excel.close();
    },
    PATIENCE,
  );
});

/** All that the file holds: formulas, values, formats, names, tables, and the parts that programs keep in it. */
function fileOf({ excel }: MeasuredWorkbook) {
  const { grid, workbook } = excel.save();
  const { revisionId: _, ...file } = grid.workbook as Record<string, unknown>;
  return { file, customXml: workbook.customXml };
}
