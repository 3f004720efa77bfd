import { HEADERS } from '../../../core/key/columns';
import { canonicalName } from '../../../core/party';
import type { Key } from '../../../core/key/key';

/** A blend or a nest: its weights are not figures of the parties but fractions that other keys have given. */
export function isMadeOfKeys({ nest, weightHeader }: Key): boolean {
  return nest !== undefined || canonicalName(weightHeader) === canonicalName(HEADERS.portion);
}
