import { isSumRow } from '../../core/key/readRows';
import { fail, ok, type Result } from '../../core/problem';
import { cellAddress, columnLetters, onSheet } from '../address';
import { toText, type CellValue } from '../cellValue';
import { findProtected } from '../excel';
import { readKeys } from '../keys/readKeys';
import { sameName } from '../naming';
import { readPlacedScenarios, SCENARIO_SHEET, type PlacedScenarios } from '../scenarios/readScenarios';
import { rangeAt } from '../selection';
import type { Comparison, CompareRequest } from './comparison';
import { findKeysUsed } from './keysUsed';

/** A comparison that can begin. Addresses are those of cells on its sheet. */
export interface Prepared {
  readonly labels: readonly string[];
  readonly original: string;
  readonly sheet: string;
  readonly amounts: string;
  readonly sum: string | undefined;
  /** The rows of the amounts that have a party. */
  readonly parties: readonly number[];
  /** The defined names of the stamps that the amounts depend on. */
  readonly names: readonly string[];
  readonly isManual: boolean;
  readonly heading: Omit<Comparison, 'made' | 'scenarios'>;
}

/** Reads what a comparison needs, and refuses one that could not be carried through. */
export async function prepareComparison(
  context: Excel.RequestContext,
  request: CompareRequest,
): Promise<Result<Prepared>> {
  const placed = await readPlacedScenarios(context);
  if (!placed) return fail({ kind: 'scenariosMissing' });
  if (!placed.ok) return placed;
  const labels = findLabels(placed.value, request.scenarios);
  if (!labels.ok) return labels;
  const closed = await findProtected(context, [SCENARIO_SHEET]);
  if (closed) return fail(closed);
  const results = await readResults(context, request);
  if (!results.ok) return results;
  const application = context.workbook.application.load('calculationMode');
  const keys = await readKeys(context);
  const names = await findKeysUsed(context, results.value.sheet, keys, placed.value);
  return ok({
    ...results.value,
    labels: labels.value,
    original: placed.value.chosen,
    names,
    isManual: application.calculationMode === 'Manual',
  });
}

function findLabels({ scenarios }: PlacedScenarios, asked: readonly string[]): Result<string[]> {
  if (asked.length === 0) return fail({ kind: 'compareNoScenario' });
  const labels: string[] = [];
  for (const label of asked) {
    const found = scenarios.find((scenario) => sameName(scenario, label));
    if (found === undefined) return fail({ kind: 'scenarioUnknown', label });
    labels.push(found);
  }
  return ok(labels);
}

type Results = Pick<Prepared, 'sheet' | 'amounts' | 'sum' | 'parties' | 'heading'>;

async function readResults(context: Excel.RequestContext, request: CompareRequest): Promise<Result<Results>> {
  const [parties, amounts] = [rangeAt(context, request.parties), rangeAt(context, request.amounts)];
  parties.load('values,rowIndex,rowCount,columnCount');
  amounts.load('address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
  await context.sync();
  if (parties.columnCount !== 1 || amounts.columnCount !== 1 || parties.rowCount !== amounts.rowCount) {
    return fail({ kind: 'compareColumns', parties: request.parties, amounts: request.amounts });
  }
  const names = parties.values.map(([value]) => toText(value as CellValue));
  const rows = names.flatMap((name, row) => (name === '' || isSumRow(name) ? [] : [row]));
  const [first, last] = [amounts.rowIndex, amounts.rowIndex + amounts.rowCount - 1];
  const column = amounts.columnIndex;
  const cells = `${cellAddress(first, column)}:${cellAddress(last, column)}`;
  const around = await readAround(context, amounts, cells);
  return ok({
    sheet: amounts.worksheet.name,
    amounts: cells,
    sum: around.isSummed ? cellAddress(last + 1, column) : undefined,
    parties: rows,
    heading: {
      measure: request.measure,
      heading: around.heading || columnLetters(column),
      amounts: onSheet(amounts.worksheet.name, cells),
      parties: rows.map((row) => names[row] ?? ''),
    },
  });
}

/** What stands above the amounts, and whether the cell below them is the sum of just these. */
async function readAround(
  context: Excel.RequestContext,
  amounts: Excel.Range,
  cells: string,
): Promise<{ heading: string; isSummed: boolean }> {
  const above = amounts.rowIndex > 0 ? amounts.getRow(0).getOffsetRange(-1, 0).load('values') : undefined;
  const below = amounts.getRowsBelow(1).load('formulas');
  await context.sync();
  const formula = String(below.formulas[0]?.[0] ?? '');
  return {
    heading: toText(above?.values[0]?.[0] as CellValue | undefined),
    isSummed: formula.replaceAll('$', '').toUpperCase() === `=SUM(${cells})`,
  };
}
