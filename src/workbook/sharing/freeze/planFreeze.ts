import type { Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { FreezePlan, FreezeRequest } from './freezing';

/**
 * Lists every formula of ours on the sheets, and what would become of it. Changes nothing. The parser of formulas is
 * fetched when it is needed, so that the pane opens without it.
 */
export async function planFreeze(request: FreezeRequest, work: LongWork = {}): Promise<Result<FreezePlan>> {
  const { planWorkbook } = await import('./planWorkbook');
  return planWorkbook(request, work);
}
