/**
 * What stands before a token. A single space may part two columns or the thousands of one number; a no-break space
 * is put inside numbers by Excel, Word and typographers; two spaces or more part columns.
 */
export type Gap = 'start' | 'single' | 'joining' | 'wide';

export interface Token {
  readonly text: string;
  readonly gap: Gap;
}

/** No-break, figure, thin and narrow no-break space. */
const JOINING = new Set(['\u00A0', '\u2007', '\u2009', '\u202F']);

/** The pieces of a line between spaces, in one pass. */
export function toTokens(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    const start = skipSpaces(line, at);
    if (start === line.length) break;
    const end = skipWord(line, start);
    tokens.push({
      text: line.slice(start, end),
      gap: tokens.length === 0 ? 'start' : gapOf(line, at, start),
    });
    at = end;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (at < line.length && isSpace(line.charAt(at))) at++;
  return at;
}

function skipWord(line: string, from: number): number {
  let at = from;
  while (at < line.length && !isSpace(line.charAt(at))) at++;
  return at;
}

function gapOf(line: string, from: number, to: number): Gap {
  const first = line.charAt(from);
  if (to - from > 1 || first === '\t') return 'wide';
  return JOINING.has(first) ? 'joining' : 'single';
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}
