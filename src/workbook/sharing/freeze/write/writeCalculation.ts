import { fail, ok, type Result } from '../../../../core/problem';
import { asHeading, asMuted, asTitle } from '../../../style';
import { mapInSteps, type Turns } from '../../../turns';
import { inChunks } from './inChunks';
import { sendBatch } from '../../sendBatch';
import type { Calculation } from '../../native/calculation';

export const CALCULATION_SHEET = 'Uträkning';

/**
 * Writes the sheet with the calculation. From below: a range that ends with the sheet's last row would grow with the
 * rows that are added under it in some programs.
 */
export async function writeCalculation(
  sheet: Excel.Worksheet,
  calculation: Calculation,
  turns: Turns,
): Promise<Result<void>> {
  const cells = calculation.cells();
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const rows = await turns.through(
    mapInSteps(cells, (line) => Array.from({ length: columns }, (_, i) => line[i] ?? '')),
  );
  if (!rows.ok) return rows;
  let next = rows.value.length;
  for (const some of inChunks(rows.value.reverse(), (row) => row.join().length)) {
    if (turns.isStopped) return fail({ kind: 'sharingStopped' });
    next -= some.length;
    sheet.getRangeByIndexes(next, 0, some.length, columns).formulas = some.reverse();
    await sendBatch(sheet.context);
    await turns.give();
  }
  dress(sheet, calculation, columns);
  await sheet.context.sync();
  return ok(undefined);
}

function dress(sheet: Excel.Worksheet, calculation: Calculation, columns: number): void {
  const { titles, heads } = calculation.headings();
  asTitle(sheet.getRange('A1'));
  asMuted(sheet.getRange('A2:A4'));
  for (const row of titles) asHeading(sheet.getRangeByIndexes(row, 0, 1, 1));
  for (const row of heads) asHeading(sheet.getRangeByIndexes(row, 0, 1, columns));
  sheet.getRange('A:A').format.columnWidth = 150;
}
