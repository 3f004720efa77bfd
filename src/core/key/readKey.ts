import { isBlank, type Cell } from '../cell';
import { fail, type Result } from '../problem';
import { blendKeys, type Portion } from './blendKeys';
import { findColumns, type Columns } from './columns';
import type { Key } from './key';
import { findPart, type KeySource } from './keySource';
import { readNumber } from './readNumber';
import { RowReader } from './readRows';

/**
 * Reads a key from cells: one party a row with or without a header, or one key a row for a blend. Every doubt is a
 * problem that names its row. A stamp that `findStamp` does not know is `stampUnknown`: the caller may look further.
 */
export function readKey(cells: readonly (readonly Cell[])[], source: KeySource): Result<Key> {
  const columns = findColumns(cells, source.label, source.isTable ?? false);
  if (!columns.ok) return columns;
  if (columns.value.kind === 'blend') return readBlend(cells, columns.value, source);
  const rows = new RowReader(columns.value, source);
  const first = columns.value.hasHeader ? 1 : 0;
  for (let i = first; i < cells.length; i++) {
    const problem = rows.read(cells[i] ?? [], i + 1);
    if (problem) return fail(problem);
  }
  return rows.toKey();
}

function readBlend(cells: readonly (readonly Cell[])[], columns: Columns, source: KeySource): Result<Key> {
  const portions: Portion[] = [];
  for (const row of cells.slice(1)) {
    const [part, portion] = [row[columns.party] ?? null, row[columns.weight] ?? null];
    if ((isBlank(part) || part === 0) && (isBlank(portion) || portion === 0)) continue;
    const key = findPart(part, source, source.label);
    if (!key.ok) return key;
    const read = readNumber(portion, source.label, key.value.label);
    if (!read.ok) return read;
    portions.push({ key: key.value, portion: read.value });
  }
  if (portions.length === 0) return fail({ kind: 'keyEmpty', key: source.label });
  return blendKeys(source.label, portions, source.codeOf);
}
