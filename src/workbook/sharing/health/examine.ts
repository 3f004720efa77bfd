import { fail, ok, type Result } from '../../../core/problem';
import { PARTS, readParts, type FilePart } from '../../fileParts';
import { readKeys } from '../../keys/readKeys';
import { pause } from '../../compare/pace';
import { readPlacedScenarios } from '../../scenarios/readScenarios';
import { findFormulas } from '../freeze/findFormulas';
import { readFrozenList } from '../freeze/readFrozenList';
import { readImage } from '../freeze/readImage';
import type { SheetImage, WorkbookImage } from '../freeze/sheetImage';
import type { LongWork } from '../longWork';
import type { Examined, ReadPart } from './examined';

/** A sheet with more cells than this is told and not read: formats down to the last row make any sheet as large. */
const MOST_CELLS = 400_000;
/** So many cells are read before the page gets its turn. */
const CELLS_AT_ONCE = 60_000;

/** Reads all that the checks look at, sheet by sheet, so that a large workbook neither hangs the page nor Excel. */
export async function examine(context: Excel.RequestContext, work: LongWork): Promise<Result<Examined>> {
  const batches = await planReading(context);
  const images: WorkbookImage[] = [];
  for (const [i, sheets] of batches.sheets.entries()) {
    if (work.signal?.aborted) return fail({ kind: 'sharingStopped' });
    work.onProgress?.({ done: i, of: batches.sheets.length + 1 });
    images.push(await readImage(context, sheets));
    await pause(0);
  }
  const image = join(images);
  const keys = await readKeys(context);
  const scenarios = await readPlacedScenarios(context);
  const formulas = await findFormulas(context, image, image.sheets);
  const parts = await readAllParts(context);
  const isFrozen = (await readFrozenList(context)) !== undefined;
  if (work.signal?.aborted) return fail({ kind: 'sharingStopped' });
  return ok({ image, keys, scenarios, formulas, parts, isFrozen, unread: batches.unread });
}

interface Reading {
  readonly sheets: readonly string[][];
  readonly unread: readonly { readonly sheet: string; readonly cells: number }[];
}

async function planReading(context: Excel.RequestContext): Promise<Reading> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false).load('cellCount'));
  await context.sync();
  const sizes = worksheets.items.map(({ name }, i) => {
    const range = used[i];
    return { sheet: name, cells: !range || range.isNullObject ? 0 : sizeOf(range.cellCount) };
  });
  const sheets: string[][] = [[]];
  let held = 0;
  for (const { sheet, cells } of sizes.filter((size) => size.cells <= MOST_CELLS)) {
    if (held > 0 && held + cells > CELLS_AT_ONCE) {
      sheets.push([]);
      held = 0;
    }
    sheets.at(-1)?.push(sheet);
    held += cells;
  }
  return { sheets, unread: sizes.filter(({ cells }) => cells > MOST_CELLS) };
}

/** Excel gives -1 for a range of more cells than it counts. */
function sizeOf(cells: number): number {
  return cells < 0 ? Infinity : cells;
}

function join(images: readonly WorkbookImage[]): WorkbookImage {
  const sheets: SheetImage[] = images.flatMap((image) => image.sheets);
  const names = images.flatMap((image, i) =>
    image.names.filter(({ sheet }) => sheet !== undefined || i === 0),
  );
  return { sheets, tables: images[0]?.tables ?? [], names };
}

async function readAllParts(context: Excel.RequestContext): Promise<ReadPart[]> {
  const found: ReadPart[] = [];
  for (const name of Object.keys(PARTS) as FilePart[])
    for (const xml of await readParts(context, name)) found.push({ name, xml });
  return found;
}
