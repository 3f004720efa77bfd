import { fail, type Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { FreezePlan, FreezeRequest } from './freezing';

/** Lists every formula of ours on the sheets, and what would become of it. Changes nothing. */
export async function planFreeze(_request: FreezeRequest, _work: LongWork = {}): Promise<Result<FreezePlan>> {
  return Promise.resolve(fail({ kind: 'sharingStopped' }));
}
