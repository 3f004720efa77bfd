import type { Approximate, PastedTable } from './pastedTable';
import { inUnit } from './units';

/** A row of a key to be created. */
export interface PastedKeyRow {
  readonly party: string;
  readonly weight: number;
  /** The words that made the number less than exact; they stay with the key. */
  readonly flags: readonly Approximate[];
}

/**
 * The rows of a key whose weights stand in the given column, counted in the unit of that column. Only rows that were
 * understood: sums, notes and unclear rows are left to the preview.
 */
export function toKeyRows({ columns, rows }: PastedTable, column: number): PastedKeyRow[] {
  const { kind, unit = '' } = columns[column] ?? {};
  const names = columns.findIndex((candidate) => candidate.kind === 'party');
  if (kind !== 'number' || names < 0) return [];
  return rows.flatMap(({ status, cells }) => {
    const cell = cells[column];
    const weight = status === 'ok' && cell ? inUnit(cell, unit) : undefined;
    if (cell === undefined || weight === undefined) return [];
    const flags = cell.approximate ? [cell.approximate] : [];
    return [{ party: cells[names]?.text ?? '', weight, flags }];
  });
}
