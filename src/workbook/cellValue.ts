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

/**
 * A text as it must be written to arrive as that text. Excel would take `=HYPERLINK(…)`, `+46` or `2016-12-31` as a
 * formula, a number or a date; a leading apostrophe says that it is none of them, and does not become part of the text.
 * The wide signs of East Asian keyboards begin a formula as well.
 */
export function asText(text: string): string {
  return /^([=+\-@＝＋－＠'\d]|(true|false|sant|falskt)$)/i.test(text) ? `'${text}` : text;
}

export function countFilled(values: readonly (readonly CellValue[])[]): number {
  return values.flat().filter((value) => value !== '').length;
}

export function toText(value: CellValue | undefined): string {
  return value === undefined || isErrorValue(value) ? '' : String(value).trim();
}
