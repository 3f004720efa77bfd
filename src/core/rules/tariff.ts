import type Decimal from 'decimal.js';
import { asDecimal, Exact } from '../amount';
import { isBlank, isCellError, showCell, type Cell } from '../cell';
import { canonicalName } from '../party';
import { fail, ok, type Problem, type Result } from '../problem';

/** A class of a step table: from one weight to another, both included; the last one may have no end. */
interface TariffClass {
  readonly from: Decimal;
  readonly to?: Decimal;
  readonly fee: Decimal;
  readonly rate: Decimal;
  /** Taken off the fee, 0,1 for 10 %. */
  readonly rebate: Decimal;
  readonly most?: Decimal;
}

/** The classes of a step table, in order, without overlap or gap. */
type Tariff = readonly TariffClass[];

const COLUMNS = ['från', 'till', 'avgift', 'per styck', 'rabatt', 'högst'] as const;
type Column = (typeof COLUMNS)[number];

/** The fee for a weight: the fee of its class plus the rate per unit, less the rebate, at most the cap. */
export function feeFor(cell: Cell, tariff: Tariff): Result<number> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'weight', error: cell.error });
  if (typeof cell !== 'number') return fail({ kind: 'tariffWeight', input: showCell(cell) });
  const weight = asDecimal(cell);
  const found = tariff.find(({ from, to }) => weight.gte(from) && (!to || weight.lte(to)));
  if (!found) return fail(outside(cell, weight, tariff));
  const fee = found.fee.plus(found.rate.times(weight)).times(new Exact(1).minus(found.rebate));
  return ok((found.most ? Exact.min(fee, found.most) : fee).toNumber());
}

/** Reads a step table with the columns `från`, `till` and `avgift` or `per styck`; `rabatt` and `högst` are optional. */
export function readTariff(cells: readonly (readonly Cell[])[]): Result<Tariff> {
  const [head = [], ...rows] = cells;
  const names = head.map((cell) => canonicalName(showCell(cell)));
  const place = new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
  const hasFee = ['avgift', 'per styck'].some((column) => names.includes(column));
  const missing = !names.includes('från')
    ? 'från'
    : !names.includes('till')
      ? 'till'
      : hasFee
        ? undefined
        : 'avgift';
  if (missing) return fail({ kind: 'tariffColumn', column: missing, found: head.map(showCell) });
  const classes: TariffClass[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.every(isBlank)) continue;
    const read = readClass((column) => row[place.get(column) ?? -1] ?? null, i + 2);
    if (!read.ok) return read;
    classes.push(read.value);
  }
  if (classes.length === 0) return fail({ kind: 'tariffEmpty' });
  const tariff = withOpenEnds(classes.sort((a, b) => a.from.cmp(b.from)));
  const problem = findFault(tariff);
  return problem ? fail(problem) : ok(tariff);
}

function readClass(cellOf: (column: Column) => Cell, row: number): Result<TariffClass> {
  const numbers = new Map<Column, Decimal>();
  for (const column of COLUMNS) {
    const cell = cellOf(column);
    if (isCellError(cell)) return fail({ kind: 'cellError', where: column, error: cell.error });
    if (isBlank(cell)) continue;
    if (typeof cell !== 'number')
      return fail({ kind: 'tariffNotNumber', column, row, input: showCell(cell) });
    numbers.set(column, asDecimal(cell));
  }
  const zero = new Exact(0);
  const [to, most] = [numbers.get('till'), numbers.get('högst')];
  return ok({
    from: numbers.get('från') ?? zero,
    ...(to && { to }),
    fee: numbers.get('avgift') ?? zero,
    rate: numbers.get('per styck') ?? zero,
    rebate: numbers.get('rabatt') ?? zero,
    // Excel on the desktop hands a blank over as 0; whoever is to pay nothing has no fee.
    ...(most && !most.isZero() && { most }),
  });
}

/**
 * A blank end is handed over as 0 by Excel on the desktop. An end of 0 is meant only by a class 0–0 that others follow.
 */
function withOpenEnds(classes: readonly TariffClass[]): Tariff {
  return classes.map((each, i) => {
    const { to, ...open } = each;
    return to?.isZero() && (each.from.gt(0) || i === classes.length - 1) ? open : each;
  });
}

/**
 * Classes must follow each other. Both bounds are included, so 7 000–15 000 and 15 000–25 000 overlap at 15 000; the
 * next class begins one unit above, the unit being the last decimal that any bound is written with.
 */
function findFault(classes: Tariff): Problem | undefined {
  const places = Math.max(
    ...classes.flatMap(({ from, to }) => [from, to ?? from].map((x) => x.decimalPlaces())),
  );
  const unit = new Exact(10).pow(-places);
  for (const [i, { from, to }] of classes.entries()) {
    if (to?.lt(from)) return { kind: 'tariffReversed', from: from.toNumber(), to: to.toNumber() };
    const next = classes[i + 1];
    if (!next) continue;
    if (!to || next.from.lte(to)) return { kind: 'tariffOverlap', at: next.from.toNumber() };
    if (next.from.minus(to).gt(unit)) {
      return { kind: 'tariffGap', after: to.toNumber(), before: next.from.toNumber() };
    }
  }
  return undefined;
}

function outside(weight: number, exact: Decimal, tariff: Tariff): Problem {
  const [first, last] = [tariff[0]?.from ?? new Exact(0), tariff.at(-1)?.to];
  if (exact.lt(first)) return { kind: 'tariffBelow', weight, first: first.toNumber() };
  if (last && exact.gt(last)) return { kind: 'tariffAbove', weight, last: last.toNumber() };
  const before = tariff.filter(({ to }) => to?.lt(exact)).at(-1);
  return { kind: 'tariffBetween', weight, after: before?.to?.toNumber() ?? 0 };
}
