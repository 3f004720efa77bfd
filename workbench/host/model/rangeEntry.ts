import type { Box } from '../address';
import { describeProblem } from '../engine/formulaProblem';
import type { CellEdit } from '../engine/plugins';
import { invalidArgument, wrongShape } from '../hostError';
import type { Range } from './range';

type CellChange = Omit<CellEdit, 'row' | 'column'>;

/** Enters values or formulas; what Excel would not take leaves everything as it was, but for a circle. */
export function enter(range: Range, values: unknown, canonical = (text: string) => text): void {
  let hasFormulas = false;
  editCells(range, values, (value) => {
    const content = contentOf(typeof value === 'string' ? canonical(value) : value);
    const problem = range.cells.formulaProblem(content);
    if (problem) throw invalidArgument(describeProblem(problem));
    hasFormulas ||= content.startsWith('=');
    return { content };
  });
  if (hasFormulas) range.worksheet.workbook.circles.refuse(range);
}

/** One value for all cells or one for each; null leaves a cell as it is. */
export function editCells(range: Range, values: unknown, change: (value: unknown) => CellChange): void {
  range.worksheet.demandUnprotected();
  const { row, column } = range.box;
  const edits = spread(range, values).flatMap((cells, r) =>
    cells.flatMap((value, c) =>
      value === null || value === undefined ? [] : [{ row: row + r, column: column + c, ...change(value) }],
    ),
  );
  range.cells.write(range.sheetId, edits);
}

export const cellsOf = ({ row, column, rows, columns }: Box): { row: number; column: number }[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

function spread(range: Range, values: unknown): unknown[][] {
  const { rows, columns } = editable(range);
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(values));
  const matrix = values as unknown[][];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongShape();
  return matrix;
}

/** An entire column is as long as the sheet has grown. */
const editable = (range: Range): Box =>
  range.isEntireColumn || range.isEntireRow ? (range.insideGrid() ?? range.box) : range.box;

function contentOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw invalidArgument('a cell takes text, a number or a truth value');
}
