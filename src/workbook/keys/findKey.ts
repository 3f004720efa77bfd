import { fail, ok, type Result } from '../../core/problem';
import { sameName } from '../naming';
import { readKeys, type PlacedKey } from './readKeys';

/** The key with that defined name, and the others beside it. */
export async function findKey(
  context: Excel.RequestContext,
  name: string,
): Promise<Result<{ key: PlacedKey; all: PlacedKey[] }>> {
  const all = await readKeys(context);
  const key = all.find((candidate) => sameName(candidate.name, name));
  return key ? ok({ key, all }) : fail({ kind: 'keyUnknown', name });
}

export function labelIsTaken(keys: readonly PlacedKey[], label: string, except?: PlacedKey): boolean {
  return keys.some((key) => key !== except && sameName(key.label, label.trim()));
}
