import { isStamp } from '../../../core/key/stamp';
import { canonicalName } from '../../../core/party';
import type { Problem } from '../../../core/problem';
import type { KeyRecord } from '../../../workbook/model';

/** What is wrong with a name for a key, if anything; known before Excel is asked. */
export function checkLabel(label: string, keys: readonly KeyRecord[]): Problem | undefined {
  const name = canonicalName(label);
  if (name === '') return { kind: 'labelMissing' };
  if (isStamp(label.trim())) return { kind: 'labelReserved', label };
  const taken = keys.some((key) => canonicalName(key.label) === name);
  return taken ? { kind: 'labelTaken', label: label.trim() } : undefined;
}
