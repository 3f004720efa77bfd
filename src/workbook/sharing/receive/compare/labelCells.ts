import { cellAddress, onSheet } from '../../../address';
import { isErrorValue, type CellValue } from '../../../cellValue';
import type { SheetImage } from '../../image/sheetImage';

/** A number in a sheet, or what a formula of ours shows, by what stands left of it and above it. */
export interface LabelledCell {
  readonly address: string;
  /** The nearest text left of it: normally the party. */
  readonly row: string;
  /** The nearest text above it, or the year. */
  readonly column: string;
  readonly value: CellValue;
  readonly isOurs: boolean;
}

interface Placed {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly isOurs: boolean;
}

/** In one pass from the top: each column remembers the last text that stood in it. */
export function labelCells(
  sheet: SheetImage,
  isOurs: (row: number, column: number) => boolean,
): LabelledCell[] {
  const headings = new Map<number, string>();
  const labelled: LabelledCell[] = [];
  for (const { row, cells } of rowsOf(sheet, isOurs)) {
    let label = '';
    for (const { column, value, isOurs: ours } of cells) {
      if (isFigure(value, ours)) {
        const address = onSheet(sheet.name, cellAddress(row, column));
        labelled.push({ address, row: label, column: headings.get(column) ?? '', value, isOurs: ours });
      }
      if (isLabel(value)) label = value;
    }
    const isYears = isRowOfYears(cells);
    for (const { column, value, isOurs: ours } of cells) {
      if (ours) continue;
      if (isLabel(value)) headings.set(column, value);
      else if (isYears && typeof value === 'number') headings.set(column, String(value));
    }
  }
  return labelled;
}

function* rowsOf(
  sheet: SheetImage,
  isOurs: (row: number, column: number) => boolean,
): Generator<{ row: number; cells: readonly Placed[] }> {
  let [at, cells]: [number, Placed[]] = [-1, []];
  for (const { row, column, value, formula } of sheet.cells()) {
    if (value === '') continue;
    if (row !== at) {
      if (cells.length > 0) yield { row: at, cells };
      [at, cells] = [row, []];
    }
    cells.push({ column, value, formula, isOurs: isOurs(row, column) });
  }
  if (cells.length > 0) yield { row: at, cells };
}

/** A number, an error, or a short text that a formula of ours shows, such as `uppfyllt`. */
function isFigure(value: CellValue, isOurs: boolean): boolean {
  if (typeof value === 'number' || isErrorValue(value)) return true;
  return isOurs && typeof value === 'string' && value.length <= LONGEST_ANSWER;
}

/** Explanations are longer; they say again what the numbers show. */
const LONGEST_ANSWER = 30;

/** A kommunkod beside the name is no label. */
function isLabel(value: CellValue): value is string {
  return typeof value === 'string' && !isErrorValue(value) && /\p{L}/u.test(value);
}

/** Years over columns are numbers, and so are amounts: a row whose only numbers are typed years is a heading. */
function isRowOfYears(cells: readonly Placed[]): boolean {
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  return numbers.length > 0 && numbers.every(isTypedYear);
}

function isTypedYear({ value, formula, isOurs }: Placed): boolean {
  return (
    !isOurs && value === formula && Number.isInteger(value) && Number(value) >= 1950 && Number(value) <= 2100
  );
}
