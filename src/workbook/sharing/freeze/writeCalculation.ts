import { asHeading, asMuted, asTitle } from '../../style';
import type { Calculation } from '../native/calculation';

export const CALCULATION_SHEET = 'Uträkning';

/** The web takes no request above 5 MB. */
const CELLS_AT_ONCE = 10_000;

/**
 * Writes the sheet with the calculation. From below: a range that ends with the sheet's last row would grow with the
 * rows that are added under it in some programs.
 */
export async function writeCalculation(sheet: Excel.Worksheet, calculation: Calculation): Promise<void> {
  const cells = calculation.cells();
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  const last = Math.floor((cells.length - 1) / height) * height;
  for (let row = last; row >= 0; row -= height) {
    const some = cells.slice(row, row + height);
    const even = some.map((line) => Array.from({ length: columns }, (_, i) => line[i] ?? ''));
    sheet.getRangeByIndexes(row, 0, some.length, columns).formulas = even;
    await sheet.context.sync();
  }
  dress(sheet, calculation, columns);
  await sheet.context.sync();
}

function dress(sheet: Excel.Worksheet, calculation: Calculation, columns: number): void {
  const { titles, heads } = calculation.headings();
  asTitle(sheet.getRange('A1'));
  asMuted(sheet.getRange('A2:A4'));
  for (const row of titles) asHeading(sheet.getRangeByIndexes(row, 0, 1, 1));
  for (const row of heads) asHeading(sheet.getRangeByIndexes(row, 0, 1, columns));
  sheet.getRange('A:A').format.columnWidth = 150;
}
