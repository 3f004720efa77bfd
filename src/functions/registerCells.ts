import type { Cell } from '../core/cell';
import { ok, type Result } from '../core/problem';
import { registerKey } from '../register';
import { toCell, toCells, type Argument } from './argument';

/** A key from the register as cells: the header with measure, year and source, then a row a municipality. */
export function registerCells(measure: Argument, year: Argument, selection: Argument): Result<Cell[][]> {
  const key = registerKey(toCell(measure), toCell(year), toCells(selection) ?? null);
  if (!key.ok) return key;
  return ok([[...key.value.header], ...key.value.rows.map((row): Cell[] => [...row])]);
}
