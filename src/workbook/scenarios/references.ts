import { columnLetters } from '../address';

/** A reference in a formula: one cell, a range, whole columns or whole rows. Rows and columns are counted from 0. */
interface Reference {
  readonly sheet: string;
  /** Absent for whole rows. */
  readonly columns?: readonly [first: number, last: number];
  /** Absent for whole columns. */
  readonly rows?: readonly [first: number, last: number];
}

const SHEET = String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const CELLS = String.raw`(?<cells>${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})`;
/** A text in quotes, or a reference that is no part of a longer word such as `LOG10(` or `Budget_A1`. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!:'])${SHEET}${CELLS}(?![\p{L}\p{N}_.(!:])`,
  'giu',
);

/** All references of a formula; those that name no sheet are to its own. */
export function referencesIn(formula: string, ownSheet: string): Reference[] {
  return [...formula.matchAll(TOKEN)].flatMap(({ groups }) => {
    const { sheet, cells } = groups ?? {};
    return cells === undefined ? [] : [toReference(cells, nameOf(sheet) ?? ownSheet)];
  });
}

/** Another line of a sheet that takes the place of one. Lines are counted from 0. */
export interface NewLine {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly from: number;
  readonly to: number;
}

/**
 * A formula that refers to the new line wherever it referred to nothing but the old one; everything else stays, also
 * without `$`. Excel's own copying would move the references to the other scenarios too.
 */
export function retargeted(formula: string, ownSheet: string, line: NewLine): string {
  return formula.replace(TOKEN, (token, ...rest: unknown[]) => {
    const { sheet, cells } = rest.at(-1) as { sheet?: string; cells?: string };
    if (cells === undefined) return token;
    const reference = toReference(cells, nameOf(sheet) ?? ownSheet);
    const ends = line.axis === 'column' ? reference.columns : reference.rows;
    if (reference.sheet !== line.sheet || ends?.[0] !== line.from || ends[1] !== line.from) return token;
    const moved =
      line.axis === 'column'
        ? cells.replace(/[A-Z]+/gi, columnLetters(line.to))
        : cells.replace(/\d+/g, String(line.to + 1));
    return token.slice(0, -cells.length) + moved;
  });
}

function toReference(cells: string, sheet: string): Reference {
  const ends = cells.replaceAll('$', '').toUpperCase().split(':');
  const columns = ends.map((end) => columnNumber(end.replace(/\d+/, '')));
  const rows = ends.map((end) => Number(end.replace(/[A-Z]+/, '')) - 1);
  const both = (each: readonly number[]): [number, number] => [Math.min(...each), Math.max(...each)];
  return {
    sheet,
    ...(columns.every((column) => column >= 0) && { columns: both(columns) }),
    ...(rows.every((row) => row >= 0) && { rows: both(rows) }),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function nameOf(sheet: string | undefined): string | undefined {
  return sheet?.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
}
