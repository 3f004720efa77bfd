import { less, sumOf } from './columnFigures';
import type { Change, ComparedSum, Finding } from './finding';
import type { AuditedTable } from './publishedTable';
import { amountsOf } from './sumLines';

type FoundSum = ComparedSum & Pick<Finding, 'places' | 'changes'>;

/**
 * Where rows have sums, the row sums are corrected by what their parts are corrected by, never on their own: that would
 * break rows that add up. Where the row sums would not tie that way either, nothing is proposed.
 */
export function followRowSums(audited: AuditedTable, table: number, found: readonly FoundSum[]): FoundSum[] {
  const { amounts, rowSum } = amountsOf(audited);
  if (rowSum === undefined) return [...found];
  const changes = found.flatMap((each) => (amounts.includes(each.column) ? each.changes : []));
  const following = audited.parties.flatMap((_, row): Change[] => {
    const before = audited.columns[rowSum]?.figures[row];
    const by = sumOf(changes.filter((each) => each.row === row).map((each) => less(each.after, each.before)));
    if (by === 0 || before === undefined) return [];
    return [{ table, row, column: rowSum, before, after: less(before, -by) }];
  });
  const own = found.find(({ column }) => column === rowSum);
  const by = sumOf(following.map(({ before, after }) => less(after, before)));
  const tie = own ? less(own.difference, -by) === 0 : following.length === 0;
  return found.map((each) => {
    if (each.column === rowSum) return { ...each, changes: tie ? following : [] };
    return tie || !amounts.includes(each.column) ? each : { ...each, changes: [] };
  });
}
