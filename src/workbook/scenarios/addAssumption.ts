import { fail, ok, type Result } from '../../core/problem';
import { absoluteAddress, onSheet } from '../address';
import { asText, countFilled } from '../cellValue';
import { readTakenNames } from '../keys/takenNames';
import type { AssumptionDraft } from '../model';
import { allocateName, sameName } from '../naming';
import { asHeading, asInput, TEXT } from '../style';
import { changeScenarios } from './changeScenarios';
import { activeFormula } from './formulas';
import { offerKeys } from './offerKeys';
import { KEY_UNIT, PLACE, readPlacedScenarios, SCENARIO_SHEET, type PlacedScenarios } from './readScenarios';

export interface AddedAssumption {
  /** The defined name to type in formulas. */
  readonly name: string;
}

/** Adds a row to the scenarios, with a defined name for its cell in the column `Aktiv`. */
export async function addAssumption(draft: AssumptionDraft): Promise<Result<AddedAssumption>> {
  return changeScenarios((context, block) => addAssumptionIn(context, block, draft));
}

export async function addAssumptionIn(
  context: Excel.RequestContext,
  block: PlacedScenarios,
  draft: AssumptionDraft,
): Promise<Result<AddedAssumption>> {
  const label = draft.label.normalize('NFC').trim();
  if (label === '') return fail({ kind: 'assumptionLabelMissing' });
  if (block.assumptions.some((assumption) => sameName(assumption.label, label))) {
    return fail({ kind: 'assumptionTaken', label });
  }
  const row = PLACE.headerRow + 1 + block.assumptions.length;
  const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
  const place = sheet.getRangeByIndexes(row, 0, 1, PLACE.firstScenario + block.scenarios.length);
  place.load('values,address');
  await context.sync();
  const occupied = countFilled(place.values);
  if (occupied > 0) return fail({ kind: 'cellsNotEmpty', address: place.address, count: occupied });
  const names = await readTakenNames(context);
  writeRow(sheet, row, { ...draft, label }, block.scenarios.length);
  const name = allocateName(label, (candidate) => names.isTaken(candidate));
  names.set(name, onSheet(SCENARIO_SHEET, absoluteAddress(row, PLACE.active)));
  await context.sync();
  await offerKeys(context);
  await context.sync();
  return ok({ name });
}

function writeRow(sheet: Excel.Worksheet, row: number, draft: AssumptionDraft, scenarios: number): void {
  const unit = draft.kind === 'key' ? KEY_UNIT : draft.unit;
  const values = Array.from({ length: scenarios }, (_, i) => draft.values[i] ?? '');
  const inputs = sheet.getRangeByIndexes(row, PLACE.firstScenario, 1, scenarios);
  sheet.getRangeByIndexes(row, PLACE.label, 1, 2).values = [[asText(draft.label), asText(unit)]];
  const format = draft.kind === 'key' ? TEXT : numberFormat(values);
  inputs.numberFormat = [values.map(() => format)];
  inputs.values = [values.map((value) => (typeof value === 'string' ? asText(value) : value))];
  asInput(inputs);
  const active = sheet.getRangeByIndexes(row, PLACE.active, 1, 1);
  if (draft.kind === 'number') active.numberFormat = [[format]];
  active.formulas = [[activeFormula(draft.kind, row, scenarios)]];
  asHeading(active);
}

/** Decimals are shown where there are any: a hidden decimal would be a difference that nobody sees. */
function numberFormat(values: readonly (string | number)[]): string {
  return values.every((value) => typeof value !== 'number' || Number.isInteger(value))
    ? '#,##0'
    : '#,##0.00##';
}

/** The block as it stands now, for one who adds several rows in a row. */
export async function addAssumptions(
  context: Excel.RequestContext,
  drafts: readonly AssumptionDraft[],
): Promise<Result<void>> {
  for (const draft of drafts) {
    const placed = await readPlacedScenarios(context);
    if (!placed) return fail({ kind: 'scenariosMissing' });
    if (!placed.ok) return placed;
    const added = await addAssumptionIn(context, placed.value, draft);
    if (!added.ok) return added;
  }
  return ok(undefined);
}
