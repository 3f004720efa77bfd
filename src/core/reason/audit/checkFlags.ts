import type { AuditQuestion } from './ask';
import type { Finding } from './finding';

/** Figures that the document itself calls inexact: ”drygt”, ”närmare”. */
export function checkFlags({ tables }: AuditQuestion): Finding[] {
  return tables.flatMap(({ parties, columns }, table) =>
    columns.flatMap(({ flags }, column) =>
      flags.flatMap((word, row): Finding[] => {
        if (!word) return [];
        const matter = { kind: 'approximate', table, column, party: parties[row] ?? '', word } as const;
        return [{ ...matter, certainty: 'possible', places: [{ table, row, column }], changes: [] }];
      }),
    ),
  );
}
