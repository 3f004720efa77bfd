import { NEW_SHEETS } from '../scopes';
import { fail, type Result } from '../../core/problem';
import { change } from '../excel';
import { addSheet } from '../sheet/addSheet';
import type { PlanRequest } from './planRequest';
import { planSheet } from './planSheet';

/** Writes the sheet with several years. One key shares them all where rows are to tie: no other has parts of them all. */
export async function insertPlan(request: PlanRequest): Promise<Result<{ sheet: string }>> {
  const [first, ...others] = request.years;
  const other = others.find(({ keyName }) => keyName !== first?.keyName);
  if (request.tied && first && other) {
    return fail({ kind: 'planKeysDiffer', years: [first.year, other.year] });
  }
  return change((context) => addSheet(context, planSheet(request)), NEW_SHEETS);
}
