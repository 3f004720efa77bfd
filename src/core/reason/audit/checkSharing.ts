import { readColumn } from '../infer/column';
import { groupColumns } from '../infer/groupColumns';
import { rowsOf } from './alignedRows';
import type { AuditQuestion } from './ask';
import type { ColumnPlace, Finding } from './finding';

/**
 * Columns of amounts that no single key explains together: what each figure can have been before it was rounded gives
 * every party's fraction an interval, and those of one key meet. Party by party, for rows may stand in another order.
 */
export function checkSharing({ tables, step, codeOf }: AuditQuestion): Finding[] {
  const parties = tables[0]?.parties ?? [];
  const places: ColumnPlace[] = [];
  const columns = tables.flatMap((audited, table) => {
    const rows = rowsOf(audited.parties, codeOf);
    return audited.columns.flatMap(({ role, header, figures, stated }, column) => {
      if (role !== 'amount') return [];
      places.push({ table, column });
      const aligned = parties.map((name) => figures[rows.find(name) ?? -1]);
      return [
        readColumn(
          {
            header,
            figures: aligned,
            ...(stated !== undefined && { total: stated }),
            ...(step !== undefined && { step }),
          },
          places.length - 1,
        ),
      ];
    });
  });
  if (columns.length < 2 || parties.length < 2) return [];
  const [first, ...others] = groupColumns(columns);
  const placesOf = (at: readonly number[]) => at.flatMap((i) => places[i] ?? []);
  return others.map((group) => ({
    kind: 'otherKey',
    columns: placesOf(group.columns),
    others: placesOf(first?.columns ?? []),
    count: group.disagreeing.length,
    of: parties.length,
    // Where each part may have been rounded up or down at will and they still do not meet, nothing else explains it.
    certainty: group.disagreeingAnyhow.length > 0 ? 'certain' : 'likely',
    places: [],
    changes: [],
  }));
}
