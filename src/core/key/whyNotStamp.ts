import { isBlank, isCellError, showCell, type Cell } from '../cell';
import type { Problem } from '../problem';

/** What to say of a cell that stands where a key should and holds no stamp. */
export function whyNotStamp(cell: Cell): Problem {
  if (isBlank(cell)) return { kind: 'keyMissing' };
  if (isCellError(cell)) return { kind: 'cellError', where: 'key', error: cell.error };
  if (typeof cell !== 'string') return { kind: 'keyNotAKey', input: showCell(cell) };
  return { kind: 'nameAsText', input: cell, name: asTyped(cell) };
}

/** The defined name that a key with this label most likely has: words joined by underscore. */
function asTyped(label: string): string {
  return label
    .trim()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.]+/gu, '_');
}
