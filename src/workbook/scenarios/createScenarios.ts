import { addWorksheet } from '../whole/madeSheets';
import { fail, ok, type Problem, type Result } from '../../core/problem';
import { ABOUT_SHEET, ensureAboutSheet } from '../about/aboutSheet';
import { absoluteAddress, onSheet } from '../address';
import { asText } from '../cellValue';
import { change, findProtected } from '../excel';
import { readTakenNames } from '../keys/takenNames';
import { sameName } from '../naming';
import { markSchema } from '../schema';
import { asHeading, asInput, asMuted, asTitle, TEXT } from '../style';
import { HEADER, PLACE, SCENARIO, SCENARIO_SHEET } from './readScenarios';
import { offerScenarios } from './settleBlock';

/** Makes the sheet `Scenarier` with a column for each label, the first one chosen. */
export async function createScenarios(labels: readonly string[]): Promise<Result<void>> {
  return change((context) => createScenariosIn(context, labels), {
    sheets: [SCENARIO_SHEET, ABOUT_SHEET],
  });
}

export async function createScenariosIn(
  context: Excel.RequestContext,
  labels: readonly string[],
): Promise<Result<void>> {
  const texts = labels.map((label) => label.normalize('NFC').trim());
  const problem = checkLabels(texts) ?? (await checkPlace(context));
  if (problem) return fail(problem);
  const found = context.workbook.worksheets.getItemOrNullObject(SCENARIO_SHEET);
  await context.sync();
  const sheet = found.isNullObject ? addWorksheet(context, SCENARIO_SHEET) : found;
  writeHeader(sheet, texts);
  const names = await readTakenNames(context);
  names.set(SCENARIO, onSheet(SCENARIO_SHEET, absoluteAddress(PLACE.chosenRow, PLACE.active)));
  await markSchema(context);
  await ensureAboutSheet(context);
  await context.sync();
  return ok(undefined);
}

export function checkLabels(labels: readonly string[]): Problem | undefined {
  if (labels.length === 0 || labels.includes('')) return { kind: 'scenarioLabelMissing' };
  const twice = labels.find((label, i) => labels.findIndex((other) => sameName(other, label)) < i);
  return twice === undefined ? undefined : { kind: 'scenarioTaken', label: twice };
}

async function checkPlace(context: Excel.RequestContext): Promise<Problem | undefined> {
  const closed = await findProtected(context, [SCENARIO_SHEET]);
  if (closed) return closed;
  const sheet = context.workbook.worksheets.getItemOrNullObject(SCENARIO_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load('address,cellCount');
  await context.sync();
  if (!sheet.isNullObject && !used.isNullObject) {
    return { kind: 'cellsNotEmpty', address: used.address, count: used.cellCount };
  }
  const names = await readTakenNames(context);
  return names.isTaken(SCENARIO) ? { kind: 'nameTaken', name: SCENARIO } : undefined;
}

function writeHeader(sheet: Excel.Worksheet, labels: readonly string[]): void {
  const width = PLACE.firstScenario + labels.length;
  sheet.getRange('A1').values = [['Scenarier']];
  asTitle(sheet.getRange('A1'));
  sheet.getRangeByIndexes(PLACE.chosenRow, 0, 1, 1).values = [['Valt scenario']];
  // Labels such as 2018 must stay texts: a number in the header would not match the text in the cell Scenario.
  const header = sheet.getRangeByIndexes(PLACE.headerRow, 0, 1, width);
  header.numberFormat = [Array.from({ length: width }, () => TEXT)];
  header.values = [[...HEADER, ...labels.map(asText)]];
  asHeading(header);
  const chosen = sheet.getRangeByIndexes(PLACE.chosenRow, PLACE.active, 1, 1);
  chosen.numberFormat = [[TEXT]];
  chosen.values = [[asText(labels[0] ?? '')]];
  asInput(chosen);
  offerScenarios(sheet, { scenarios: labels });
  asMuted(sheet.getRangeByIndexes(PLACE.chosenRow, 0, 1, 1));
  sheet.getRange('A1').format.columnWidth = 210;
  sheet.getRange('B1').format.columnWidth = 60;
  sheet.getRangeByIndexes(0, PLACE.active, 1, 1 + labels.length).format.columnWidth = 170;
}
