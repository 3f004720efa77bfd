import { asText, type CellValue } from '../../../cellValue';
import type { Corner } from '../../../explain/cellAt';
import type { Steps, Turns } from '../../../turns';
import type { Content, DraftCell } from '../draft/draft';
import { inChunks } from './inChunks';
import { spellAtHome } from '../../image/spell';
import { sendBatch } from '../../sendBatch';

/** What is written in one round trip. */
const CELLS_AT_ONCE = 5000;
/** Excel takes thousands of small orders in one batch, and refuses tens of thousands. */
const WRITES_AT_ONCE = 1000;

/** Cells that one write fills, and what is known of each formula that stands in them. */
interface Write<T> {
  readonly at: Corner;
  readonly rows: CellValue[][];
  /** True where a formula spills now: its first cell is cleared before the others can hold anything. */
  readonly isSpilled: boolean;
  readonly of: T[];
}

interface Replacing<T> {
  readonly turns: Turns;
  /** Told before it is asked for: what Excel refuses may have been done in part. */
  readonly onSending?: (cells: readonly T[]) => void;
}

/** Puts ordinary formulas and values in the place of ours. Stops between two requests if it is told to. */
export async function replaceCells(
  context: Excel.RequestContext,
  drafts: readonly DraftCell[],
  { turns, onSending }: Replacing<DraftCell>,
): Promise<void> {
  const writes = await turns.toEnd(inRuns(drafts, entriesOf));
  await writeAll(context, writes, { turns, ...(onSending && { onSending }) });
}

interface Restored {
  readonly at: Corner;
  readonly formula: string;
}

/** Puts our formulas back where they stood. */
export async function restoreFormulas<T extends Restored>(
  context: Excel.RequestContext,
  cells: readonly T[],
  { turns, onSending }: Replacing<T>,
): Promise<void> {
  // What a formula is to spill over must be empty before it is entered.
  const spilled = cells.filter(({ at }) => at.rows * at.columns > 1);
  for (const some of inChunks(spilled, () => 1, WRITES_AT_ONCE)) {
    for (const { at } of some) rangeOf(context, at).clear('Contents');
    await sendBatch(context);
  }
  const alone = cells.map((cell) => ({ ...cell, at: { ...cell.at, rows: 1, columns: 1 }, of: cell }));
  const runs = await turns.toEnd(inRuns(alone, formulaOf));
  const writes = runs.map((run) => ({ ...run, of: run.of.map(({ of }) => of) }));
  await writeAll(context, writes, { turns, ...(onSending && { onSending }) });
}

function* formulaOf({ formula }: Restored): Steps<CellValue[][]> {
  yield;
  return [[formula]];
}

function* entriesOf({ at, contents }: DraftCell): Steps<CellValue[][]> {
  const rows: CellValue[][] = [];
  for (const row of contents) {
    yield;
    rows.push(row.map((content) => entryOf(content, at.sheet)));
  }
  return rows;
}

function entryOf(content: Content, sheet: string): CellValue {
  if ('formula' in content) return `=${spellAtHome(content.formula, sheet)}`;
  const { value } = content;
  // An error is entered as it is; any other text as a text.
  return typeof value === 'string' && !value.startsWith('#') ? asText(value) : value;
}

/** Cells below each other are written at once: a table of shares has thousands of them. Spills come last. */
function* inRuns<T extends { readonly at: Corner }>(
  cells: readonly T[],
  rowsOf: (cell: T) => Steps<CellValue[][]>,
): Steps<Write<T>[]> {
  const open = new Map<string, Write<T>>();
  const [runs, spills]: Write<T>[][] = [[], []];
  for (const cell of cells) {
    yield;
    const { at } = cell;
    const rows = yield* rowsOf(cell);
    const isSpilled = at.rows * at.columns > 1;
    const column = `${at.sheet}!${at.column}`;
    const last = open.get(column);
    if (!isSpilled && last && endsAbove(last, at)) {
      last.rows.push(...rows);
      last.of.push(cell);
      continue;
    }
    const write = { at, rows: [...rows], isSpilled, of: [cell] };
    if (!isSpilled) open.set(column, write);
    (isSpilled ? spills : runs)?.push(write);
  }
  return [...(runs ?? []), ...(spills ?? [])];
}

function endsAbove({ at, rows }: Write<unknown>, cell: Corner): boolean {
  return at.row + rows.length === cell.row && rows.length < CELLS_AT_ONCE;
}

async function writeAll<T>(
  context: Excel.RequestContext,
  writes: readonly Write<T>[],
  { turns, onSending }: Replacing<T>,
): Promise<void> {
  for (const some of inChunks(writes, lengthOf, WRITES_AT_ONCE)) {
    if (turns.isStopped) return;
    onSending?.(some.flatMap(({ of }) => of));
    for (const { at, rows, isSpilled } of some) {
      const range = rangeOf(context, { ...at, rows: rows.length });
      if (isSpilled) range.getCell(0, 0).clear('Contents');
      range.formulas = rows;
    }
    await sendBatch(context);
    await turns.give();
  }
}

/** A formula is seldom shorter than this, and each cell costs Excel as much as many letters. */
const LEAST = 100;

function lengthOf({ rows }: Write<unknown>): number {
  let length = 0;
  for (const row of rows)
    for (const cell of row) length += Math.max(LEAST, typeof cell === 'string' ? cell.length : 0);
  return length;
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Corner): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}
