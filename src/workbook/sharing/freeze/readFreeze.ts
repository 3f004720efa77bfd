import { ok, type Result } from '../../../core/problem';
import { read } from '../../excel';
import type { FreezeRecord } from './freezing';

/** What the workbook says of its freezing; nothing where it is not frozen. The sheet counts before the file's part. */
export async function readFreeze(): Promise<Result<FreezeRecord | undefined>> {
  const { readFrozenList, recordOf } = await import('./list/readFrozenList');
  const { readFrozenPart } = await import('./list/frozenPart');
  return read(async (context) => {
    const list = await readFrozenList(context);
    const part = await readFrozenPart(context);
    return ok(list ? recordOf(list) : part);
  });
}
