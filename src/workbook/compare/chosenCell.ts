import { cellAddress, onSheet } from '../address';
import { PLACE, SCENARIO_SHEET } from '../scenarios/readScenarios';

/** The address of the cell that holds the chosen scenario, as it is told to people. */
export const CHOSEN = onSheet(SCENARIO_SHEET, cellAddress(PLACE.chosenRow, PLACE.active));

export function chosenCell(context: Excel.RequestContext): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
  return sheet.getRangeByIndexes(PLACE.chosenRow, PLACE.active, 1, 1);
}
