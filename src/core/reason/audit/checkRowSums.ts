import type { AuditQuestion } from './ask';
import { isWithinRounding, less, stepFor } from './columnFigures';
import type { Finding, RowSum } from './finding';
import { amountsOf, sumLines } from './sumLines';

/** Row sums that are not the sum of their row, and a last total that is not the sum of the totals. */
export function checkRowSums(question: AuditQuestion): Finding[] {
  return question.tables.flatMap((audited, table): Finding[] => {
    const { amounts, rowSum } = amountsOf(audited);
    if (rowSum === undefined) return [];
    const column = audited.columns[rowSum];
    const { rows, totals } = sumLines(audited);
    const step = Math.max(...amounts.map((at) => stepFor(audited.columns[at] ?? column!, question)));
    const wrong = rows.flatMap((line, row): RowSum[] => {
      const stated = column?.figures[row];
      if (!line || line.off === 0 || stated === undefined) return [];
      return [{ row, stated, sum: less(stated, -line.off) }];
    });
    const isRounding = (off: number, parts: number) => isWithinRounding(off, parts, step);
    const found: Finding[] = [];
    if (wrong.length > 0) {
      found.push({
        kind: 'rowSum',
        table,
        column: rowSum,
        rows: wrong,
        isRounding: wrong.every(({ sum, stated }) => isRounding(less(sum, stated), amounts.length)),
        certainty: 'certain',
        places: wrong.map(({ row }) => ({ table, row, column: rowSum })),
        changes: [],
      });
    }
    if (totals && totals.off !== 0 && column?.stated !== undefined) {
      found.push({
        kind: 'grandTotal',
        table,
        column: rowSum,
        stated: column.stated,
        sum: less(column.stated, -totals.off),
        isRounding: isRounding(totals.off, totals.parts),
        certainty: 'certain',
        places: [],
        changes: [],
      });
    }
    return found;
  });
}
