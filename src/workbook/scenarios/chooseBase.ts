import { fail, ok, type Result } from '../../core/problem';
import { absoluteAddress, onSheet } from '../address';
import { asText, countFilled } from '../cellValue';
import { journaled } from '../journal';
import { readTakenNames } from '../keys/takenNames';
import { asInput, asMuted, TEXT } from '../style';
import { changeScenarios, findScenario, sheetOf } from './changeScenarios';
import { BASE_LABEL, BASE_SCENARIO, PLACE, SCENARIO_SHEET } from './readScenarios';
import { clearHighlight, settleBlock } from './settleBlock';

const LINE = onSheet(SCENARIO_SHEET, `A${PLACE.baseRow + 1}:C${PLACE.baseRow + 1}`);

/**
 * Says which scenario the others are compared with. It stands in a cell of its own, which the block gets the first time;
 * values that differ from it are highlighted in the sheet.
 */
export async function chooseBase(label: string): Promise<Result<void>> {
  return changeScenarios(async (context, block, sheet) => {
    const found = findScenario(block, label);
    if (!found.ok) return found;
    const isNew = block.base === undefined;
    const names = await readTakenNames(context);
    if (isNew) {
      const line = sheet.getRange(`A${PLACE.baseRow + 1}:C${PLACE.baseRow + 1}`).load('values');
      await context.sync();
      const occupied = line.values[0]?.[0] === BASE_LABEL ? 0 : countFilled(line.values);
      if (occupied > 0) return fail({ kind: 'cellsNotEmpty', address: LINE, count: occupied });
      if (names.isTaken(BASE_SCENARIO)) return fail({ kind: 'nameTaken', name: BASE_SCENARIO });
    }
    const choose = async (inner: Excel.RequestContext): Promise<Result<void>> => {
      writeBase(sheetOf(inner), found.value.label);
      if (!names.isTaken(BASE_SCENARIO)) {
        (await readTakenNames(inner)).set(
          BASE_SCENARIO,
          onSheet(SCENARIO_SHEET, absoluteAddress(PLACE.baseRow, PLACE.active)),
        );
      }
      await settleBlock(inner);
      return ok(undefined);
    };
    return journaled(context, { kind: 'baseChosen', label: found.value.label }, { ranges: [LINE] }, choose, {
      settle: isNew ? clearHighlight : settleBlock,
    });
  });
}

function writeBase(sheet: Excel.Worksheet, label: string): void {
  const before = sheet.getRangeByIndexes(PLACE.baseRow, PLACE.label, 1, 1);
  before.values = [[BASE_LABEL]];
  asMuted(before);
  const cell = sheet.getRangeByIndexes(PLACE.baseRow, PLACE.active, 1, 1);
  cell.numberFormat = [[TEXT]];
  cell.values = [[asText(label)]];
  asInput(cell);
}
