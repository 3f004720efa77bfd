import type { Cell } from '../cell';
import { fail, ok, type Result } from '../problem';
import { HEADERS } from './columns';
import type { Key } from './key';
import { listParties } from './listParties';

/** The key of only those parties, in the key's order, as the cells of a key with header. */
export function restrictKey(key: Key, parties: readonly (readonly Cell[])[]): Result<Cell[][]> {
  const listed = listParties(key, parties);
  if (!listed.ok) return listed;
  const kept = listed.value.filter((position) => position !== undefined).sort((a, b) => a - b);
  if (kept.length === 0) return fail({ kind: 'partyMissing' });
  const header: Cell[] = [HEADERS.party, key.weightHeader];
  const rows = kept.map((i): Cell[] => [key.parties[i]?.name ?? '', key.weights[i] ?? 0]);
  if (!key.fixed) return ok([header, ...rows]);
  const withFixed = rows.map((row, i): Cell[] => [...row, key.fixed?.[kept[i] ?? -1] ?? 0]);
  return ok([[HEADERS.party, HEADERS.weight, HEADERS.fixed], ...withFixed]);
}
