import { asDecimal } from '../../../../core/amount';
import { isBlank, showCell, type Cell } from '../../../../core/cell';
import { canonicalName } from '../../../../core/party';
import { readTariff } from '../../../../core/rules/tariff';
import type { Native, Term } from '../native';
import { asOperand } from './asOperand';
import { onlyWhere, quoted, unreadable } from './onlyWhere';
import { columnOf, type RangeTerm } from './rangeTerm';
import { classesFollow, classOf, type Classes } from './tariffClasses';

/**
 * TARIFF: bounds, fees, rates, rebates and caps may all change, as long as the classes still follow each other in the
 * rows where they stand.
 */
export function tariffFormula(weighed: Term, table: RangeTerm): Native {
  const weight = asOperand(weighed);
  if (!readTariff(table.cells).ok) return unreadable(table.address);
  const rows = usedRows(table.cells);
  const columns = findColumns(table);
  const classes = rows && toClasses(table, columns, rows);
  if (!rows || !classes) return unreadable(table.address);
  const columnAt = (name: string): string | undefined => {
    const at = columns.get(name);
    return at === undefined ? undefined : columnOf(table, at, rows.first, rows.count);
  };
  const row = classOf(weight.text, classes);
  const fee = feeIn(weight.text, row, columnAt);
  const end = `INDEX(${classes.to},${row})`;
  const isOpen = rows.count === 1 ? `${end}=0` : `AND(${end}=0,INDEX(${classes.from},${row})>0)`;
  const inClass = `IF(OR(${weight.text}<=${end},${isOpen}),${fee},NA())`;
  return onlyWhere(
    [
      `ISNUMBER(${weight.text})`,
      headersStand(table),
      ...othersBlank(table, rows),
      onlyNumbers(table, [...columns.values()], rows),
      ...classesFollow(classes),
      `${weight.text}>=${classes.lowest}`,
      // A row that has become blank is no class 0–0; any other than the lowest would not follow on the one before.
      `SUMPRODUCT(--(${areaOf(table, rows.first + (classes.order[0] ?? 0), 1)}<>""))>0`,
    ],
    inClass,
  );
}

const COLUMNS = ['från', 'till', 'avgift', 'per styck', 'rabatt', 'högst'];

interface Rows {
  readonly first: number;
  readonly count: number;
}

/** The rows with classes; nothing where blank rows lie between them. */
function usedRows(cells: RangeTerm['cells']): Rows | undefined {
  const used = cells.flatMap((row, i) => (i === 0 || row.every(isBlank) ? [] : [i]));
  const [first = 1] = used;
  const last = used.at(-1) ?? 0;
  return used.length === last - first + 1 ? { first, count: used.length } : undefined;
}

/** Columns are known by their headers, as the function reads them. */
function findColumns({ cells }: RangeTerm): ReadonlyMap<string, number> {
  const names = (cells[0] ?? []).map((cell) => canonicalName(showCell(cell)));
  return new Map(COLUMNS.flatMap((name) => (names.includes(name) ? [[name, names.indexOf(name)]] : [])));
}

function toClasses(table: RangeTerm, columns: ReadonlyMap<string, number>, rows: Rows): Classes | undefined {
  const [from = 0, to = 0] = [columns.get('från'), columns.get('till')];
  const bounds = table.cells
    .slice(rows.first, rows.first + rows.count)
    .map((row) => [numberIn(row[from]), numberIn(row[to])] as const);
  const starts = bounds.map(([start]) => start);
  const order = starts.map((_, i) => i).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const isSorted = order.every((place, i) => place === i);
  // A negative bound would make 0 mean something else than an open end.
  if (starts.some((start) => start < 0)) return undefined;
  const at = (column: number) => (row: number, count: number) =>
    columnOf(table, column, rows.first + row, count);
  return {
    from: at(from)(0, rows.count),
    to: at(to)(0, rows.count),
    lowest: at(from)(order[0] ?? 0, 1),
    places: Math.max(...bounds.flat().map((bound) => asDecimal(bound).decimalPlaces())),
    order,
    isSorted,
    fromAt: at(from),
    toAt: at(to),
  };
}

function numberIn(cell: Cell | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}

/** The fee plus the rate per unit, less the rebate, at most the cap, in the row of the class. */
function feeIn(weight: string, row: string, columnAt: (name: string) => string | undefined): string {
  const valueOf = (name: string): string | undefined => {
    const column = columnAt(name);
    return column && `INDEX(${column},${row})`;
  };
  const [fee, rate, rebate, most] = ['avgift', 'per styck', 'rabatt', 'högst'].map(valueOf);
  const sum = [...(fee ? [fee] : []), ...(rate ? [`${rate}*${weight}`] : [])].join('+');
  // 1 - 0,95 is 0,05 and some in doubles, and a last digit of 1 is a large part of what is left.
  const reduced = rebate ? `(${sum})*ROUND(1-${rebate},15)` : sum;
  const capped = most ? `MIN(${reduced},IF(${most}=0,10^300,${most}))` : reduced;
  return rate || rebate ? inFifteenDigits(capped) : capped;
}

/** The decimal number that the fee is, which doubles miss by a last digit or two where they are multiplied. */
function inFifteenDigits(fee: string): string {
  return `ROUND(${fee},14-INT(LOG(ABS(${fee})+0.000000000000001)))`;
}

function headersStand(table: RangeTerm): string {
  const names = (table.cells[0] ?? []).map((cell) => quoted(canonicalName(showCell(cell))));
  return `SUMPRODUCT(--(TRIM(${areaOf(table, 0, 1)})={${names.join(',')}}))=${names.length}`;
}

/** Rows without a class must not become one. */
function othersBlank(table: RangeTerm, { first, count }: Rows): string[] {
  const parts = [
    { first: 1, count: first - 1 },
    { first: first + count, count: table.cells.length - first - count },
  ];
  return parts
    .filter((part) => part.count > 0)
    .map((part) => `SUMPRODUCT(--(${areaOf(table, part.first, part.count)}<>""))=0`);
}

function onlyNumbers(table: RangeTerm, columns: readonly number[], { first, count }: Rows): string {
  const areas = columns.map((column) => columnOf(table, column, first, count));
  const blanks = areas.map((area) => `COUNTBLANK(${area})`).join('+');
  return `COUNT(${areas.join(',')})+${blanks}=${count * columns.length}`;
}

/** Some rows of the whole table, as an address. */
function areaOf(table: RangeTerm, first: number, count: number): string {
  const width = Math.max(...table.cells.map((row) => row.length));
  const left = columnOf(table, 0, first, 1);
  const right = columnOf(table, width - 1, first + count - 1, 1);
  return left === right ? left : `${left}:${right.slice(right.lastIndexOf('!') + 1)}`;
}
