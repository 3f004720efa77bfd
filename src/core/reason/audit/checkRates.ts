import { asDecimal } from '../../amount';
import type { AuditQuestion } from './ask';
import { countOf, isWithinRounding, less, offBy, stepFor, sumOf } from './columnFigures';
import type { Finding } from './finding';
import type { AuditedColumn } from './publishedTable';

/** Amounts that are not their rate times their count, and rates that collect something else than the total. */
export function checkRates(question: AuditQuestion): Finding[] {
  return question.tables.flatMap((audited, table) => {
    const rate = audited.columns.find(({ role }) => role === 'rate');
    const count = audited.columns.find(({ role }) => role === 'count');
    const column = audited.columns.findIndex(({ role }) => role === 'amount');
    if (!rate || !count) return [];
    const due = audited.parties.map((_, row) => product(rate.figures[row], count.figures[row]));
    if (isRateDerived(question, audited.columns[column], rate, count, due)) return [];
    return [
      ...(column < 0 ? [] : compareAmounts(question, table, column, due)),
      ...compareTotal(question, table, column, due),
    ];
  });
}

/**
 * True where the rate tells what the amounts come to for each inhabitant, rounded, and is nothing that they were made
 * from: none of them is the rate times the count, and all are within what rounding the rate explains.
 */
function isRateDerived(
  question: AuditQuestion,
  amount: AuditedColumn | undefined,
  rate: AuditedColumn,
  count: AuditedColumn,
  due: readonly (number | undefined)[],
): boolean {
  if (!amount) return false;
  const half = asDecimal(stepFor(rate, question)).div(2);
  const step = stepFor(amount, question);
  const known = due.flatMap((expected, row) => {
    const [figure, counted] = [amount.figures[row], count.figures[row]];
    if (expected === undefined || figure === undefined || counted === undefined) return [];
    return [{ off: less(figure, expected), byRate: half.times(Math.abs(counted)).plus(step).toNumber() }];
  });
  return known.every(({ off, byRate }) => !isWithinRounding(off, 1, step) && Math.abs(off) <= byRate);
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
  question: AuditQuestion,
  table: number,
  column: number,
  due: readonly (number | undefined)[],
): Finding[] {
  const { columns = [] } = question.tables[table] ?? {};
  const amount = columns[column];
  const total = amount?.stated ?? columns.find(({ role }) => role === 'rate')?.stated;
  if (total === undefined || due.every((each) => each === undefined)) return [];
  const collects = sumOf(due);
  const difference = less(collects, total);
  // Fees that were rounded one by one, and their own sum: nothing floats but the rounding.
  const isRounding =
    amount &&
    offBy(amount.figures, total) === 0 &&
    isWithinRounding(difference, countOf(amount.figures), stepFor(amount, question));
  if (difference === 0 || isRounding) return [];
  const matter = { kind: 'rateTotal', table, column, collects, total, difference } as const;
  return [{ ...matter, certainty: 'certain', places: [], changes: [] }];
}
