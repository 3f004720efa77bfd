import { fail, ok, type Problem, type Result } from '../../core/problem';
import { absoluteAddress, onSheet } from '../address';
import { asText, countFilled } from '../cellValue';
import { journaled } from '../journal';
import { readTakenNames } from '../keys/takenNames';
import type { AssumptionDraft } from '../model';
import { allocateName, sameName } from '../naming';
import { asHeading } from '../style';
import { activeFormat } from './changeAssumption';
import { changeScenarios, MOVED_BLOCK, sheetOf } from './changeScenarios';
import { formatOf } from './dressInputs';
import { activeFormula } from './formulas';
import { kindOf, unitOf } from './kinds';
import { deleteLine } from './lines';
import { PLACE, SCENARIO_SHEET, type PlacedScenarios } from './readScenarios';
import { settleBlock } from './settleBlock';

interface AddedAssumption {
  /** The defined name to type in formulas. */
  readonly name: string;
}

/** Adds a row to the scenarios, with a defined name for its cell in the column `Aktiv`. */
export async function addAssumption(draft: AssumptionDraft): Promise<Result<AddedAssumption>> {
  return changeScenarios(async (context, block) => {
    const row = PLACE.headerRow + 1 + block.assumptions.length;
    const deed = { kind: 'assumptionAdded', label: draft.label.normalize('NFC').trim() } as const;
    const added = await journaled(
      context,
      deed,
      MOVED_BLOCK,
      (inner) => addAssumptionsIn(inner, block, [draft]),
      { reverse: (inner) => deleteLine(sheetOf(inner), 'row', row), settle: settleBlock },
    );
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
  await settleBlock(context);
  promptForBlanks(sheet, firstRow, labelled, block.scenarios.length);
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
  const kind = kindOf(unit);
  const values = Array.from({ length: scenarios }, (_, i) => draft.values[i] ?? '');
  const inputs = sheet.getRangeByIndexes(row, PLACE.firstScenario, 1, scenarios);
  sheet.getRangeByIndexes(row, PLACE.label, 1, 2).values = [[asText(draft.label), asText(unit)]];
  const format = formatOf(kind, values);
  inputs.numberFormat = [values.map(() => format)];
  inputs.values = [values.map((value) => (typeof value === 'string' ? asText(value) : value))];
  const active = sheet.getRangeByIndexes(row, PLACE.active, 1, 1);
  active.numberFormat = [[activeFormat(kind, format)]];
  active.formulas = [[activeFormula(kind, row, scenarios)]];
  asHeading(active);
}

/** A blank is an assumption that nobody has made yet: the cell says so when it is selected. */
function promptForBlanks(
  sheet: Excel.Worksheet,
  firstRow: number,
  drafts: readonly AssumptionDraft[],
  scenarios: number,
): void {
  const message = 'Inget värde är angivet här. Tills någon gör det visar allt som beror på det #SAKNAS!.';
  drafts.forEach(({ values }, i) => {
    for (let scenario = 0; scenario < scenarios; scenario++) {
      if ((values[scenario] ?? '') !== '') continue;
      const cell = sheet.getRangeByIndexes(firstRow + i, PLACE.firstScenario + scenario, 1, 1);
      cell.dataValidation.prompt = { showPrompt: true, title: 'Förutsättning', message };
    }
  });
}
