import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { journaled, type Deed } from '../journal';
import { sameName } from '../naming';
import { changeScenarios, findAssumption, sheetOf } from './changeScenarios';
import { formatOf } from './dressInputs';
import { kindOf } from './kinds';
import { PLACE, SCENARIO_SHEET, type PlacedAssumption } from './readScenarios';
import { settleBlock } from './settleBlock';

const BLOCK = { sheets: [SCENARIO_SHEET] };

/** Gives an assumption another label. Its defined name stays, since formulas would lose it. */
export async function renameAssumption(name: string, label: string): Promise<Result<void>> {
  return changeScenarios(async (context, block) => {
    const found = findAssumption(block, name);
    if (!found.ok) return found;
    const { assumption } = found.value;
    const text = label.normalize('NFC').trim();
    if (text === '') return fail({ kind: 'assumptionLabelMissing' });
    const others = block.assumptions.filter((other) => other !== assumption);
    if (others.some((other) => sameName(other.label, text)))
      return fail({ kind: 'assumptionTaken', label: text });
    const deed: Deed = { kind: 'assumptionRenamed', label: text, from: assumption.label };
    return journaled(context, deed, BLOCK, async (inner) => {
      sheetOf(inner).getRangeByIndexes(assumption.row, PLACE.label, 1, 1).values = [[asText(text)]];
      await inner.sync();
      return ok(undefined);
    });
  });
}

/** Gives an assumption another unit, and with it the kind that follows. Its values stay as they are. */
export async function changeUnit(name: string, unit: string): Promise<Result<void>> {
  return changeScenarios(async (context, block) => {
    const found = findAssumption(block, name);
    if (!found.ok) return found;
    const { assumption } = found.value;
    const text = unit.normalize('NFC').trim();
    const deed: Deed = { kind: 'unitChanged', label: assumption.label, unit: text };
    const write = async (inner: Excel.RequestContext): Promise<Result<void>> => {
      writeUnit(sheetOf(inner), assumption, text);
      await settleBlock(inner);
      return ok(undefined);
    };
    return journaled(context, deed, BLOCK, write, { settle: settleBlock });
  });
}

function writeUnit(sheet: Excel.Worksheet, { row, values }: PlacedAssumption, unit: string): void {
  const kind = kindOf(unit);
  const format = formatOf(kind, values);
  sheet.getRangeByIndexes(row, PLACE.unit, 1, 1).values = [[asText(unit)]];
  if (values.length > 0) {
    const inputs = sheet.getRangeByIndexes(row, PLACE.firstScenario, 1, values.length);
    inputs.numberFormat = [values.map(() => format)];
  }
  sheet.getRangeByIndexes(row, PLACE.active, 1, 1).numberFormat = [[activeFormat(kind, format)]];
}

/** `Aktiv` holds a formula, which a cell formatted as text would show instead of its value. */
export function activeFormat(kind: PlacedAssumption['kind'], format: string): string {
  return kind === 'amount' || kind === 'percent' || kind === 'step' ? format : 'General';
}
