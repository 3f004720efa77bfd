import type { CellValue } from '../../../cellValue';
import { cellAddress, onSheet } from '../../../address';
import type { Steps } from '../../../turns';
import { sheetOf, type WorkbookImage } from '../../image/sheetImage';

/** Excel shows, and compares, fifteen digits: two numbers that agree in them are the same to whoever reads them. */
const DIGITS = 1e-15;

/** Whether two cells show the same. */
export function showsSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= DIGITS * Math.max(Math.abs(a), Math.abs(b));
}

/** The cells of the sheets of `before` that show something else in `after`. */
export function* findDifferences(before: WorkbookImage, after: WorkbookImage): Steps<string[]> {
  const found: string[] = [];
  for (const sheet of before.sheets) {
    const now = sheetOf(after, sheet.name);
    for (const { row, column, value } of sheet.cells()) {
      yield;
      if (now && showsSame(value, now.value(row, column))) continue;
      found.push(onSheet(sheet.name, cellAddress(row, column)));
    }
  }
  return found;
}
