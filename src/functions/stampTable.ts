import { isBlank, isCellError, showCell } from '../core/cell';
import { readKey } from '../core/key/readKey';
import { isStamp, makeStamp } from '../core/key/stamp';
import { fail, ok, type Result } from '../core/problem';
import { keyRing } from '../keyring/ring';
import { codeOf } from '../register';
import { toCell, toCells, type Argument } from './argument';

/**
 * The stamp of a key table. Evaluating it puts the table's content into the ring, where SHARE and the others find it.
 * A table that is no valid key has no stamp, so everything that depends on it shows an error until it is mended.
 */
export function stampTable(name: Argument, table: Argument): Result<string> {
  const cell = toCell(name);
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'key', error: cell.error });
  if (isBlank(cell)) return fail({ kind: 'labelMissing' });
  const label = showCell(cell).normalize('NFC').trim();
  if (isStamp(label)) return fail({ kind: 'labelReserved', label });
  const cells = toCells(table) ?? [];
  const key = readKey(cells, { label, codeOf, isTable: true });
  if (!key.ok) return key;
  const stamp = makeStamp(label, cells);
  keyRing.put(stamp, key.value);
  return ok(stamp);
}
