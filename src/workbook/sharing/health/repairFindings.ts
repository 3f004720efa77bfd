import type { Result } from '../../../core/problem';
import type { HealthFinding } from '../../../core/sharing/healthFinding';
import type { LongWork } from '../longWork';
import type { RepairOutcome } from './healthReport';

/** Repairs what can be repaired of the findings, as one step that can be undone. */
export async function repairFindings(
  findings: readonly HealthFinding[],
  work: LongWork = {},
): Promise<Result<RepairOutcome>> {
  const { repairWorkbook } = await import('./repairWorkbook');
  return repairWorkbook(findings, work);
}
