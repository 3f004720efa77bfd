import { holdsFormula, type CellValue } from '../cellValue';
import type { Grid, Snapshot } from './snapshot';

/** A cell that holds something else than it did, and what it held. */
export interface CellDifference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: CellValue;
  readonly isFormula: boolean;
  /** What stands there now is a formula. */
  readonly wasFormula: boolean;
  readonly format?: string;
}

interface Cell {
  readonly entry: CellValue;
  readonly isFormula: boolean;
  readonly format: string | undefined;
}

/** The cells of what was in use before that differ now. */
export function changedCells(before: Snapshot, now: Snapshot): CellDifference[] {
  return before.grids.flatMap((grid) => {
    const other = now.grids.find(({ sheet, isPart }) => sheet === grid.sheet && isPart === grid.isPart);
    return changedIn(grid, other);
  });
}

function changedIn(before: Grid, now: Grid | undefined): CellDifference[] {
  const changed: CellDifference[] = [];
  for (let row = before.row; row < before.row + before.rows; row++) {
    for (let column = before.column; column < before.column + before.columns; column++) {
      const [old, current] = [cellAt(before, row, column), now ? cellAt(now, row, column) : BLANK];
      // Outside the scope only formulas have been rewritten, and by Excel.
      if (!before.formats && !old.isFormula) continue;
      if (isSame(old, current, before.formats !== undefined)) continue;
      const { entry, isFormula, format } = old;
      const place = { sheet: before.sheet, row, column };
      changed.push({ ...place, entry, isFormula, wasFormula: current.isFormula, ...(format && { format }) });
    }
  }
  return changed;
}

const BLANK: Cell = { entry: '', isFormula: false, format: undefined };

function cellAt(grid: Grid, row: number, column: number): Cell {
  const [r, c] = [row - grid.row, column - grid.column];
  const entry = grid.formulas[r]?.[c];
  if (entry === undefined) return BLANK;
  const isFormula = holdsFormula(entry, grid.values[r]?.[c]);
  return { entry, isFormula, format: grid.formats?.[r]?.[c] };
}

function isSame(a: Cell, b: Cell, comparesFormats: boolean): boolean {
  if (a.entry !== b.entry || a.isFormula !== b.isFormula) return false;
  return !comparesFormats || (a.format ?? 'General') === (b.format ?? 'General');
}
