import { offBy } from './columnFigures';
import type { AuditedTable } from './publishedTable';

/** What must add up in a table: each row to its row sum, each column to its total, and the totals to the last one. */
interface SumLine {
  /** The parts less what they are said to make. */
  readonly off: number;
  readonly parts: number;
}

export interface SumLines {
  /** One a party; nothing where a row has no sum. */
  readonly rows: readonly (SumLine | undefined)[];
  /** One a column among `columns`. */
  readonly columns: readonly (SumLine | undefined)[];
  /** The totals of the amounts, beside the total of the row sums. */
  readonly totals: SumLine | undefined;
}

/** The amounts of a table and the column of their row sums, if it has one after them. */
export function amountsOf({ columns }: AuditedTable): { amounts: number[]; rowSum: number | undefined } {
  const rowSum = columns.findIndex(({ role }) => role === 'rowSum');
  const amounts = columns.flatMap(({ role }, column) => (role === 'amount' ? [column] : []));
  // Kronor and tusen kronor in one row make no sum that a rounded table could state.
  const units = new Set([...amounts, rowSum].map((column) => columns[column]?.unit));
  return { amounts, rowSum: rowSum < 0 || amounts.length < 2 || units.size > 1 ? undefined : rowSum };
}

export function sumLines(table: AuditedTable): SumLines {
  const { amounts, rowSum } = amountsOf(table);
  const figure = (column: number, row: number) => table.columns[column]?.figures[row];
  const stated = (column: number) => table.columns[column]?.stated;
  return {
    rows: table.parties.map((_, row) =>
      rowSum === undefined
        ? undefined
        : line(
            amounts.map((column) => figure(column, row)),
            figure(rowSum, row),
          ),
    ),
    columns: table.columns.map(({ figures }, column) =>
      amounts.includes(column) || column === rowSum ? line(figures, stated(column)) : undefined,
    ),
    totals: rowSum === undefined ? undefined : line(amounts.map(stated), stated(rowSum)),
  };
}

function line(parts: readonly (number | undefined)[], sum: number | undefined): SumLine | undefined {
  if (sum === undefined || parts.includes(undefined) || parts.length < 2) return undefined;
  return { off: offBy(parts, sum), parts: parts.length };
}
