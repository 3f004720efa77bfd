import { fail, ok, type Result } from '../../core/problem';
import { cellAddress, onSheet, plainReference } from '../address';
import { holdsFormula, isErrorValue, toText, type CellValue } from '../cellValue';
import type { Assumption, ScenarioBlock } from '../model';
import { kindOf } from './kinds';

export const SCENARIO_SHEET = 'Scenarier';
/** The defined name of the cell that holds the chosen scenario. */
export const SCENARIO = 'Scenario';
/** The defined name of the cell that holds the scenario which the others are compared with, and what stands before it. */
export const BASE_SCENARIO = 'Basscenario';
export const BASE_LABEL = 'Jämför med';

/** The block's fixed places; scenarios and assumptions go on to the right and downwards. */
export const PLACE = {
  chosenRow: 1,
  baseRow: 2,
  headerRow: 3,
  label: 0,
  unit: 1,
  active: 2,
  firstScenario: 3,
} as const;
export const HEADER = ['Förutsättning', 'Enhet', 'Aktiv'] as const;

/** A scenario block with where its rows stand, for those who are going to write there. */
export interface PlacedScenarios extends ScenarioBlock {
  readonly firstColumn: number;
  readonly assumptions: readonly PlacedAssumption[];
}

export interface PlacedAssumption extends Assumption {
  readonly row: number;
  /** One a scenario: the formula that stands in the cell, or else its value. */
  readonly entries: readonly CellValue[];
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
  all.load('values,formulas');
  await context.sync();
  const nameAt = new Map(names.items.map(({ name, formula }) => [plainReference(String(formula)), name]));
  return readScenarioCells({ values: all.values, formulas: all.formulas }, nameAt);
}

/** What stands on the sheet, from its first cell. */
interface Sheet {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The same out of cells, whether Excel has read them or they come out of a file. */
export function readScenarioCells(
  sheet: Sheet,
  nameAt: ReadonlyMap<string, string>,
): Result<PlacedScenarios> {
  const { values } = sheet;
  const header = values[PLACE.headerRow] ?? [];
  const wrong = HEADER.findIndex((text, i) => toText(header[i]) !== text);
  if (wrong >= 0) {
    const cell = onSheet(SCENARIO_SHEET, cellAddress(PLACE.headerRow, wrong));
    return fail({ kind: 'scenariosDamaged', cell, expected: HEADER[wrong] ?? '' });
  }
  const scenarios = header.slice(PLACE.firstScenario).map(toText);
  const count = scenarios.includes('') ? scenarios.indexOf('') : scenarios.length;
  const assumptions = readAssumptions(sheet, count, nameAt);
  const base = readBase(values);
  return ok({
    scenarios: scenarios.slice(0, count),
    chosen: toText(values[PLACE.chosenRow]?.[PLACE.active]),
    ...(base !== '' && { base }),
    firstColumn: PLACE.firstScenario,
    assumptions,
  });
}

/** Blocks of earlier versions have no such line; what somebody else has written there is not a base. */
function readBase(values: Sheet['values']): string {
  const [label, base] = [values[PLACE.baseRow]?.[PLACE.label], values[PLACE.baseRow]?.[PLACE.active]];
  return toText(label) === BASE_LABEL ? toText(base) : '';
}

function readAssumptions(
  { values, formulas }: Sheet,
  scenarios: number,
  nameAt: ReadonlyMap<string, string>,
): PlacedAssumption[] {
  const assumptions: PlacedAssumption[] = [];
  for (let row = PLACE.headerRow + 1; row < values.length; row++) {
    const cells = values[row] ?? [];
    const label = toText(cells[PLACE.label]);
    if (label === '') break;
    const unit = toText(cells[PLACE.unit]);
    const inputs = cells.slice(PLACE.firstScenario, PLACE.firstScenario + scenarios);
    const entries = (formulas[row] ?? []).slice(PLACE.firstScenario, PLACE.firstScenario + scenarios);
    assumptions.push({
      row,
      label,
      unit,
      name: nameAt.get(onSheet(SCENARIO_SHEET, cellAddress(row, PLACE.active))) ?? '',
      kind: kindOf(unit),
      values: inputs.map(toValue),
      calculated: entries.map((entry, i) => holdsFormula(entry, inputs[i])),
      entries,
      active: toValue(cells[PLACE.active]),
    });
  }
  return assumptions;
}

function toValue(value: CellValue | undefined): string | number {
  if (typeof value === 'number') return value;
  return value === undefined || isErrorValue(value) ? '' : String(value);
}
