import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { sameName } from '../naming';
import { changeScenarios } from './changeScenarios';
import { checkLabels } from './createScenarios';
import { PLACE } from './readScenarios';

/** Gives a scenario another label; the cell `Scenario` follows if it is the chosen one. */
export async function renameScenario(from: string, to: string): Promise<Result<void>> {
  return changeScenarios(async (context, block, sheet) => {
    const position = block.scenarios.findIndex((scenario) => sameName(scenario, from));
    if (position < 0) return fail({ kind: 'scenarioUnknown', label: from });
    const text = to.normalize('NFC').trim();
    const problem = checkLabels([...block.scenarios.filter((_, i) => i !== position), text]);
    if (problem) return fail(problem);
    const header = sheet.getRangeByIndexes(PLACE.headerRow, PLACE.firstScenario + position, 1, 1);
    header.values = [[asText(text)]];
    if (sameName(block.chosen, from)) {
      sheet.getRangeByIndexes(PLACE.chosenRow, PLACE.active, 1, 1).values = [[asText(text)]];
    }
    await context.sync();
    return ok(undefined);
  });
}
