import { isCellError, type Cell } from '../../core/cell';
import { isEqual, toNumber, type Cells } from './builtins';

/** An operator between two cells; nothing where Excel would have to guess what a text means. */
type Operator = (a: Cell, b: Cell) => Cell | undefined;

/** In doubles, as Excel calculates: what it hands to our functions is that double. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': (a, b) => (toNumber(b) === 0 ? { error: '#DIV/0!' } : arithmetic((x, y) => x / y)(a, b)),
  '^': arithmetic((a, b) => a ** b),
  '&': (a, b) => (isPlainText(a) && isPlainText(b) ? `${a ?? ''}${b ?? ''}` : undefined),
  '=': (a, b) => same(a, b),
  '<>': (a, b) => {
    const equal = same(a, b);
    return equal === undefined ? undefined : !equal;
  },
  '<': comparison((a, b) => a < b),
  '>': comparison((a, b) => a > b),
  '<=': comparison((a, b) => a <= b),
  '>=': comparison((a, b) => a >= b),
};

/** One cell against all of a range, or cell by cell in ranges of one size. */
export function combine(operator: string, left: Cells, right: Cells): Cells | undefined {
  const apply = OPERATORS[operator];
  if (!apply) return undefined;
  const [rows, columns] = [sizeOf(left, right), sizeOf(left[0] ?? [], right[0] ?? [])];
  if (rows === undefined || columns === undefined) return undefined;
  const result = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [a, b] = [at(left, row, column), at(right, row, column)];
      const error = [a, b].find(isCellError);
      return error ?? apply(a, b);
    }),
  );
  return result.every((row): row is Cell[] => row.every((cell) => cell !== undefined)) ? result : undefined;
}

function sizeOf(a: readonly unknown[], b: readonly unknown[]): number | undefined {
  if (a.length === b.length || b.length === 1) return a.length;
  return a.length === 1 ? b.length : undefined;
}

function at(cells: Cells, row: number, column: number): Cell {
  const line = cells[cells.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column] ?? null;
}

function arithmetic(use: (a: number, b: number) => number): Operator {
  return (a, b) => {
    const [left, right] = [toNumber(a), toNumber(b)];
    return left === undefined || right === undefined ? undefined : use(left, right);
  };
}

function comparison(use: (a: number, b: number) => boolean): Operator {
  return (a, b) => (typeof a === 'number' && typeof b === 'number' ? use(a, b) : undefined);
}

/** A blank is equal to nothing, to 0 and to an empty text. */
function same(a: Cell, b: Cell): boolean | undefined {
  if (a === null && b === null) return true;
  const [cell, other] = a === null ? [b, a] : [a, b];
  return other === null ? cell === '' || cell === 0 || cell === false : isEqual(cell, other);
}

/** A number that is joined to a text is written in the language of the client. */
function isPlainText(cell: Cell): cell is string | null {
  return cell === null || typeof cell === 'string';
}
