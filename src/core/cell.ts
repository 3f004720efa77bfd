/** What a spreadsheet cell can hold. A blank is `null`; an error keeps its Excel name, e.g. `#N/A`. */
export type Cell = string | number | boolean | null | CellError;

interface CellError {
  readonly error: string;
}

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell as the reader of a message would recognise it. */
export function showCell(cell: Cell): string {
  if (cell === null) return '';
  return isCellError(cell) ? cell.error : String(cell);
}
