import { canonicalName } from '../party';
import { fieldsOf } from './header';
import type { LogicalRow } from './logicalRows';
import { isFirm } from './shape';

/** The parts of a text with a table in it. Every row of the text is in one of them. */
export interface Parts {
  readonly above: readonly LogicalRow[];
  readonly head?: LogicalRow;
  readonly body: readonly LogicalRow[];
  /** What follows from the head of another table on. */
  readonly after: readonly LogicalRow[];
}

export function findParts(rows: readonly LogicalRow[]): Parts {
  const head = findHead(rows);
  const start = head ?? firstOf(rows);
  const header = head === undefined ? undefined : rows[head];
  const rest = rows.slice(head === undefined ? start : start + 1);
  const end = findNextTable(rest, header);
  return { above: rows.slice(0, start), head: header, body: rest.slice(0, end), after: rest.slice(end) };
}

/** The first header, unless rows of a table without one stand before it. */
function findHead(rows: readonly LogicalRow[]): number | undefined {
  const head = rows.findIndex(({ role }) => role === 'head');
  const firm = rows.findIndex((row) => row.role === 'row' && isFirm(row.shape));
  if (head >= 0 && (firm < 0 || head < firm)) return head;
  const above = rows[firm - 1];
  const isColumnHeads = above?.role === 'words' && fieldsOf(above.text).length > 1;
  return isColumnHeads ? firm - 1 : undefined;
}

/** Without a header the table starts at its first line with numbers. */
function firstOf(rows: readonly LogicalRow[]): number {
  const first = rows.findIndex(({ role }) => role !== 'note' && role !== 'words');
  return first < 0 ? rows.length : first;
}

/** A header that comes back before the sum is the next page of the table; any other starts another table. */
function findNextTable(rows: readonly LogicalRow[], header: LogicalRow | undefined): number {
  const sum = rows.findIndex(({ role }) => role === 'sum');
  const next = rows.findIndex(({ role, text }, i) => {
    if (role !== 'head') return false;
    const isRepeated = header !== undefined && canonicalName(text) === canonicalName(header.text);
    return !isRepeated || (sum >= 0 && sum < i);
  });
  return next < 0 ? rows.length : next;
}
