import type { Cell } from '../core/cell';
import type { Key } from '../core/key/key';
import { listAllParties } from '../core/key/listParties';
import { ok, type Result } from '../core/problem';
import { toCells, type Argument } from './argument';

/** Whose shares stand in each row of a spill. */
export interface Rows {
  /** Positions in the key; nothing for a blank row among the given parties. */
  readonly positions: readonly (number | undefined)[];
  /** Whether the names come first, which they do unless the rows follow parties that stand beside them. */
  readonly named: boolean;
}

export function readRows(key: Key, parties: Argument): Result<Rows> {
  const cells = toCells(parties);
  if (cells === undefined) return ok({ positions: key.parties.map((_, i) => i), named: true });
  const listed = listAllParties(key, cells);
  return listed.ok ? ok({ positions: listed.value, named: false }) : listed;
}

/** A spill of these rows, each with what `numbersOf` gives for a party. */
export function layRows(
  key: Key,
  { positions, named }: Rows,
  columns: number,
  numbersOf: (position: number) => readonly number[],
): Cell[][] {
  return positions.map((position): Cell[] => {
    if (position === undefined) return Array.from({ length: columns }, () => '');
    const numbers = numbersOf(position);
    return named ? [key.parties[position]?.name ?? '', ...numbers] : [...numbers];
  });
}

/** As layRows, of columns with one number a party of the key. */
export function layColumns(
  key: Key,
  { positions, named }: Rows,
  columns: readonly (readonly number[])[],
): Cell[][] {
  const first = named ? 1 : 0;
  return positions.map((position) => {
    const row = new Array<Cell>(first + columns.length).fill('');
    if (position === undefined) return row;
    if (named) row[0] = key.parties[position]?.name ?? '';
    for (let i = 0; i < columns.length; i++) row[first + i] = columns[i]?.[position] ?? 0;
    return row;
  });
}
