import type { Cell } from '../core/cell';

/** What Excel hands a custom function for one cell. An omitted argument is `null`. */
export type Argument = unknown;

/**
 * Reads one argument as a cell. Newer clients hand over a cell with a data type as an object with its basic value.
 * Excel caches a function's metadata for a day; with metadata older than this code it appends its invocation object
 * where a new optional argument stands, which therefore counts as omitted.
 */
export function toCell(argument: Argument): Cell {
  if (isPlain(argument)) return argument;
  // No cell holds such a number. What is not finite would make every sum that it is part of so.
  if (typeof argument === 'number') return { error: '#NUM!' };
  if (typeof argument !== 'object' || argument === null) return null;
  if ('code' in argument && typeof argument.code === 'string') return { error: argument.code };
  return 'basicValue' in argument && isPlain(argument.basicValue) ? argument.basicValue : null;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || Number.isFinite(value) || typeof value === 'boolean';
}

/** The text of an argument that is one cell with a text, as a key's stamp is; empty for any other. */
export function onlyText(argument: Argument): string {
  if (!Array.isArray(argument)) return typeof argument === 'string' ? argument : '';
  const [row] = argument as unknown[];
  if (argument.length > 1 || !Array.isArray(row) || row.length > 1) return '';
  const [only] = row as unknown[];
  return typeof only === 'string' ? only : '';
}

/** Reads a range or array, row by row; `undefined` for an omitted one. A single value counts as one cell. */
export function toCells(argument: Argument): Cell[][] | undefined {
  if (!Array.isArray(argument)) {
    const cell = toCell(argument);
    return cell === null ? undefined : [[cell]];
  }
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}
