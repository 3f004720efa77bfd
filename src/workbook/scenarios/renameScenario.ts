import { fail, ok, type Result } from '../../core/problem';
import { cellAddress, onSheet } from '../address';
import { asText } from '../cellValue';
import { journaled } from '../journal';
import { sameName } from '../naming';
import { changeScenarios, findScenario, sheetOf } from './changeScenarios';
import { checkLabels } from './createScenarios';
import { PLACE, SCENARIO_SHEET } from './readScenarios';

/** Gives a scenario another label; the cells that choose it, as the active one or as the base, follow. */
export async function renameScenario(from: string, to: string): Promise<Result<void>> {
  return changeScenarios(async (context, block) => {
    const found = findScenario(block, from);
    if (!found.ok) return found;
    const { label, position } = found.value;
    const text = to.normalize('NFC').trim();
    const problem = checkLabels([...block.scenarios.filter((_, i) => i !== position), text]);
    if (problem) return fail(problem);
    const cells: [row: number, column: number][] = [[PLACE.headerRow, PLACE.firstScenario + position]];
    if (sameName(block.chosen, label)) cells.push([PLACE.chosenRow, PLACE.active]);
    if (sameName(block.base ?? '', label)) cells.push([PLACE.baseRow, PLACE.active]);
    const ranges = cells.map(([row, column]) => onSheet(SCENARIO_SHEET, cellAddress(row, column)));
    return journaled(
      context,
      { kind: 'scenarioRenamed', label: text, from: label },
      { ranges },
      async (inner) => {
        for (const [row, column] of cells)
          sheetOf(inner).getRangeByIndexes(row, column, 1, 1).values = [[asText(text)]];
        await inner.sync();
        return ok(undefined);
      },
    );
  });
}
