import { fail, type Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { FreezeOutcome, FreezePlan } from './freezing';

/** Freezes what the plan lists. Each formula is tried before anything is replaced; the file keeps what stood there. */
export async function freezeCells(_plan: FreezePlan, _work: LongWork = {}): Promise<Result<FreezeOutcome>> {
  return Promise.resolve(fail({ kind: 'sharingStopped' }));
}
