import { cellAddress, onSheet } from '../../address';

/** A cell that something is said of; cells of which the same is said are told together. */
export interface Hit<T> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Equal for cells of which the same is said. */
  readonly same: string;
  readonly matter: T;
}

export interface Group<T> {
  readonly address: string;
  readonly cells: number;
  readonly matter: T;
}

interface Area<T> extends Hit<T> {
  rows: number;
  columns: number;
}

/** Joins neighbours: cells below each other first, then columns that begin and end in the same rows. */
export function groupCells<T>(hits: readonly Hit<T>[]): Group<T>[] {
  const columns = joinDown([...hits].sort(byColumn));
  return joinAcross(columns.sort(byRows)).map(({ sheet, row, column, rows, columns: width, matter }) => ({
    address: areaAddress(sheet, row, column, rows, width),
    cells: rows * width,
    matter,
  }));
}

function joinDown<T>(hits: readonly Hit<T>[]): Area<T>[] {
  const areas: Area<T>[] = [];
  for (const hit of hits) {
    const last = areas.at(-1);
    const isNext =
      last?.same === hit.same &&
      last.sheet === hit.sheet &&
      last.column === hit.column &&
      last.row + last.rows === hit.row;
    if (last && isNext) last.rows += 1;
    else areas.push({ ...hit, rows: 1, columns: 1 });
  }
  return areas;
}

function joinAcross<T>(areas: readonly Area<T>[]): Area<T>[] {
  const joined: Area<T>[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const isNext =
      last?.same === area.same &&
      last.sheet === area.sheet &&
      last.row === area.row &&
      last.rows === area.rows &&
      last.column + last.columns === area.column;
    if (last && isNext) last.columns += 1;
    else joined.push({ ...area });
  }
  return joined;
}

function byColumn<T>(a: Hit<T>, b: Hit<T>): number {
  return order(a.sheet, b.sheet) || order(a.same, b.same) || a.column - b.column || a.row - b.row;
}

function byRows<T>(a: Area<T>, b: Area<T>): number {
  return (
    order(a.sheet, b.sheet) ||
    order(a.same, b.same) ||
    a.row - b.row ||
    a.rows - b.rows ||
    a.column - b.column
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function areaAddress(sheet: string, row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  if (rows === 1 && columns === 1) return onSheet(sheet, first);
  return onSheet(sheet, `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`);
}
