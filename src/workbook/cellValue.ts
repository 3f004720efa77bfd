import type { Cell } from '../core/cell';

/** What office.js gives and takes for one cell. A blank is `''`, an error its name. */
export type CellValue = string | number | boolean;

const ERRORS =
  /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|BUSY!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|CONNECT!|FIELD!)$/;

export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERRORS.test(value);
}

export function toCell(value: CellValue): Cell {
  if (value === '') return null;
  return typeof value === 'string' && ERRORS.test(value) ? { error: value } : value;
}

export function toCells(values: readonly (readonly CellValue[])[]): Cell[][] {
  return values.map((row) => row.map(toCell));
}

/** What Excel takes for a truth value, or for a date: `mars 2018`, `maj-18`. */
const NO_TEXT =
  /^((true|false|sant|falskt)$|(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[\s.,/-]*\d)/iu;

/**
 * A text as it must be written to arrive as that text. Excel would take `=HYPERLINK(…)`, `+46`, `2016-12-31` or `(5)` as a
 * formula, a number or a date; a leading apostrophe says that it is none of them, and does not become part of the text.
 * Whatever does not begin with a letter gets one: which signs begin a formula differs between programs (tabs, spaces, the
 * wide signs of East Asian keyboards). An error that stands in a cell stays an error.
 */
export function asText(text: string): string {
  if (text === '' || ERRORS.test(text)) return text;
  return /^\p{L}/u.test(text) && !NO_TEXT.test(text) ? text : `'${text}`;
}

/**
 * True for what a cell calculates. Excel gives a text that begins with `=` among the formulas as well, without its
 * apostrophe; it is told by its value, which is the same. To enter it again would make it a formula.
 */
export function holdsFormula(entry: CellValue, value: CellValue | undefined): entry is `=${string}` {
  return typeof entry === 'string' && entry.startsWith('=') && entry !== value;
}

export function countFilled(values: readonly (readonly CellValue[])[]): number {
  return values.flat().filter((value) => value !== '').length;
}

export function toText(value: CellValue | undefined): string {
  return value === undefined || isErrorValue(value) ? '' : String(value).trim();
}
