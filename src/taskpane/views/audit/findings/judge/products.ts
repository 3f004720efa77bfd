import { asDecimal, Exact } from '../../../../../core/amount';
import { formatNumber } from '../../../../../text';
import type { GivenColumn, GivenTable } from '../../table/givenTable';
import type { Change, ShownFinding } from '../shownFinding';
import type { Judging } from './judging';

type Number = InstanceType<typeof Exact>;

/** Row sums that are not the sum of their row, and amounts that are not the fee times the number. */
export function judgeProducts(judging: Judging): ShownFinding[] {
  return judging.tables.flatMap((given, table) => [
    ...judgeRowSums(judging, given, table),
    ...judgeRates(judging, given, table),
  ]);
}

function judgeRowSums({ words, nameOf }: Judging, given: GivenTable, table: number): ShownFinding[] {
  const parts = given.columns.filter(({ role }) => role === 'amount');
  return given.columns.flatMap((column, nth) => {
    if (column.role !== 'rowSum' || parts.length < 2) return [];
    const changes = differences(given, column, table, nth, (row) => addUp(parts, row));
    if (changes.length === 0) return [];
    const sentence = words.rowSums(nameOf(given, nth), changes.length);
    return [{ certainty: 'certain', sentence, changes, places: changes } as const];
  });
}

/** Only where it is clear which number the fee is for and which amount it makes: one column of each. */
function judgeRates({ words, language, nameOf }: Judging, given: GivenTable, table: number): ShownFinding[] {
  const of = (role: GivenColumn['role']): GivenColumn[] => given.columns.filter((each) => each.role === role);
  const [[rate, ...rates], [count, ...counts], [amount, ...amounts]] = [
    of('rate'),
    of('count'),
    of('amount'),
  ];
  if (!rate || !count || !amount || rates.length + counts.length + amounts.length > 0) return [];
  const nth = given.columns.indexOf(amount);
  const product = (row: number): Number | undefined => {
    const [fee, units] = [rate.figures[row], count.figures[row]];
    return fee === undefined || units === undefined ? undefined : asDecimal(fee).times(asDecimal(units));
  };
  const changes = differences(given, amount, table, nth, product);
  if (changes.length === 0) return [];
  const largest = Math.max(...changes.map(({ before, after }) => Math.abs(after - before)));
  const sentence = words.rates(nameOf(given, nth), changes.length, formatNumber(largest, language));
  return [{ certainty: 'likely', sentence, changes, places: changes }];
}

function addUp(parts: readonly GivenColumn[], row: number): Number | undefined {
  const figures = parts.map(({ figures: each }) => each[row]);
  if (figures.every((figure) => figure === undefined)) return undefined;
  return Exact.sum(0, ...figures.map((figure) => asDecimal(figure ?? 0)));
}

function differences(
  given: GivenTable,
  column: GivenColumn,
  table: number,
  nth: number,
  rightOf: (row: number) => Number | undefined,
): Change[] {
  return given.parties.flatMap((_, row): Change[] => {
    const [before, right] = [column.figures[row], rightOf(row)];
    if (before === undefined || right === undefined || right.eq(asDecimal(before))) return [];
    return [{ table, row, column: nth, before, after: right.toNumber() }];
  });
}
