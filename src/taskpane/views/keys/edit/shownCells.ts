import { HEADERS } from '../../../../core/key/columns';
import { canonicalName } from '../../../../core/party';
import type { Cells } from '../../../../workbook/model';

type ShownColumn = 'weight' | 'fixed' | 'floor' | 'cap' | 'portion';

/**
 * What the formulas of a table give, by row and column. Rows are matched by their order without blank ones; where the
 * sheet has changed in between and their number differs, nothing is said to be known.
 */
export function shownCells(
  cells: Cells | undefined,
  rowCount: number,
): (row: number, column: ShownColumn) => number | undefined {
  const [head = [], ...body] = cells?.values ?? [];
  const names = head.map((cell) => canonicalName(String(cell)));
  const rows = body.filter((row) => row.some((cell) => cell !== ''));
  if (rows.length !== rowCount) return () => undefined;
  return (row, column) => {
    const value = rows[row]?.[names.indexOf(canonicalName(HEADERS[column]))];
    return typeof value === 'number' ? value : undefined;
  };
}
