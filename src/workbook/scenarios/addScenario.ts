import { fail, ok, type Result } from '../../core/problem';
import { asText, countFilled, type CellValue } from '../cellValue';
import { journaled } from '../journal';
import { asHeading, asInput, TEXT } from '../style';
import { changeScenarios, findScenario, MOVED_BLOCK, sheetOf } from './changeScenarios';
import { checkLabels } from './createScenarios';
import { formatOf } from './dressInputs';
import { deleteLine } from './lines';
import { PLACE, SCENARIO_SHEET, type PlacedAssumption, type PlacedScenarios } from './readScenarios';
import { retargeted } from './references';
import { settleBlock } from './settleBlock';

/** Adds a column to the right of the scenarios, blank or with the values and formulas of another one. */
export async function addScenario(label: string, copyOf?: string): Promise<Result<void>> {
  return changeScenarios(async (context, block, sheet) => {
    const text = label.normalize('NFC').trim();
    const problem = checkLabels([...block.scenarios, text]);
    if (problem) return fail(problem);
    const source = copyOf === undefined ? undefined : findScenario(block, copyOf);
    if (source && !source.ok) return source;
    const column = PLACE.firstScenario + block.scenarios.length;
    const place = sheet.getRangeByIndexes(PLACE.headerRow, column, block.assumptions.length + 1, 1);
    place.load('values,address');
    await context.sync();
    const occupied = countFilled(place.values);
    if (occupied > 0) return fail({ kind: 'cellsNotEmpty', address: place.address, count: occupied });
    const add = async (inner: Excel.RequestContext): Promise<Result<void>> => {
      writeColumn(sheetOf(inner), block, text, source?.value.position);
      await settleBlock(inner);
      return ok(undefined);
    };
    return journaled(context, { kind: 'scenarioAdded', label: text }, MOVED_BLOCK, add, {
      reverse: (inner) => deleteLine(sheetOf(inner), 'column', column),
      settle: settleBlock,
    });
  });
}

function writeColumn(
  sheet: Excel.Worksheet,
  block: PlacedScenarios,
  label: string,
  source: number | undefined,
): void {
  const column = PLACE.firstScenario + block.scenarios.length;
  const header = sheet.getRangeByIndexes(PLACE.headerRow, column, 1, 1);
  header.numberFormat = [[TEXT]];
  header.values = [[asText(label)]];
  asHeading(header);
  for (const assumption of block.assumptions) {
    const cell = sheet.getRangeByIndexes(assumption.row, column, 1, 1);
    asInput(cell);
    const isFormula = source !== undefined && assumption.calculated?.[source] === true;
    const format = formatOf(assumption.kind, assumption.values);
    // In a cell that is formatted as text a formula would become that text.
    cell.numberFormat = [[isFormula && format === TEXT ? 'General' : format]];
    if (source !== undefined) cell.formulas = [[copied(assumption, source, column)]];
  }
}

function copied({ entries, calculated }: PlacedAssumption, source: number, column: number): CellValue {
  const entry = entries[source] ?? '';
  if (typeof entry !== 'string') return entry;
  if (!calculated?.[source]) return asText(entry);
  const from = PLACE.firstScenario + source;
  return retargeted(entry, SCENARIO_SHEET, { sheet: SCENARIO_SHEET, axis: 'column', from, to: column });
}
