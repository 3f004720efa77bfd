import type { Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { FreezeOutcome, FreezePlan } from './freezing';
import type { FreezePace } from './write/settleCells';

/** Freezes what the plan lists. Each formula is tried before anything is replaced; the file keeps what stood there. */
export async function freezeCells(
  plan: FreezePlan,
  work: LongWork = {},
  pace?: FreezePace,
): Promise<Result<FreezeOutcome>> {
  const { freezeWorkbook } = await import('./freezeWorkbook');
  return freezeWorkbook(plan, work, pace);
}
