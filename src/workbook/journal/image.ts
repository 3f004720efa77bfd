import { cellAddress, onSheet, splitAddress } from '../address';
import { holdsFormula, type CellValue } from '../cellValue';

/** What an operation may change. */
export interface Area {
  /** Whole sheets. One that is not there yet is going to be made. */
  readonly sheets?: readonly string[];
  /** Ranges with their sheet: `Scenarier!D5:F5`. */
  readonly ranges?: readonly string[];
  /** True where cells are moved or removed, since Excel then rewrites the formulas that point at them, anywhere. */
  readonly moves?: boolean;
}

/** The cells of an area as they stood at one moment, by address. A blank cell is not there. */
export interface Image {
  readonly sheets: ReadonlySet<string>;
  readonly cells: ReadonlyMap<string, CellImage>;
  /** Formulas outside the sheets and ranges of the area. */
  readonly elsewhere: ReadonlyMap<string, CellImage>;
  readonly names: ReadonlyMap<string, string>;
}

export interface CellImage {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The formula, or else the value. */
  readonly entry: CellValue;
  readonly isFormula: boolean;
  /** Kept for the cells of the area alone. */
  readonly format?: string;
}

/** Larger workbooks are not remembered: two readings of them would cost more than the operation. */
const MOST_CELLS = 400_000;

/** Takes an image of an area; nothing if it is too large. */
export async function takeImage(
  context: Excel.RequestContext,
  area: Area,
  most = MOST_CELLS,
): Promise<Image | undefined> {
  const worksheets = context.workbook.worksheets.load('items/name');
  const items = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  const parts = partsOf(context, area, sheets);
  for (const { range } of parts) range.load('cellCount');
  await context.sync();
  const filled = parts.filter(({ range }) => !range.isNullObject);
  if (filled.reduce((sum, { range }) => sum + range.cellCount, 0) > most) return undefined;
  for (const { range, isOwn } of filled)
    range.load(`rowIndex,columnIndex,formulas,values${isOwn ? ',numberFormat' : ''}`);
  await context.sync();
  const imageOf = (own: boolean): Map<string, CellImage> =>
    new Map(
      filled
        .filter(({ isOwn }) => isOwn === own)
        .flatMap(cellsOf)
        .map((cell) => [addressOf(cell), cell]),
    );
  const names = new Map(items.items.map(({ name, formula }) => [name, String(formula)]));
  return { sheets, cells: imageOf(true), elsewhere: imageOf(false), names };
}

interface Part {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly isOwn: boolean;
}

function partsOf(
  context: Excel.RequestContext,
  { sheets = [], ranges = [], moves }: Area,
  existing: ReadonlySet<string>,
): Part[] {
  const { worksheets } = context.workbook;
  const used = (sheet: string, isOwn: boolean): Part => ({
    sheet,
    range: worksheets.getItem(sheet).getUsedRangeOrNullObject(true),
    isOwn,
  });
  const own = sheets.filter((sheet) => existing.has(sheet)).map((sheet) => used(sheet, true));
  const others = moves ? [...existing].filter((sheet) => !sheets.includes(sheet)) : [];
  const single = ranges.map((address): Part => {
    const { sheet = '', cells } = splitAddress(address);
    return { sheet, range: worksheets.getItem(sheet).getRange(cells), isOwn: true };
  });
  return [...own, ...single, ...others.map((sheet) => used(sheet, false))];
}

/** Outside the area formulas alone are kept: values change with every recalculation, and nobody has written them. */
function cellsOf({ sheet, range, isOwn }: Part): CellImage[] {
  const formats = isOwn ? (range.numberFormat as string[][]) : [];
  return (range.formulas as CellValue[][]).flatMap((row, r) =>
    row.flatMap((entry, c): CellImage[] => {
      if (entry === '') return [];
      const isFormula = holdsFormula(entry, range.values[r]?.[c] as CellValue);
      if (!isOwn && !isFormula) return [];
      const place = { sheet, row: range.rowIndex + r, column: range.columnIndex + c };
      return [{ ...place, entry, isFormula, ...(isOwn && { format: formats[r]?.[c] }) }];
    }),
  );
}

function addressOf({ sheet, row, column }: CellImage): string {
  return onSheet(sheet, cellAddress(row, column));
}
