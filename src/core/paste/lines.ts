/** A line of the pasted text that is not blank. */
export interface Line {
  /** Counted from 1; two where Excel broke a quoted cell over two. */
  readonly numbers: readonly number[];
  readonly text: string;
}

/** Excel's own limit for the lines of a header cell is far higher, but a cell of more is prose, or a stray quote. */
const MOST_LINES_IN_CELL = 12;

/** What a copy from the web or a PDF carries along unseen: byte order marks, zero-width spaces and soft hyphens. */
const INVISIBLE = /[\uFEFF\u200B-\u200D\u2060\u00AD]/g;

/**
 * The lines of a text. Blank lines mean nothing: a PDF may put one after every line. A vertical tab is Word's line
 * break inside a cell, and so a space.
 */
export function toLines(text: string): Line[] {
  const raw = text
    .replace(INVISIBLE, '')
    .replaceAll('\v', ' ')
    .split(/\r\n|[\r\n\f\u0085\u2028\u2029]/);
  const lines: Line[] = [];
  for (let at = 0; at < raw.length; at++) {
    const taken = opensQuotedCell(raw[at] ?? '') ? linesOfQuotedCell(raw, at) : 1;
    const joined = raw.slice(at, at + taken).join(' ');
    if (joined.trim() !== '') lines.push({ numbers: range(at + 1, taken), text: joined });
    at += taken - 1;
  }
  return lines;
}

/** Excel quotes a cell with a line break in it, and doubles the quotes inside. */
function opensQuotedCell(line: string): boolean {
  const mayOpen = line.startsWith('"') || line.includes('\t"');
  return mayOpen && isOdd(countQuotes(line));
}

function linesOfQuotedCell(raw: readonly string[], from: number): number {
  const most = Math.min(raw.length - from, MOST_LINES_IN_CELL);
  for (let taken = 1; taken < most; taken++) {
    if (isOdd(countQuotes(raw[from + taken] ?? ''))) return taken + 1;
  }
  return 1;
}

function countQuotes(line: string): number {
  return line.split('"').length - 1;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}
