import { version } from '../../../../package.json';
import { ok, type Result } from '../../../core/problem';
import { read } from '../../excel';
import { readKeys } from '../../keys/readKeys';
import { readMark, SCHEMA } from '../../schema';
import { isLaterVersion } from './isLaterVersion';
import { judgeKeys } from './judgeKeys';
import { findProvenance } from './readProvenance';
import { readShownStamps } from './readShownStamps';
import type { ReceivedReport } from './received';

/** Holds every key against what was decided and what was sent; who sent it is what the file says itself. */
export async function verifyReceived(): Promise<Result<ReceivedReport>> {
  return read(async (context) => {
    const { schema, addin } = await readMark(context);
    const provenance = await findProvenance(context);
    const keys = await readKeys(context);
    const shown = await readShownStamps(context, keys);
    const versions = [addin, provenance?.version].filter((each) => each !== undefined);
    return ok({
      ...(provenance && { provenance }),
      schema: schema > SCHEMA ? 'newer' : schema === SCHEMA ? 'current' : 'none',
      ...(addin && { madeWith: addin }),
      isLater: schema > SCHEMA || versions.some((each) => isLaterVersion(each, version)),
      keys: judgeKeys(keys, shown, provenance),
    });
  });
}
