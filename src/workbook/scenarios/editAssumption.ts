import { ok, type Result } from '../../core/problem';
import { cellAddress, onSheet } from '../address';
import { asText } from '../cellValue';
import { journaled } from '../journal';
import { changeScenarios, findAssumption, findScenario, sheetOf } from './changeScenarios';
import { PLACE, SCENARIO_SHEET } from './readScenarios';

/** Writes the value of an assumption in one scenario; `''` makes it blank, which is: not decided. */
export async function editAssumption(
  name: string,
  scenario: string,
  value: string | number,
): Promise<Result<void>> {
  return changeScenarios(async (context, block) => {
    const found = findAssumption(block, name);
    if (!found.ok) return found;
    const column = findScenario(block, scenario);
    if (!column.ok) return column;
    const { row, label } = found.value.assumption;
    const at = PLACE.firstScenario + column.value.position;
    const ranges = [onSheet(SCENARIO_SHEET, cellAddress(row, at))];
    const deed = { kind: 'valueEdited', label, scenario: column.value.label } as const;
    return journaled(context, deed, { ranges }, async (inner) => {
      const cell = sheetOf(inner).getRangeByIndexes(row, at, 1, 1);
      cell.values = [[typeof value === 'string' ? asText(value) : value]];
      await inner.sync();
      return ok(undefined);
    });
  });
}
