import { addWorksheet } from '../whole/madeSheets';
import type { PriceChange } from '../../core/rules/priceLevel';
import { fail, ok, type Result } from '../../core/problem';
import { cellAddress } from '../address';
import { asText, type CellValue } from '../cellValue';
import { change, findProtected } from '../excel';
import { readTakenNames } from '../keys/takenNames';
import { allocateName } from '../naming';
import { asMuted, asTitle, TABLE_STYLE, TEXT } from '../style';

export const INDEX_SHEET = 'Index';
export const INDEX_PREFIX = 'Index_';
export const INDEX_HEADERS = {
  year: 'År',
  change: 'Ändring',
  published: 'Publicerad',
  factor: 'Faktor',
} as const;

const TITLE_ROWS = 3;
const WIDTH = 4;

export interface IndexDraft {
  /** What the series is called: `PKV oktober 2017`. */
  readonly label: string;
  readonly source: string;
  /** The first year is that after the one from which prices are counted; no year may be missing. */
  readonly series: readonly (PriceChange & { readonly published?: string })[];
}

/** Writes a price index as a table on the sheet `Index`, with the factor of each year as an ordinary formula. */
export async function createIndex(draft: IndexDraft): Promise<Result<{ table: string }>> {
  return change(
    async (context) => {
      const series = [...draft.series].sort((a, b) => a.year - b.year);
      const missing = series.find(({ year }, i) => i > 0 && year !== (series[i - 1]?.year ?? 0) + 1);
      if (series.length === 0) return fail({ kind: 'indexEmpty' });
      if (missing) return fail({ kind: 'indexGap', year: missing.year });
      const closed = await findProtected(context, [INDEX_SHEET]);
      if (closed) return fail(closed);
      const names = await readTakenNames(context);
      const table = allocateName(`${INDEX_PREFIX}${draft.label}`, (name) => names.isTaken(name));
      const sheet = await ensureSheet(context);
      const used = sheet.getUsedRangeOrNullObject().load('columnIndex,columnCount');
      await context.sync();
      const column = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
      writeTitle(sheet, column, draft);
      writeTable(sheet, column, table, indexCells(series, column));
      await context.sync();
      return ok({ table });
    },
    { sheets: [INDEX_SHEET] },
  );
}

/** The year before the first change is the base; each factor is the one above times its year's change. */
function indexCells(series: IndexDraft['series'], column: number): CellValue[][] {
  const { year, change: percent, published, factor } = INDEX_HEADERS;
  const base = (series[0]?.year ?? 0) - 1;
  const rows = series.map((row, i): CellValue[] => {
    const at = TITLE_ROWS + 2 + i;
    const product = `=${cellAddress(at - 1, column + 3)}*(1+${cellAddress(at, column + 1)})`;
    return [row.year, row.change, asText(row.published ?? ''), product];
  });
  return [[year, percent, published, factor], [base, '', '', 1], ...rows];
}

async function ensureSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItemOrNullObject(INDEX_SHEET);
  await context.sync();
  return found.isNullObject ? addWorksheet(context, INDEX_SHEET) : found;
}

function writeTitle(sheet: Excel.Worksheet, column: number, { label, source }: IndexDraft): void {
  const title = sheet.getRangeByIndexes(0, column, 2, 1);
  title.numberFormat = [[TEXT], [TEXT]];
  title.values = [[asText(label)], [asText(source)]];
  asTitle(sheet.getRangeByIndexes(0, column, 1, 1));
  asMuted(sheet.getRangeByIndexes(1, column, 1, 1));
}

function writeTable(sheet: Excel.Worksheet, column: number, name: string, cells: CellValue[][]): void {
  const range = sheet.getRangeByIndexes(TITLE_ROWS, column, cells.length, WIDTH);
  range.getRow(0).values = [cells[0] ?? []];
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
  range.formulas = cells;
  sheet.getRangeByIndexes(TITLE_ROWS + 1, column + 1, cells.length - 1, 1).numberFormat = cells
    .slice(1)
    .map(() => ['0.0%']);
}
