import { fail, ok, type Result } from '../../core/problem';
import { change, findProtected } from '../excel';
import type { Area } from '../journal';
import { sameName } from '../naming';
import {
  readPlacedScenarios,
  SCENARIO_SHEET,
  type PlacedAssumption,
  type PlacedScenarios,
} from './readScenarios';

/** All of the block's sheet, and formulas anywhere that point at what is moved there. */
export const MOVED_BLOCK: Area = { sheets: [SCENARIO_SHEET], moves: true };

/** Changes the scenario block: there must be one, whole, on a sheet that is not protected. */
export async function changeScenarios<T>(
  action: (
    context: Excel.RequestContext,
    block: PlacedScenarios,
    sheet: Excel.Worksheet,
  ) => Promise<Result<T>>,
): Promise<Result<T>> {
  return change(async (context) => {
    const placed = await readPlacedScenarios(context);
    if (!placed) return fail({ kind: 'scenariosMissing' });
    if (!placed.ok) return placed;
    const closed = await findProtected(context, [SCENARIO_SHEET]);
    if (closed) return fail(closed);
    return action(context, placed.value, sheetOf(context));
  });
}

/** Objects of Excel belong to the context that they were taken from: each gets the sheet anew. */
export function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(SCENARIO_SHEET);
}

/** A scenario by its label, with its position from 0. */
export function findScenario(
  { scenarios }: PlacedScenarios,
  label: string,
): Result<{ readonly label: string; readonly position: number }> {
  const position = scenarios.findIndex((candidate) => sameName(candidate, label));
  const found = scenarios[position];
  return found === undefined ? fail({ kind: 'scenarioUnknown', label }) : ok({ label: found, position });
}

/** An assumption by its defined name, with its position from 0. */
export function findAssumption(
  { assumptions }: PlacedScenarios,
  name: string,
): Result<{ readonly assumption: PlacedAssumption; readonly position: number }> {
  const position = assumptions.findIndex((candidate) => sameName(candidate.name, name));
  const assumption = assumptions[position];
  return assumption ? ok({ assumption, position }) : fail({ kind: 'assumptionUnknown', label: name });
}
