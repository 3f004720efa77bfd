import { isCellError, showCell, type Cell } from '../cell';
import type { CodeOf } from '../party';
import { fail, ok, type Result } from '../problem';
import type { Key } from './key';
import { isStamp } from './stamp';

/** What a key is read with, beside its cells. */
export interface KeySource {
  /** What messages call the key; empty for a range without a name. */
  readonly label: string;
  readonly codeOf: CodeOf;
  /** True for a key table of the workbook, whose columns are known by the headers `Part` and `Vikt`. */
  readonly isTable?: boolean;
  /** Finds the other keys that a nest or a blend is made of, by their stamps. */
  readonly findStamp?: (stamp: string) => Key | undefined;
}

/** The key whose stamp stands in a cell. */
export function findPart(cell: Cell, { findStamp }: KeySource, where: string): Result<Key> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'key', error: cell.error });
  const stamp = showCell(cell);
  if (!isStamp(stamp)) return fail({ kind: 'subkeyNotKey', key: where, party: '', input: stamp });
  const key = findStamp?.(stamp);
  return key ? ok(key) : fail({ kind: 'stampUnknown', stamp });
}
