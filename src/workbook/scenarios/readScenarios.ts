import { fail, ok, type Result } from '../../core/problem';
import { cellAddress, onSheet, plainReference } from '../address';
import { isErrorValue, toText, type CellValue } from '../cellValue';
import type { Assumption, ScenarioBlock } from '../model';
import { kindOf } from './kinds';

export const SCENARIO_SHEET = 'Scenarier';
/** The defined name of the cell that holds the chosen scenario. */
export const SCENARIO = 'Scenario';

/** The block's fixed places; scenarios and assumptions go on to the right and downwards. */
export const PLACE = { chosenRow: 1, headerRow: 3, label: 0, unit: 1, active: 2, firstScenario: 3 } as const;
export const HEADER = ['Förutsättning', 'Enhet', 'Aktiv'] as const;

/** A scenario block with where its rows stand, for those who are going to write there. */
export interface PlacedScenarios extends ScenarioBlock {
  readonly firstColumn: number;
  readonly assumptions: readonly PlacedAssumption[];
}

export interface PlacedAssumption extends Assumption {
  readonly row: number;
}

/** The block on `Scenarier`; nothing if there is no such sheet, a problem if somebody has moved its corner. */
export async function readPlacedScenarios(
  context: Excel.RequestContext,
): Promise<Result<PlacedScenarios> | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SCENARIO_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const all = sheet.getRangeByIndexes(
    0,
    0,
    Math.max(rows, PLACE.headerRow + 1),
    Math.max(columns, PLACE.firstScenario),
  );
  all.load('values');
  await context.sync();
  const nameAt = new Map(names.items.map(({ name, formula }) => [plainReference(String(formula)), name]));
  return toBlock(all.values, nameAt);
}

function toBlock(
  values: readonly (readonly CellValue[])[],
  nameAt: ReadonlyMap<string, string>,
): Result<PlacedScenarios> {
  const header = values[PLACE.headerRow] ?? [];
  const wrong = HEADER.findIndex((text, i) => toText(header[i]) !== text);
  if (wrong >= 0) {
    const cell = onSheet(SCENARIO_SHEET, cellAddress(PLACE.headerRow, wrong));
    return fail({ kind: 'scenariosDamaged', cell, expected: HEADER[wrong] ?? '' });
  }
  const scenarios = header.slice(PLACE.firstScenario).map(toText);
  const count = scenarios.includes('') ? scenarios.indexOf('') : scenarios.length;
  const assumptions = readAssumptions(values, count, nameAt);
  return ok({
    scenarios: scenarios.slice(0, count),
    chosen: toText(values[PLACE.chosenRow]?.[PLACE.active]),
    firstColumn: PLACE.firstScenario,
    assumptions,
  });
}

function readAssumptions(
  values: readonly (readonly CellValue[])[],
  scenarios: number,
  nameAt: ReadonlyMap<string, string>,
): PlacedAssumption[] {
  const assumptions: PlacedAssumption[] = [];
  for (let row = PLACE.headerRow + 1; row < values.length; row++) {
    const cells = values[row] ?? [];
    const label = toText(cells[PLACE.label]);
    if (label === '') break;
    const unit = toText(cells[PLACE.unit]);
    assumptions.push({
      row,
      label,
      unit,
      name: nameAt.get(onSheet(SCENARIO_SHEET, cellAddress(row, PLACE.active))) ?? '',
      kind: kindOf(unit),
      values: Array.from({ length: scenarios }, (_, i) => toValue(cells[PLACE.firstScenario + i])),
      active: toValue(cells[PLACE.active]),
    });
  }
  return assumptions;
}

function toValue(value: CellValue | undefined): string | number {
  if (typeof value === 'number') return value;
  return value === undefined || isErrorValue(value) ? '' : String(value);
}
