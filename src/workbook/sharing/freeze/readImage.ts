import type { CellValue } from '../../cellValue';
import { cornerOf, type Corner } from '../../explain/cellAt';
import { SheetImage, type NameImage, type TableImage, type WorkbookImage } from './sheetImage';

/** The web takes no answer above 5 MB: formulas and values of this many cells are far from that. */
const CELLS_AT_ONCE = 15_000;

/** Reads every sheet, or those asked for, with the names and tables of the workbook. */
export async function readImage(
  context: Excel.RequestContext,
  only?: readonly string[],
): Promise<WorkbookImage> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  const names = context.workbook.names.load('items/name,items/formula,items/value');
  await context.sync();
  const wanted = sheets.items.filter(({ name }) => !only || only.includes(name));
  const used = wanted.map((sheet) => sheet.getUsedRangeOrNullObject(false).load('address'));
  const local = wanted.map((sheet) => sheet.names.load('items/name,items/formula,items/value'));
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  await context.sync();
  const images = wanted.map(
    (sheet, i) => new SheetImage(sheet.name, sheet.protection.protected, cornerOfUsed(used[i])),
  );
  await fill(context, images);
  return {
    sheets: images,
    tables: tables.items.map((table, i) => toTable(table, ranges[i]?.address ?? '')),
    names: [
      ...wanted.flatMap((sheet, i) => (local[i]?.items ?? []).map((item) => toName(item, sheet.name))),
      ...names.items.map((item) => toName(item)),
    ],
  };
}

function cornerOfUsed(used: Excel.Range | undefined): Corner | undefined {
  return !used || used.isNullObject ? undefined : cornerOf(used.address);
}

function toTable(table: Excel.Table, address: string): TableImage {
  const { name, showHeaders, showTotals } = table;
  return { name, at: cornerOf(address), hasHeader: showHeaders, hasTotals: showTotals };
}

function toName({ name, formula, value }: Excel.NamedItem, sheet?: string): NameImage {
  return { name, formula: String(formula), value, ...(sheet !== undefined && { sheet }) };
}

interface Part {
  readonly image: SheetImage;
  readonly range: Excel.Range;
  readonly cells: number;
}

/** In as few round trips as the limit allows: many small sheets at once, a large one in pieces. */
async function fill(context: Excel.RequestContext, images: readonly SheetImage[]): Promise<void> {
  let batch: Part[] = [];
  const flush = async (): Promise<void> => {
    for (const { range } of batch) range.load('formulas,values');
    await context.sync();
    for (const { image, range } of batch)
      image.addRows(range.formulas as CellValue[][], range.values as CellValue[][]);
    batch = [];
  };
  for (const part of images.flatMap((image) => partsOf(context, image))) {
    const held = batch.reduce((sum, { cells }) => sum + cells, 0);
    if (held > 0 && held + part.cells > CELLS_AT_ONCE) await flush();
    batch.push(part);
  }
  if (batch.length > 0) await flush();
}

function partsOf(context: Excel.RequestContext, image: SheetImage): Part[] {
  const { used, name } = image;
  if (!used) return [];
  const sheet = context.workbook.worksheets.getItem(name);
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columns));
  const parts: Part[] = [];
  for (let row = 0; row < used.rows; row += height) {
    const rows = Math.min(height, used.rows - row);
    const range = sheet.getRangeByIndexes(used.row + row, used.column, rows, used.columns);
    parts.push({ image, range, cells: rows * used.columns });
  }
  return parts;
}
