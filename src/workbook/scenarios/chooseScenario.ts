import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { sameName } from '../naming';
import { changeScenarios } from './changeScenarios';
import { PLACE } from './readScenarios';

/** Switches the whole workbook to a scenario by writing one cell; Excel recalculates what depends on it. */
export async function chooseScenario(label: string): Promise<Result<void>> {
  return changeScenarios(async (context, block, sheet) => {
    const scenario = block.scenarios.find((candidate) => sameName(candidate, label));
    if (scenario === undefined) return fail({ kind: 'scenarioUnknown', label });
    sheet.getRangeByIndexes(PLACE.chosenRow, PLACE.active, 1, 1).values = [[asText(scenario)]];
    await context.sync();
    return ok(undefined);
  });
}
