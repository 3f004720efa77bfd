import type { Result } from '../../core/problem';
import { change } from '../excel';
import { addSheet } from '../sheet/addSheet';
import type { PlanRequest } from './planRequest';
import { planSheet } from './planSheet';

/** Writes the sheet with several years. */
export async function insertPlan(request: PlanRequest): Promise<Result<{ sheet: string }>> {
  return change((context) => addSheet(context, planSheet(request)));
}
