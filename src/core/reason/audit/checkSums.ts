import type { AuditQuestion } from './ask';
import { correctColumn } from './correctColumn';
import { countOf, isWithinRounding, less, stepFor, sumOf } from './columnFigures';
import type { Finding, SumMatter } from './finding';
import type { AuditedColumn } from './publishedTable';

/** The sum of a column beside what it is said to be; nothing where no total is stated. Percentages make a hundred. */
export function compareSum(
  question: AuditQuestion,
  table: number,
  column: number,
): (SumMatter & { readonly table: number }) | undefined {
  const published = question.tables[table]?.columns[column];
  const stated = published && totalOf(published);
  if (!published || stated === undefined) return undefined;
  const sum = sumOf(published.figures);
  const difference = less(sum, stated);
  return {
    kind: 'sum',
    table,
    column,
    sum,
    stated,
    difference,
    isRounding: isWithinRounding(difference, countOf(published.figures), stepFor(published, question)),
    isPercent: published.role === 'percent',
  };
}

function totalOf({ role, stated, figures }: AuditedColumn): number | undefined {
  if (role === 'percent' && countOf(figures) > 1) return stated ?? 100;
  return role === 'amount' || role === 'rowSum' || role === 'count' ? stated : undefined;
}

/** Columns that do not add up to what they are said to. */
export function checkSums(question: AuditQuestion): Finding[] {
  return question.tables.flatMap(({ columns }, table) =>
    columns.flatMap((_, column): Finding[] => {
      const sum = compareSum(question, table, column);
      if (!sum || sum.difference === 0) return [];
      // Only an excess that rounding explains is made good row by row: another has a cause that must be found.
      const changes = sum.isRounding ? correctColumn(withTotal(question, sum), table, column) : [];
      return [{ ...sum, certainty: 'certain', places: [], changes }];
    }),
  );
}

/** The hundred that nobody states stands as stated. */
function withTotal(question: AuditQuestion, { table, column, stated }: SumMatter): AuditQuestion {
  const tables = question.tables.map((each, at) =>
    at === table
      ? { ...each, columns: each.columns.map((own, i) => (i === column ? { ...own, stated } : own)) }
      : each,
  );
  return { ...question, tables };
}
