import type { CellTrace } from '../../core/allocation/tieOut';
import type { FigureWords } from './figureWords';

/** Why a cell of a table was rounded up or down: its column, its row, and what it would be without the row. */
export function sayTableCell(trace: CellTrace, decimals: number, figures: FigureWords): string[] {
  const { words } = figures;
  const { quota, share, row, column, alone } = trace;
  const amount = figures.amount(share);
  const rounded =
    quota.rest === 0n ? words.tableEven(amount) : words.table(share > quota.floor ? 'up' : 'down', amount);
  const rowQuota = figures.measured(figures.exact(figures.quota(row.quota), decimals));
  return [
    rounded,
    words.tableColumn(figures.amount(column.total), String(column.roundedUp), String(column.open)),
    words.tableRow(rowQuota, figures.amount(row.total)),
    ...(alone === share ? [] : [words.tableAlone(figures.amount(alone))]),
  ];
}
