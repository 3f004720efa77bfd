import { fail, type Result } from '../../../core/problem';
import type { HealthFinding } from '../../../core/sharing/healthFinding';
import type { LongWork } from '../longWork';
import type { RepairOutcome } from './healthReport';

/** Repairs what can be repaired of the findings, as one step that can be undone. */
export async function repairFindings(
  _findings: readonly HealthFinding[],
  _work: LongWork = {},
): Promise<Result<RepairOutcome>> {
  return Promise.resolve(fail({ kind: 'sharingStopped' }));
}
