import type { Cell } from '../core/cell';
import type { Key } from '../core/key/key';
import { readKey } from '../core/key/readKey';
import type { Result } from '../core/problem';
import { keyRing } from '../keyring/ring';
import { codeOf } from '../register';

/**
 * Reads a key from cells, with the keys that it is nested or blended of out of the ring. At once where the ring knows
 * them all; a stamp that it does not know is waited for, and then the cells are read again.
 */
export function readWithRing(
  cells: Cell[][],
  label: string,
  isTable: boolean,
): Result<Key> | Promise<Result<Key>> {
  const key = readKey(cells, { label, codeOf, isTable, findStamp: (stamp) => keyRing.get(stamp) });
  if (key.ok || key.problem.kind !== 'stampUnknown') return key;
  return keyRing
    .find(key.problem.stamp)
    .then((found) => (found.ok ? readWithRing(cells, label, isTable) : found));
}
