import { isBlank, isCellError, showCell } from '../core/cell';
import { isStamp, makeStamp } from '../core/key/stamp';
import { fail, ok } from '../core/problem';
import { keyRing } from '../keyring/ring';
import { toCell, toCells, type Argument } from './argument';
import { readWithRing } from './readWithRing';
import { whenReady, type Eventually } from './whenReady';

/**
 * The stamp of a key table. Evaluating it puts the table's content into the ring, where SHARE and the others find it.
 * A table that is no valid key has no stamp, so everything that depends on it shows an error until it is mended.
 */
export function stampTable(name: Argument, table: Argument): Eventually<string> {
  const cell = toCell(name);
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'key', error: cell.error });
  if (isBlank(cell)) return fail({ kind: 'labelMissing' });
  const label = showCell(cell).normalize('NFC').trim();
  if (isStamp(label)) return fail({ kind: 'labelReserved', label });
  const cells = toCells(table) ?? [];
  return whenReady(readWithRing(cells, label, true), (key) => {
    const stamp = makeStamp(label, cells);
    keyRing.put(stamp, key);
    return ok(stamp);
  });
}
