import type { Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { UnfreezeOutcome } from './freezing';
import type { FreezePace } from './write/settleCells';

/** Puts back the formulas that were frozen, from what the file keeps. */
export async function unfreezeCells(
  work: LongWork = {},
  pace?: FreezePace,
): Promise<Result<UnfreezeOutcome>> {
  const { unfreezeWorkbook } = await import('./unfreezeWorkbook');
  return unfreezeWorkbook(work, pace);
}
