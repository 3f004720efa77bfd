import { rowsOf, type RowFinder } from './alignedRows';
import type { AuditQuestion } from './ask';
import type { Finding } from './finding';

/** As many names as these are told one by one. */
const MOST_NAMED = 4;

/** Parties that stand twice, that only one of two tables has, and rows that stand in another order in the sister. */
export function compareTables({ tables, codeOf }: AuditQuestion): Finding[] {
  const finders = tables.map(({ parties }) => rowsOf(parties, codeOf));
  const doubles = finders.flatMap(({ doubles: twice }, table) =>
    twice.map(({ party, rows }): Finding => {
      const places = rows.map((row) => ({ table, row, column: 0 }));
      return { kind: 'double', table, party, rows, certainty: 'certain', places, changes: [] };
    }),
  );
  const [first, second] = tables;
  const [inFirst, inSecond] = finders;
  if (!first || !second || !inFirst || !inSecond) return doubles;
  return [
    ...doubles,
    ...missing(first.parties, inSecond, 1),
    ...missing(second.parties, inFirst, 0),
    ...compareOrder(first.parties, inSecond),
  ];
}

function missing(parties: readonly string[], other: RowFinder, table: number): Finding[] {
  const names = parties.filter((name) => other.find(name) === undefined);
  if (names.length === 0) return [];
  return [{ kind: 'missing', table, parties: names, certainty: 'certain', places: [], changes: [] }];
}

/** Who has another place among those that both tables have. */
function compareOrder(parties: readonly string[], sister: RowFinder): Finding[] {
  const rows = parties.flatMap((name) => {
    const row = sister.find(name);
    return row === undefined ? [] : [{ name, row }];
  });
  const inOrder = [...rows].sort((a, b) => a.row - b.row);
  const moved = rows.filter(({ name }, i) => inOrder[i]?.name !== name).map(({ name }) => name);
  if (moved.length === 0) return [];
  const named = moved.slice(0, MOST_NAMED);
  const matter = { kind: 'order', parties: named, more: moved.length - named.length } as const;
  return [{ ...matter, certainty: 'certain', places: [], changes: [] }];
}
