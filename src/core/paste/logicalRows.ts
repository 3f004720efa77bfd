import type { Line } from './lines';
import { MOST_ATOMS } from './readings';
import { hasOnlyYears, isFirm, isNumbersOnly, isWordsOnly, readShape, type Shape } from './shape';
import { isHeaderWord, isSumWord, opensNote } from './vocabulary';

/** A row of the text as one sees it: a line, or a name and the lines with its numbers. */
export interface LogicalRow {
  readonly lines: readonly number[];
  readonly text: string;
  readonly shape: Shape;
  readonly role: Role;
}

type Role = 'head' | 'sum' | 'row' | 'words' | 'numbers' | 'note';

/** A PDF may wrap a name from its numbers and put every number on a line of its own. */
export function toLogicalRows(lines: readonly Line[]): LogicalRow[] {
  return joinWrapped(assignRoles(lines));
}

/** Two rows as one; what stood on different lines is never one number. */
export function joinRows(first: LogicalRow, second: LogicalRow): LogicalRow {
  const text = `${first.text}\t${second.text}`;
  const shape = readShape(text);
  return { lines: [...first.lines, ...second.lines], text, shape, role: roleOf(shape) };
}

function assignRoles(lines: readonly Line[]): LogicalRow[] {
  let inNote = false;
  return lines.map(({ numbers, text }): LogicalRow => {
    const shape = readShape(text);
    const row: LogicalRow = { lines: numbers, text, shape, role: roleOf(shape) };
    // A note may run on over lines that look like anything, such as `20%.`: only a firm row or a header ends it.
    inNote = row.role === 'note' || (inNote && row.role !== 'head' && !isFirm(shape));
    return inNote ? { ...row, role: 'note' } : row;
  });
}

function roleOf(shape: Shape): Role {
  const first = shape.tokens[0]?.text ?? '';
  if (opensNote(first) && !isNumbersOnly(shape)) return 'note';
  if (isHead(shape)) return 'head';
  if (isNumbersOnly(shape)) return 'numbers';
  if (isWordsOnly(shape)) return 'words';
  return isSumWord(first) ? 'sum' : 'row';
}

/** `Kommun 2016 2018`, `Kommun Vikt`, or nothing but years. */
function isHead(shape: Shape): boolean {
  const { name, atoms, tokens } = shape;
  const isNamed = isHeaderWord(tokens[0]?.text ?? '');
  if (isWordsOnly(shape)) return isNamed && tokens.length > 1;
  if (!hasOnlyYears(shape)) return false;
  const isRowOfYears = shape.tail === '' && new Set(atoms.map(({ digits }) => digits)).size > 1;
  return isNamed || isRowOfYears || (name === '' && shape.tail === '');
}

function joinWrapped(rows: readonly LogicalRow[]): LogicalRow[] {
  const joined: LogicalRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (before && continues(before, row)) joined[joined.length - 1] = joinRows(before, row);
    else joined.push(row);
  }
  return joined;
}

/** No row is longer than this; prose may be, and is not read again and again. */
const LONGEST_ROW = 1000;

function continues(before: LogicalRow, row: LogicalRow): boolean {
  const isOneLineOfName = before.role === 'words';
  const isTaking = before.lines.length > 1 && before.shape.atoms.length < MOST_ATOMS;
  if (before.text.length > LONGEST_ROW) return false;
  const isNumbers = row.role === 'numbers' || (row.role === 'head' && row.shape.name === '');
  return isNumbers && before.shape.tail === '' && before.role !== 'note' && (isOneLineOfName || isTaking);
}
