import { splitAddress } from '../address';
import type { CellValue } from '../cellValue';
import { ShapeReading, type Shape } from './shape';

/** Where an operation writes into cells that are there already. Sheets that it makes itself need not be named. */
export interface Scope {
  /** Whole sheets, of those that exist. */
  readonly sheets?: readonly string[];
  /** Cells of the user's: `Fördelning!B4:C9`. */
  readonly ranges?: readonly string[];
  /** True where rows or columns come, go or move: Excel then rewrites the formulas that point at them, on any sheet. */
  readonly moves?: boolean;
  /** Puts in order what follows from the cells, when they are as they were: drop-downs, checks, highlighting. */
  readonly settle?: ((context: Excel.RequestContext) => Promise<unknown>) | undefined;
}

/** A workbook at one moment, as far as an operation may change it. */
export interface Snapshot {
  readonly shape: Shape;
  readonly grids: readonly Grid[];
}

/** A rectangle of cells. */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** Absent for a sheet of which formulas alone are of interest. */
  readonly formats?: readonly (readonly string[])[];
  /** False for the whole used range of a sheet, beyond which there was nothing. */
  readonly isPart: boolean;
}

/** A request of so many cells stays far from the 5 MB that Excel on the web takes. */
const MOST_CELLS = 40_000;

/** Takes two requests, unless the sheets are large; a third where cells move. */
export async function takeSnapshot(context: Excel.RequestContext, scope: Scope): Promise<Snapshot> {
  const shape = new ShapeReading(context);
  const own = (scope.sheets ?? []).map((sheet) => usedOf(context, sheet, true));
  const ranges = (scope.ranges ?? []).map((address) => rangeOf(context, address));
  await context.sync();
  shape.askMore();
  const others = scope.moves
    ? shape.sheetNames
        .filter((name) => !scope.sheets?.includes(name))
        .map((name) => usedOf(context, name, false))
    : [];
  if (others.length > 0) await context.sync();
  const grids = await readGrids(context, [...own, ...ranges, ...others]);
  return { shape: shape.result(), grids };
}

interface Part {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly isOwn: boolean;
  readonly isPart: boolean;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount,cellCount';

function usedOf({ workbook }: Excel.RequestContext, sheet: string, isOwn: boolean): Part {
  const range = workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(!isOwn).load(PLACE);
  return { sheet, range, isOwn, isPart: false };
}

function rangeOf({ workbook }: Excel.RequestContext, address: string): Part {
  const { sheet = '', cells } = splitAddress(address);
  const range = workbook.worksheets.getItem(sheet).getRange(cells).load(PLACE);
  return { sheet, range, isOwn: true, isPart: true };
}

interface Piece {
  readonly range: Excel.Range;
  readonly cells: number;
}

async function readGrids(context: Excel.RequestContext, parts: readonly Part[]): Promise<Grid[]> {
  const found = parts.filter(({ range }) => !range.isNullObject);
  const cut = found.map((part) => ({ part, pieces: piecesOf(part) }));
  let waiting = 0;
  for (const { range, cells } of cut.flatMap(({ pieces }) => pieces)) {
    if (waiting > 0 && waiting + cells > MOST_CELLS) {
      await sendChunk(context);
      waiting = 0;
    }
    range.load('formulas,values,numberFormat');
    waiting += cells;
  }
  await context.sync();
  return cut.map(({ part: { sheet, range, isOwn, isPart }, pieces }) => ({
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    formulas: pieces.flatMap((piece) => piece.range.formulas as CellValue[][]),
    values: pieces.flatMap((piece) => piece.range.values as CellValue[][]),
    ...(isOwn && { formats: pieces.flatMap((piece) => piece.range.numberFormat as string[][]) }),
    isPart,
  }));
}

/** Rows that are read together. */
function piecesOf({ range }: Part): Piece[] {
  const { rowCount, columnCount } = range;
  const height = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, i) => {
    const rows = Math.min(height, rowCount - i * height);
    const piece = range.getCell(i * height, 0).getResizedRange(rows - 1, columnCount - 1);
    return { range: piece, cells: rows * columnCount };
  });
}

async function sendChunk(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
