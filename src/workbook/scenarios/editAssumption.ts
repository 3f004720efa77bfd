import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { sameName } from '../naming';
import { changeScenarios } from './changeScenarios';
import { PLACE } from './readScenarios';

/** Writes the value of an assumption in one scenario; `''` makes it blank, which is: not decided. */
export async function editAssumption(
  name: string,
  scenario: string,
  value: string | number,
): Promise<Result<void>> {
  return changeScenarios(async (context, block, sheet) => {
    const assumption = block.assumptions.find((candidate) => sameName(candidate.name, name));
    if (!assumption) return fail({ kind: 'assumptionUnknown', label: name });
    const position = block.scenarios.findIndex((candidate) => sameName(candidate, scenario));
    if (position < 0) return fail({ kind: 'scenarioUnknown', label: scenario });
    const cell = sheet.getRangeByIndexes(assumption.row, PLACE.firstScenario + position, 1, 1);
    cell.values = [[typeof value === 'string' ? asText(value) : value]];
    await context.sync();
    return ok(undefined);
  });
}
