import { fail, ok, type Result } from '../../../core/problem';
import type { CellValue } from '../../cellValue';
import type { Turns } from '../../turns';
import type { LongWork } from '../longWork';
import { BlockQueue, type Block, type Rows } from './blockQueue';

/**
 * What an answer of Excel should hold, in characters. The web gives no more than 5 MB (resource limits of Office
 * add-ins), and office.js takes an answer apart in one piece, during which the pane stands still.
 */
const CHARACTERS = 750_000;
/** Nothing is known of the first cells: a formula may have 8 192 characters. */
const FIRST_CELLS = 2000;
const MOST_CELLS = 15_000;

/** What is asked of each cell; the rows of each are handed over in this order. */
type Asked = readonly ('formulas' | 'formulasLocal' | 'values')[];

/** Reads the cells of sheets in blocks of whole rows: small sheets together, large ones piece by piece. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly Rows[],
  asked: Asked,
  turns: Turns,
  onProgress?: LongWork['onProgress'],
): Promise<Result<void>> {
  const queue = new BlockQueue(sheets);
  const of = queue.cells;
  let size = FIRST_CELLS;
  while (queue.cells > 0) {
    if (turns.isStopped) return fail({ kind: 'sharingStopped' });
    onProgress?.({ done: of - queue.cells, of });
    const blocks = queue.next(size);
    const ranges = await readTogether(context, blocks, asked);
    if (ranges) {
      const read = ranges.map((range) => asked.map((each) => range[each] as CellValue[][]));
      queue.add(blocks, read);
      size = sizeAfter(blocks, read.flat());
    } else size = Math.floor(size / 2);
    await turns.give();
  }
  return ok(undefined);
}

/** One request; nothing where Excel finds the answer too large. */
async function readTogether(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  asked: Asked,
): Promise<Excel.Range[] | undefined> {
  const ranges = blocks.map(({ of: { name }, row, column, rows, columns }) =>
    context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns),
  );
  for (const range of ranges) range.load(asked.join());
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error) && blocks.some(({ rows }) => rows > 1)) return undefined;
    throw error;
  }
  return ranges;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}

/** As many cells as fit if the next ones are as long as these, and not at once many more. */
function sizeAfter(blocks: readonly Block[], read: readonly CellValue[][][]): number {
  const cells = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const characters = read.reduce((sum, rows) => sum + lengthOf(rows), 0);
  return Math.max(1, Math.min(Math.floor((cells * CHARACTERS) / characters), 4 * cells, MOST_CELLS));
}

/** As JSON, about: a comma after each cell, and quotation marks around most. */
function lengthOf(rows: readonly (readonly CellValue[])[]): number {
  let length = 0;
  for (const row of rows) for (const cell of row) length += 3 + (typeof cell === 'string' ? cell.length : 8);
  return length;
}
