import { overviewLabels } from '../about/overview';
import { validate } from './dressInputs';
import { PLACE, readPlacedScenarios, SCENARIO_SHEET } from './readScenarios';

/** Gives the cells that choose a key a drop-down of all keys. Done anew whenever the list of keys has changed. */
export async function offerKeys(context: Excel.RequestContext): Promise<void> {
  const placed = await readPlacedScenarios(context);
  const source = await overviewLabels(context);
  if (!placed?.ok || source === undefined) return;
  const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
  for (const { row, kind } of placed.value.assumptions) {
    if (kind !== 'key') continue;
    const cells = sheet.getRangeByIndexes(row, PLACE.firstScenario, 1, placed.value.scenarios.length);
    validate(cells, kind, source);
  }
}
