import { fail, type Result } from '../../core/problem';
import { change, findProtected } from '../excel';
import { readPlacedScenarios, SCENARIO_SHEET, type PlacedScenarios } from './readScenarios';

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
    return action(context, placed.value, context.workbook.worksheets.getItem(SCENARIO_SHEET));
  });
}
