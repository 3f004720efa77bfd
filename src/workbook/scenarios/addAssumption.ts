import { fail, ok, type Problem, type Result } from '../../core/problem';
import { absoluteAddress, onSheet } from '../address';
import { asText, countFilled } from '../cellValue';
import { readTakenNames } from '../keys/takenNames';
import type { AssumptionDraft } from '../model';
import { allocateName, sameName } from '../naming';
import { asHeading, asInput, TEXT } from '../style';
import { changeScenarios } from './changeScenarios';
import { activeFormula } from './formulas';
import { unitOf } from './kinds';
import { offerKeys } from './offerKeys';
import { PLACE, SCENARIO_SHEET, type PlacedScenarios } from './readScenarios';

export interface AddedAssumption {
  /** The defined name to type in formulas. */
  readonly name: string;
}

/** Adds a row to the scenarios, with a defined name for its cell in the column `Aktiv`. */
export async function addAssumption(draft: AssumptionDraft): Promise<Result<AddedAssumption>> {
  return changeScenarios(async (context, block) => {
    const added = await addAssumptionsIn(context, block, [draft]);
    if (!added.ok) return added;
    const [assumption] = added.value;
    return assumption ? ok(assumption) : fail({ kind: 'assumptionLabelMissing' });
  });
}

/** Adds several rows at once: every round trip to Excel on the web costs as much as a row. */
export async function addAssumptionsIn(
  context: Excel.RequestContext,
  block: PlacedScenarios,
  drafts: readonly AssumptionDraft[],
): Promise<Result<AddedAssumption[]>> {
  const labelled = drafts.map((draft) => ({ ...draft, label: draft.label.normalize('NFC').trim() }));
  const problem = labelled.map((draft) => checkDraft(draft, block)).find((found) => found !== undefined);
  if (problem) return fail(problem);
  const firstRow = PLACE.headerRow + 1 + block.assumptions.length;
  const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
  const width = PLACE.firstScenario + block.scenarios.length;
  const place = sheet.getRangeByIndexes(firstRow, 0, drafts.length, width).load('values,address');
  await context.sync();
  const occupied = countFilled(place.values);
  if (occupied > 0) return fail({ kind: 'cellsNotEmpty', address: place.address, count: occupied });
  const names = await readTakenNames(context);
  const added = labelled.map((draft, i): AddedAssumption => {
    writeRow(sheet, firstRow + i, draft, block.scenarios.length);
    const name = allocateName(draft.label, (candidate) => names.isTaken(candidate));
    names.set(name, onSheet(SCENARIO_SHEET, absoluteAddress(firstRow + i, PLACE.active)));
    return { name };
  });
  await context.sync();
  await offerKeys(context);
  await context.sync();
  return ok(added);
}

function checkDraft({ label }: AssumptionDraft, { assumptions }: PlacedScenarios): Problem | undefined {
  if (label === '') return { kind: 'assumptionLabelMissing' };
  const taken = assumptions.some((assumption) => sameName(assumption.label, label));
  return taken ? { kind: 'assumptionTaken', label } : undefined;
}

function writeRow(sheet: Excel.Worksheet, row: number, draft: AssumptionDraft, scenarios: number): void {
  const unit = unitOf(draft.kind, draft.unit);
  const values = Array.from({ length: scenarios }, (_, i) => draft.values[i] ?? '');
  const inputs = sheet.getRangeByIndexes(row, PLACE.firstScenario, 1, scenarios);
  sheet.getRangeByIndexes(row, PLACE.label, 1, 2).values = [[asText(draft.label), asText(unit)]];
  const format = draft.kind === 'key' ? TEXT : numberFormat(values);
  inputs.numberFormat = [values.map(() => format)];
  inputs.values = [values.map((value) => (typeof value === 'string' ? asText(value) : value))];
  asInput(inputs);
  values.forEach((value, i) => (value === '' ? promptForValue(inputs.getCell(0, i)) : undefined));
  const active = sheet.getRangeByIndexes(row, PLACE.active, 1, 1);
  if (draft.kind !== 'key') active.numberFormat = [[format]];
  active.formulas = [[activeFormula(draft.kind, row, scenarios)]];
  asHeading(active);
}

/** A blank is an assumption that nobody has made yet: the cell says so when it is selected. */
function promptForValue(cell: Excel.Range): void {
  const message = 'Inget värde är angivet här. Tills någon gör det visar allt som beror på det #SAKNAS!.';
  cell.dataValidation.prompt = { showPrompt: true, title: 'Förutsättning', message };
}

/** Decimals are shown where there are any: a hidden decimal would be a difference that nobody sees. */
function numberFormat(values: readonly (string | number)[]): string {
  return values.every((value) => typeof value !== 'number' || Number.isInteger(value))
    ? '#,##0'
    : '#,##0.00##';
}
