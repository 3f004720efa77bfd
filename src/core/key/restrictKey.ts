import { isBlank, type Cell } from '../cell';
import { fail, ok, type Result } from '../problem';
import { toKeyCells } from './keyCells';
import { hasFractions, type Key } from './key';
import { findParties } from './listParties';

/**
 * The key of only those parties, in the key's order, as the cells of a key with header. A group of a nested key stands
 * for all in it. What is left of a nested key has one level, so it must not have bounds or fixed amounts in any.
 */
export function restrictKey(key: Key, parties: readonly (readonly Cell[])[]): Result<Cell[][]> {
  if (key.nest && !hasFractions(key)) return fail({ kind: 'nestNotRestricted', key: key.label });
  const rowOf = new Map<number, number>();
  for (const [i, cell] of parties.flat().entries()) {
    if (isBlank(cell)) continue;
    const members = findParties(key, cell);
    if (!members.ok) return members;
    for (const member of members.value) {
      const before = rowOf.get(member);
      const input = key.parties[member]?.name ?? '';
      if (before !== undefined) return fail({ kind: 'partyListedTwice', input, rows: [before, i + 1] });
      rowOf.set(member, i + 1);
    }
  }
  return rowOf.size > 0 ? ok(toKeyCells(key, (i) => rowOf.has(i))) : fail({ kind: 'partyMissing' });
}
