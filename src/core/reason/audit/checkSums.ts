import type { AuditQuestion } from './ask';
import { correctColumn } from './correctColumn';
import { followRowSums } from './followRowSums';
import { countOf, isWithinRounding, offBy, stepFor, sumOf } from './columnFigures';
import type { ComparedSum, Finding, SumMatter } from './finding';
import type { AuditedColumn } from './publishedTable';

/** The sum of a column beside what it is said to be; nothing where none is. Percentages make a hundred. */
export function compareSum(question: AuditQuestion, table: number, column: number): ComparedSum | undefined {
  const published = question.tables[table]?.columns[column];
  const stated = published && totalOf(published);
  if (!published || stated === undefined) return undefined;
  const sum = sumOf(published.figures);
  const difference = offBy(published.figures, stated);
  // Whoever counts inhabitants one by one has rounded nothing.
  const isRounded = !(published.role === 'count' && stepFor(published, question) === 1);
  const isRounding =
    isRounded && isWithinRounding(difference, countOf(published.figures), stepFor(published, question));
  // That percentages are to make a hundred is only taken for granted where nobody states it.
  const certainty = published.stated !== undefined || isRounding ? 'certain' : 'likely';
  return {
    kind: 'sum',
    table,
    column,
    sum,
    stated,
    difference,
    isRounding,
    isPercent: published.role === 'percent',
    certainty,
  };
}

function totalOf({ role, stated, figures }: AuditedColumn): number | undefined {
  if (role === 'percent' && stated === undefined) return wholeOf(figures);
  if (role === 'percent') return countOf(figures) > 1 ? stated : undefined;
  return role === 'amount' || role === 'rowSum' || role === 'count' ? stated : undefined;
}

/**
 * The hundred that percentages should make, or the one where cells hold fractions and Excel shows them as percentages.
 * Nothing where they are plainly no parts of a whole: a change in per cent, or a few of many parties.
 */
function wholeOf(figures: AuditedColumn['figures']): number | undefined {
  const sum = sumOf(figures);
  const whole = figures.every((figure = 0) => figure <= 1) && sum < 2 ? 1 : 100;
  const areParts = countOf(figures) > 1 && figures.every((figure = 0) => figure >= 0);
  return areParts && Math.abs(sum - whole) <= whole / 2 ? whole : undefined;
}

/** Columns that do not add up to what they are said to. */
export function checkSums(question: AuditQuestion): Finding[] {
  return question.tables.flatMap((audited, table) => {
    const found = audited.columns.flatMap((_, column) => {
      const sum = compareSum(question, table, column);
      if (!sum || sum.difference === 0) return [];
      // Only an excess that rounding explains is made good row by row: another has a cause that must be found.
      const changes = sum.isRounding ? correctColumn(withTotal(question, sum), table, column) : [];
      return [{ ...sum, places: [], changes }];
    });
    return followRowSums(audited, table, found);
  });
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
