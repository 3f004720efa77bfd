import { overviewLabels } from '../about/overview';
import { dressInputs } from './dressInputs';
import { activeFormula, baseDifference, headersOf } from './formulas';
import { PLACE, readPlacedScenarios, SCENARIO_SHEET, type PlacedScenarios } from './readScenarios';

const SCENARIO_WIDTH = 170;
/** A difference from the base: bold too, so that it is seen in black and white. */
const DIFFERENT = { fill: '#DDEBF7', font: '#1F3864' };

/**
 * Writes all that follows from which scenarios and assumptions there are: the formulas of `Aktiv`, drop-downs, checks
 * and highlighting. Done whenever a row or a column has come, gone or moved, since Excel stretches none of it rightly.
 */
export async function settleBlock(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  const placed = await readPlacedScenarios(context);
  const keys = await overviewLabels(context);
  if (!placed?.ok) return;
  const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
  const { scenarios, assumptions } = placed.value;
  offerScenarios(sheet, placed.value);
  sheet.getRangeByIndexes(0, PLACE.firstScenario, 1, scenarios.length).format.columnWidth = SCENARIO_WIDTH;
  for (const { row, kind } of assumptions) {
    sheet.getRangeByIndexes(row, PLACE.active, 1, 1).formulas = [
      [activeFormula(kind, row, scenarios.length)],
    ];
    dressInputs(sheet.getRangeByIndexes(row, PLACE.firstScenario, 1, scenarios.length), kind, keys);
  }
  highlightDifferences(sheet, placed.value);
  await context.sync();
}

/** Drop-downs of all scenarios in the cell that chooses one, and in the one that says which to compare with. */
export function offerScenarios(
  sheet: Excel.Worksheet,
  { scenarios, base }: Pick<PlacedScenarios, 'scenarios' | 'base'>,
): void {
  const list = { inCellDropDown: true, source: `=${headersOf(scenarios.length)}` };
  for (const row of base === undefined ? [PLACE.chosenRow] : [PLACE.chosenRow, PLACE.baseRow]) {
    const { dataValidation } = sheet.getRangeByIndexes(row, PLACE.active, 1, 1);
    dataValidation.rule = { list };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Scenario',
      message: 'Här ska stå ett av scenarierna. Välj det i listan.',
    };
  }
}

/** For when there is no scenario to compare with any more. */
export async function clearHighlight(context: Excel.RequestContext): Promise<void> {
  const placed = await readPlacedScenarios(context);
  if (!placed?.ok) return;
  valuesOf(context.workbook.worksheets.getItem(SCENARIO_SHEET), placed.value)?.conditionalFormats.clearAll();
  await context.sync();
}

/** An ordinary rule with an ordinary formula, so that it works for those who have no add-in too. */
function highlightDifferences(sheet: Excel.Worksheet, placed: PlacedScenarios): void {
  const { base, scenarios } = placed;
  const cells = valuesOf(sheet, placed);
  if (base === undefined || !cells) return;
  // A moved row or column has taken a piece of the old rule along.
  cells.conditionalFormats.clearAll();
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = baseDifference(scenarios.length);
  custom.format.fill.color = DIFFERENT.fill;
  custom.format.font.color = DIFFERENT.font;
  custom.format.font.bold = true;
}

function valuesOf(
  sheet: Excel.Worksheet,
  { scenarios, assumptions }: PlacedScenarios,
): Excel.Range | undefined {
  if (assumptions.length === 0) return undefined;
  const [row, column] = [PLACE.headerRow + 1, PLACE.firstScenario];
  return sheet.getRangeByIndexes(row, column, assumptions.length, scenarios.length);
}
