import { isCellError, showCell, type Cell } from '../../../core/cell';
import { formatNumber, type Language } from '../../../text';
import type { PaneText } from '../../../text/sv/pane';
import type { AskedShare, CellReading } from '../../../workbook';

interface Compared {
  readonly reading: CellReading;
  readonly share: AskedShare;
  /** What the whole formula gives by our calculation, where it could be calculated. */
  readonly calculated: Cell | undefined;
  /** What is explained. */
  readonly explained: number;
}

/** Why the cell may show something else than what is explained: an old result, a text, a larger formula. */
export function doubtsOf(
  { reading, share, calculated, explained }: Compared,
  words: PaneText['explain'],
  language: Language,
): string[] {
  const isWhole = reading.formula === `=${share.call}`;
  // CHANGE and EXPLAIN show something else than a share, and so has the cell.
  if (isWhole && !/^NYCKEL\.(SHARES?|TIEOUT)\(/i.test(share.call)) return [];
  const expected = calculated ?? (isWhole ? explained : undefined);
  const larger = isWhole ? [] : [words.larger];
  const { value, shown, isManual } = reading;
  if (typeof value !== 'number') {
    return [...larger, words.showsNoNumber(isCellError(value) ? showCell(value) : shown)];
  }
  if (typeof expected !== 'number' || isSame(value, expected)) return larger;
  const differs = words.differs(formatNumber(value, language), formatNumber(expected, language));
  return [differs, ...(isManual ? [words.manual] : [])];
}

/** Excel shows and compares fifteen digits. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
