import type { Key } from '../../../../core/key/key';
import { readKey } from '../../../../core/key/readKey';
import { HEADERS } from '../../../../core/key/columns';
import { fail, type Result } from '../../../../core/problem';
import { codeOf } from '../../../../register';
import type { Cells, KeyDraft, KeyFacts } from '../../../../workbook/model';
import { toCell } from '../../../toCell';

/** A key out of cells that the user has selected. One column is no key of ours but a selection gone wrong. */
export function readSelectedKey(cells: Cells, label: string): Result<Key> {
  const read = readKey(
    cells.values.map((row) => row.map(toCell)),
    { label, codeOf },
  );
  const isNarrow = !read.ok && read.problem.kind === 'keyTooNarrow';
  return isNarrow ? fail({ kind: 'selectionNotKey', address: cells.address }) : read;
}

/** A header over the weights says what they are, unless it only says that they are weights. */
export function measureOf(key: Key): string {
  return key.weightHeader === HEADERS.weight ? '' : key.weightHeader;
}

/** Everything that the cells say of each party: weight, fixed amount, floor and cap. */
export function selectionDraft(label: string, facts: Partial<KeyFacts>, key: Key): KeyDraft {
  const rows = key.parties.map(({ name }, i) => ({
    party: name,
    weight: key.weights[i] ?? 0,
    ...(key.fixed && { fixed: key.fixed[i] ?? 0 }),
    ...key.bounds?.[i],
  }));
  return { label: label.trim(), facts, rows };
}
