import { fail, type Result } from '../../../core/problem';
import type { Provenance } from './received';

/** Who made the workbook and with what; nothing where it says nothing. */
export async function readProvenance(): Promise<Result<Provenance | undefined>> {
  return Promise.resolve(fail({ kind: 'sharingStopped' }));
}
