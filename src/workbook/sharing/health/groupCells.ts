import { cellAddress, onSheet } from '../../address';
import type { Steps } from '../../turns';

/** A cell that something is said of; cells of which the same is said are told together. */
export interface Hit<T> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Equal for cells of which the same is said. */
  readonly same: string;
  readonly matter: T;
}

interface Group<T> {
  readonly address: string;
  readonly cells: number;
  readonly matter: T;
}

interface Area<T> extends Hit<T> {
  rows: number;
  columns: number;
}

/**
 * Joins neighbours: cells below each other first, then columns that begin and end in the same rows.
 * @param hits sheet by sheet and row by row, as they were met
 */
export function* groupCells<T>(hits: readonly Hit<T>[]): Steps<Group<T>[]> {
  const columns = yield* joined(
    hits.map((hit): Area<T> => ({ ...hit, rows: 1, columns: 1 })),
    ({ sheet, same, column }) => [sheet, same, column],
    (above, { row }) => above.row + above.rows === row && ++above.rows > 0,
  );
  const areas = yield* joined(
    columns,
    ({ sheet, same, row, rows }) => [sheet, same, row, rows],
    (left, { column, columns: width }) =>
      left.column + left.columns === column && (left.columns += width) > 0,
  );
  return areas.map(({ sheet, row, column, rows, columns: width, matter }) => ({
    address: areaAddress(sheet, row, column, rows, width),
    cells: rows * width,
    matter,
  }));
}

/** Each is joined to the last one before it that stands in the same line, if it borders on it. */
function* joined<T>(
  areas: readonly Area<T>[],
  lineOf: (area: Area<T>) => readonly unknown[],
  join: (last: Area<T>, area: Area<T>) => boolean,
): Steps<Area<T>[]> {
  const open = new Map<string, Area<T>>();
  const found: Area<T>[] = [];
  for (const area of areas) {
    yield;
    const line = JSON.stringify(lineOf(area));
    const last = open.get(line);
    if (last && join(last, area)) continue;
    open.set(line, area);
    found.push(area);
  }
  return found;
}

function areaAddress(sheet: string, row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  if (rows === 1 && columns === 1) return onSheet(sheet, first);
  return onSheet(sheet, `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`);
}
