import { ok, type Result } from '../../../core/problem';
import { cornerOf, type Corner } from '../../explain/cellAt';
import { Turns } from '../../turns';
import type { LongWork } from '../longWork';
import { readBlocks } from './readBlocks';
import {
  SheetImage,
  type NameImage,
  type TableImage,
  type UnreadSheet,
  type WorkbookImage,
} from './sheetImage';

/** Formats down to the last row make any sheet as large as it can be: beyond this only what holds something counts. */
const MOST_FORMATTED = 400_000;
/** What a page can keep of a sheet. */
const MOST_CELLS = 2_000_000;

interface ImageReading extends Pick<LongWork, 'onProgress'> {
  /** Names of sheets; all of them where it is absent. */
  readonly only?: readonly string[];
  readonly turns?: Turns;
}

interface ReadImage extends WorkbookImage {
  /** Sheets of which nothing was read. */
  readonly unread: readonly UnreadSheet[];
}

/** Reads every sheet, or those asked for, with the names and tables of the workbook. */
export async function readImage(
  context: Excel.RequestContext,
  { only, turns = new Turns(), onProgress }: ImageReading = {},
): Promise<Result<ReadImage>> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  const names = context.workbook.names.load('items/name,items/formula,items/value');
  await context.sync();
  const wanted = sheets.items.filter(({ name }) => !only || only.includes(name));
  const used = wanted.map(loadUsed);
  const local = wanted.map((sheet) => sheet.names.load('items/name,items/formula,items/value'));
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  await context.sync();
  const found = wanted.map(({ name, protection }, i) => ({
    name,
    isProtected: protection.protected,
    ...sizeOf(used[i]),
  }));
  const images = found
    .filter(({ cells }) => cells <= MOST_CELLS)
    .map(({ name, isProtected, corner }) => new SheetImage(name, isProtected, corner));
  const read = await readBlocks(context, images, ['formulas', 'values'], turns, onProgress);
  if (!read.ok) return read;
  return ok({
    sheets: images,
    tables: tables.items.map((table, i) => toTable(table, ranges[i]?.address ?? '')),
    names: [
      ...wanted.flatMap((sheet, i) => (local[i]?.items ?? []).map((item) => toName(item, sheet.name))),
      ...names.items.map((item) => toName(item)),
    ],
    unread: found
      .filter(({ cells }) => cells > MOST_CELLS)
      .map(({ name, cells }) => ({ sheet: name, cells })),
  });
}

interface Used {
  /** With cells that are formatted and hold nothing. */
  readonly formatted: Excel.Range;
  readonly filled: Excel.Range;
}

function loadUsed(sheet: Excel.Worksheet): Used {
  const [formatted, filled] = [false, true].map((valuesOnly) =>
    sheet.getUsedRangeOrNullObject(valuesOnly).load('address,cellCount'),
  ) as [Excel.Range, Excel.Range];
  return { formatted, filled };
}

function sizeOf(used: Used | undefined): { cells: number; corner: Corner | undefined } {
  if (!used || used.formatted.isNullObject) return { cells: 0, corner: undefined };
  const { formatted, filled } = used;
  const range = countOf(formatted) > MOST_FORMATTED ? filled : formatted;
  return range.isNullObject
    ? { cells: 0, corner: undefined }
    : { cells: countOf(range), corner: cornerOf(range.address) };
}

/** Excel gives -1 for a range of more cells than it counts. */
function countOf({ cellCount }: Excel.Range): number {
  return cellCount < 0 ? Infinity : cellCount;
}

function toTable(table: Excel.Table, address: string): TableImage {
  const { name, showHeaders, showTotals } = table;
  return { name, at: cornerOf(address), hasHeader: showHeaders, hasTotals: showTotals };
}

function toName({ name, formula, value }: Excel.NamedItem, sheet?: string): NameImage {
  return { name, formula: String(formula), value, ...(sheet !== undefined && { sheet }) };
}
