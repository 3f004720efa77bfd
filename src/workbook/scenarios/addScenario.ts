import { fail, ok, type Result } from '../../core/problem';
import { asText, countFilled } from '../cellValue';
import { asHeading, asInput, TEXT } from '../style';
import { sameName } from '../naming';
import { changeScenarios } from './changeScenarios';
import { checkLabels, offerScenarios } from './createScenarios';
import { activeFormula } from './formulas';
import { offerKeys } from './offerKeys';
import { PLACE, type PlacedScenarios } from './readScenarios';

/** Adds a column to the right of the scenarios, blank or with the values of another one. */
export async function addScenario(label: string, copyOf?: string): Promise<Result<void>> {
  return changeScenarios(async (context, block, sheet) => {
    const text = label.normalize('NFC').trim();
    const problem = checkLabels([...block.scenarios, text]);
    if (problem) return fail(problem);
    const source = block.scenarios.findIndex((scenario) => sameName(scenario, copyOf ?? ''));
    if (copyOf !== undefined && source < 0) return fail({ kind: 'scenarioUnknown', label: copyOf });
    const column = PLACE.firstScenario + block.scenarios.length;
    const place = sheet.getRangeByIndexes(PLACE.headerRow, column, block.assumptions.length + 1, 1);
    place.load('values,address');
    await context.sync();
    const occupied = countFilled(place.values);
    if (occupied > 0) return fail({ kind: 'cellsNotEmpty', address: place.address, count: occupied });
    writeColumn(sheet, block, text, source);
    await context.sync();
    await offerKeys(context);
    await context.sync();
    return ok(undefined);
  });
}

function writeColumn(sheet: Excel.Worksheet, block: PlacedScenarios, label: string, source: number): void {
  const count = block.scenarios.length + 1;
  const column = PLACE.firstScenario + count - 1;
  const header = sheet.getRangeByIndexes(PLACE.headerRow, column, 1, 1);
  header.numberFormat = [[TEXT]];
  header.values = [[asText(label)]];
  header.format.columnWidth = 170;
  asHeading(header);
  for (const { row, kind, values } of block.assumptions) {
    const value = values[source] ?? '';
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.values = [[typeof value === 'string' ? asText(value) : value]];
    asInput(cell);
    sheet.getRangeByIndexes(row, PLACE.active, 1, 1).formulas = [[activeFormula(kind, row, count)]];
  }
  offerScenarios(sheet, count);
}
