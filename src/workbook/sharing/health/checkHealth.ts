import type { Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { HealthReport } from './healthReport';

/** Looks through the whole workbook for what would make it wrong or unreadable for whoever receives it. */
export async function checkHealth(work: LongWork = {}): Promise<Result<HealthReport>> {
  const { examineWorkbook } = await import('./examineWorkbook');
  return examineWorkbook(work);
}
