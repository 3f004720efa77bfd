import { invalidArgument } from './hostError';

/** A rectangle of cells, zero-based. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

const REFERENCE = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `$B$2:C9`, whole columns `A:C`, whole rows `1:3`; undefined when the text is none of these. */
export function tryParseAddress(text: string): Box | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, letters1, digits1, letters2 = letters1, digits2 = digits1] = match;
  const isRange = text.includes(':');
  if (!isRange && (!letters1 || !digits1)) return undefined;
  if ((letters1 === undefined) !== (letters2 === undefined)) return undefined;
  if ((digits1 === undefined) !== (digits2 === undefined)) return undefined;
  if (letters1 === undefined && digits1 === undefined) return undefined;
  const [left, right] =
    letters1 && letters2 ? span(columnIndex(letters1), columnIndex(letters2)) : [0, SHEET_COLUMNS - 1];
  const [top, bottom] =
    digits1 && digits2 ? span(Number(digits1) - 1, Number(digits2) - 1) : [0, SHEET_ROWS - 1];
  const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return isInSheet(box) ? box : undefined;
}

export function parseAddress(text: string): Box {
  const box = tryParseAddress(text);
  if (!box) throw invalidArgument(text);
  return box;
}

export function formatAddress(box: Box): string {
  const { row, column, rows, columns } = box;
  if (rows === SHEET_ROWS && columns === SHEET_COLUMNS) return `1:${SHEET_ROWS}`;
  if (rows === SHEET_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** `$A$1:$B$2`, as Excel writes the reference of a name. */
export const formatAbsolute = (box: Box): string =>
  formatAddress(box).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`,
  );

/** Excel puts a sheet name in apostrophes unless it is plain letters and digits that cannot be read as a cell. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !tryParseAddress(name) && !/^(r|c|rc)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'Om nyckeln'!A1` into the sheet's name and the cells. */
export function splitSheet(reference: string): { sheet?: string; cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  if (!match) return { cells: reference.trim() };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), cells: match[3] ?? '' };
}

export function isInSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows > 0 &&
    box.columns > 0 &&
    box.row + box.rows <= SHEET_ROWS &&
    box.column + box.columns <= SHEET_COLUMNS
  );
}

export function intersect(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of a rectangle when another is cut out of it: the rows above and below, and the pieces beside. */
export function without(box: Box, hole: Box): Box[] {
  const cut = intersect(box, hole);
  if (!cut) return [box];
  const [bottom, right] = [cut.row + cut.rows, cut.column + cut.columns];
  return [
    { ...box, rows: cut.row - box.row },
    { ...box, row: bottom, rows: box.row + box.rows - bottom },
    { ...cut, column: box.column, columns: cut.column - box.column },
    { ...cut, column: right, columns: box.column + box.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The grid's rectangles tell their edges. */
export const boxOf = (zone: { top: number; bottom: number; left: number; right: number }): Box => ({
  row: zone.top,
  column: zone.left,
  rows: zone.bottom - zone.top + 1,
  columns: zone.right - zone.left + 1,
});

export const zoneOf = ({ row, column, rows, columns }: Box) => ({
  top: row,
  bottom: row + rows - 1,
  left: column,
  right: column + columns - 1,
});

const span = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
