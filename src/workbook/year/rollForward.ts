import { fail, ok, type Result } from '../../core/problem';
import { ABOUT_SHEET } from '../about/aboutSheet';
import { change, findProtected } from '../excel';
import { KEY_SHEET } from '../keys/block';

import { SCENARIO_SHEET } from '../scenarios/readScenarios';
import { renameScenario } from '../scenarios/renameScenario';
import { KEYS, NEW_SHEETS } from '../scopes';
import { whole } from '../whole/whole';
import { keepSheets } from './keepSheets';
import { makeNewKeys } from './newKeys';
import type { NewYearStep } from './newYearStep';
import { newYearSteps } from './planNewYear';

/**
 * Takes the workbook to the next year by the steps that the user has chosen among those that were listed. All are
 * checked against the workbook as it is now before the first is done. Sheets are kept first, while they are last year's.
 */
export async function rollForward(
  year: number,
  chosen: readonly NewYearStep[],
): Promise<Result<{ done: number }>> {
  return whole(KEYS, () => takeSteps(year, chosen));
}

async function takeSteps(year: number, chosen: readonly NewYearStep[]): Promise<Result<{ done: number }>> {
  const kept = await change(async (context) => {
    const closed = await findProtected(context, [KEY_SHEET, ABOUT_SHEET, SCENARIO_SHEET]);
    if (closed) return fail(closed);
    const possible = await newYearSteps(context, year);
    for (const step of chosen) {
      const found = possible.find((each) => isSame(each, step));
      if (!found) return fail({ kind: 'newYearChanged', from: step.from });
      if (found.problem) return fail(found.problem);
    }
    const sheets = chosen.filter(({ kind }) => kind === 'keepSheet');
    if (sheets.length > 0) await keepSheets(context, sheets);
    return ok(undefined);
  }, NEW_SHEETS);
  if (!kept.ok) return kept;
  const keys = await makeNewKeys(
    chosen.flatMap((step) => (step.kind === 'newKey' ? [step] : [])),
    year,
  );
  if (!keys.ok) return keys;
  for (const { from, to } of chosen.filter(({ kind }) => kind === 'renameScenario')) {
    const renamed = await renameScenario(from, to);
    if (!renamed.ok) return renamed;
  }
  return ok({ done: chosen.length });
}

function isSame(a: NewYearStep, b: NewYearStep): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to;
}
