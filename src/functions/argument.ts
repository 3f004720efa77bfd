import type { Cell } from '../core/cell';

/** What Excel hands a custom function for one cell. An omitted argument is `null`. */
export type Argument = unknown;

/**
 * Reads one argument as a cell. Excel caches a function's metadata for a day; with metadata older than this code it
 * appends its invocation object where a new optional argument stands, which therefore counts as omitted.
 */
export function toCell(argument: Argument): Cell {
  if (typeof argument === 'string' || typeof argument === 'number' || typeof argument === 'boolean')
    return argument;
  if (typeof argument !== 'object' || argument === null) return null;
  return 'code' in argument && typeof argument.code === 'string' ? { error: argument.code } : null;
}

/** Reads a range or array, row by row; `undefined` for an omitted one. A single value counts as one cell. */
export function toCells(argument: Argument): Cell[][] | undefined {
  if (!Array.isArray(argument)) {
    const cell = toCell(argument);
    return cell === null ? undefined : [[cell]];
  }
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}
