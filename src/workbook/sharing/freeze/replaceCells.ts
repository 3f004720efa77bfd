import { asText, type CellValue } from '../../cellValue';
import type { Corner } from '../../explain/cellAt';
import type { Content, DraftCell } from './draft';
import { spellAtHome } from './spell';
import { sendBatch } from './sendBatch';

/** What is written in one round trip. */
const CELLS_AT_ONCE = 1000;

/** Cells that one write fills. */
interface Write {
  readonly at: Corner;
  readonly rows: CellValue[][];
  /** True where a formula spills now: its first cell is cleared before the others can hold anything. */
  readonly isSpilled: boolean;
}

/** Puts ordinary formulas and values in the place of ours. */
export async function replaceCells(
  context: Excel.RequestContext,
  drafts: readonly DraftCell[],
  onDone: (cells: number) => void,
): Promise<void> {
  const writes = drafts.map(({ at, contents }) => ({
    at,
    rows: contents.map((row) => row.map((content) => entryOf(content, at.sheet))),
    isSpilled: at.rows * at.columns > 1,
  }));
  await writeAll(context, inRuns(writes), onDone);
}

/** Puts our formulas back where they stood. */
export async function restoreFormulas(
  context: Excel.RequestContext,
  cells: readonly { readonly at: Corner; readonly formula: string }[],
): Promise<void> {
  // What a formula is to spill over must be empty before it is entered.
  for (let i = 0; i < cells.length; i += CELLS_AT_ONCE) {
    for (const { at } of cells.slice(i, i + CELLS_AT_ONCE))
      if (at.rows * at.columns > 1) rangeOf(context, at).clear('Contents');
    await sendBatch(context);
  }
  const writes = cells.map(({ at, formula }) => ({
    at: { ...at, rows: 1, columns: 1 },
    rows: [[formula]],
    isSpilled: false,
  }));
  await writeAll(context, inRuns(writes), () => undefined);
}

function entryOf(content: Content, sheet: string): CellValue {
  if ('formula' in content) return `=${spellAtHome(content.formula, sheet)}`;
  const { value } = content;
  // An error is entered as it is; any other text as a text.
  return typeof value === 'string' && !value.startsWith('#') ? asText(value) : value;
}

/** Cells below each other are written at once: a table of shares has thousands of them. */
function inRuns(writes: readonly Write[]): Write[] {
  const single = writes.filter(({ isSpilled }) => !isSpilled);
  const sorted = [...single].sort(
    ({ at: a }, { at: b }) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: Write[] = [];
  for (const write of sorted) {
    const last = runs.at(-1);
    if (last && isBelow(last.at, write.at) && last.rows.length < CELLS_AT_ONCE) {
      const rows = [...write.rows];
      runs[runs.length - 1] = {
        ...last,
        at: { ...last.at, rows: last.at.rows + 1 },
        rows: pushed(last.rows, rows),
      };
    } else runs.push({ ...write, rows: [...write.rows] });
  }
  return [...runs, ...writes.filter(({ isSpilled }) => isSpilled)];
}

function pushed(rows: CellValue[][], more: readonly CellValue[][]): CellValue[][] {
  rows.push(...more);
  return rows;
}

function isBelow(above: Corner, cell: Corner): boolean {
  return above.sheet === cell.sheet && above.column === cell.column && above.row + above.rows === cell.row;
}

async function writeAll(
  context: Excel.RequestContext,
  writes: readonly Write[],
  onDone: (cells: number) => void,
): Promise<void> {
  let waiting = 0;
  let done = 0;
  for (const { at, rows, isSpilled } of writes) {
    const range = rangeOf(context, at);
    if (isSpilled) range.getCell(0, 0).clear('Contents');
    range.formulas = rows;
    waiting += at.rows * at.columns;
    if (waiting < CELLS_AT_ONCE) continue;
    await sendBatch(context);
    done += waiting;
    waiting = 0;
    onDone(done);
  }
  await context.sync();
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Corner): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}
