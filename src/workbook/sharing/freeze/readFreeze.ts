import { fail, type Result } from '../../../core/problem';
import type { FreezeRecord } from './freezing';

/** What the workbook says of its freezing; nothing where it is not frozen. */
export async function readFreeze(): Promise<Result<FreezeRecord | undefined>> {
  return Promise.resolve(fail({ kind: 'sharingStopped' }));
}
