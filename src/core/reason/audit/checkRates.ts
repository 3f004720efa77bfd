import { asDecimal } from '../../amount';
import type { AuditQuestion } from './ask';
import { isWithinRounding, less, stepFor, sumOf } from './columnFigures';
import type { Finding } from './finding';
import type { AuditedTable } from './publishedTable';

/** Amounts that are not their rate times their count, and rates that collect something else than the total. */
export function checkRates(question: AuditQuestion): Finding[] {
  return question.tables.flatMap((audited, table) => {
    const rate = audited.columns.find(({ role }) => role === 'rate');
    const count = audited.columns.find(({ role }) => role === 'count');
    const column = audited.columns.findIndex(({ role }) => role === 'amount');
    if (!rate || !count) return [];
    const due = audited.parties.map((_, row) => product(rate.figures[row], count.figures[row]));
    return [
      ...(column < 0 ? [] : compareAmounts(question, table, column, due)),
      ...compareTotal(audited, table, column, due),
    ];
  });
}

function product(rate: number | undefined, count: number | undefined): number | undefined {
  if (rate === undefined || count === undefined) return undefined;
  return asDecimal(rate).times(asDecimal(count)).toNumber();
}

function compareAmounts(
  question: AuditQuestion,
  table: number,
  column: number,
  due: readonly (number | undefined)[],
): Finding[] {
  const published = question.tables[table]?.columns[column];
  if (!published) return [];
  const step = stepFor(published, question);
  const rows = published.figures.flatMap((figure, row) => {
    const expected = due[row];
    if (figure === undefined || expected === undefined) return [];
    return isWithinRounding(less(figure, expected), 1, step) ? [] : [{ row, expected, figure }];
  });
  if (rows.length === 0) return [];
  const places = rows.map(({ row }) => ({ table, row, column }));
  return [{ kind: 'rate', table, column, rows, certainty: 'certain', places, changes: [] }];
}

/** A rate and a total tie only by chance: the difference is always told. */
function compareTotal(
  audited: AuditedTable,
  table: number,
  column: number,
  due: readonly (number | undefined)[],
): Finding[] {
  const total =
    audited.columns[column]?.stated ?? audited.columns.find(({ role }) => role === 'rate')?.stated;
  if (total === undefined || due.every((each) => each === undefined)) return [];
  const collects = sumOf(due);
  const difference = less(collects, total);
  if (difference === 0) return [];
  const matter = { kind: 'rateTotal', table, column, collects, total, difference } as const;
  return [{ ...matter, certainty: 'certain', places: [], changes: [] }];
}
