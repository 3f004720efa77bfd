import type { Column } from './column';
import { fractionRanges, meet, type Halves, type Range, type Ranges } from './fractionRanges';
import type { ColumnGroup } from './inference';
import { isLess, sumOf, toDouble, type Ratio } from './ratio';

const ONE: Ratio = { over: 1n, under: 1n };

/**
 * Gathers the columns that can come of one key, the largest group first; each column stands in one group. Where a
 * column adds up to something else than its total, by what rounding explains, each part was rounded on its own, and
 * then all columns are taken to be made so. Otherwise any rule may have made them, up or down.
 */
export function groupColumns(columns: readonly Column[]): ColumnGroup[] {
  const halves = columns.some(isOffByRounding) ? 1 : 2;
  const groups: Gathered[] = [];
  let left = columns.map((column) => toGathered(column, halves));
  while (left.length > 0) {
    // Begun at each column in turn: which others can join depends on who has joined before.
    const gathered = left.map((first) => gather(first, left));
    const largest = gathered.reduce((most, group) =>
      group.columns.length > most.columns.length ? group : most,
    );
    groups.push(largest);
    left = left.filter(({ columns: [column] }) => !column || !largest.columns.includes(column));
  }
  return groups.map((group) => toGroup(group, groups[0] ?? group, halves));
}

/** Columns that can come of one key, with the fractions that all of them allow. */
interface Gathered {
  readonly columns: readonly Column[];
  readonly ranges: Ranges;
}

function toGathered(column: Column, halves: Halves): Gathered {
  return { columns: [column], ranges: fractionRanges(column, halves) };
}

function gather(first: Gathered, all: readonly Gathered[]): Gathered {
  let group = first;
  for (const other of all) {
    if (other === first) continue;
    const ranges = group.ranges.map((range, row) => meet(range, other.ranges[row]));
    const met = ranges.filter((range) => range !== null);
    if (met.length < ranges.length) continue;
    const columns = [...group.columns, ...other.columns];
    if (columns.every(isWhole) && !canBeWhole(met)) continue;
    group = { columns, ranges: met };
  }
  return { ...group, columns: [...group.columns].sort((a, b) => a.place - b.place) };
}

/** True for a column whose parts are the whole of its total, but for rounding. */
function isWhole({ stated, sum, count, step }: Column): boolean {
  return count > 1 && (stated === undefined || Math.abs(stated - sum) <= count * step.value);
}

function isOffByRounding(column: Column): boolean {
  return isWhole(column) && column.stated !== undefined && column.stated !== column.sum;
}

/** A key with these fractions exists only if they can make 1. */
function canBeWhole(ranges: Ranges): boolean {
  const known = ranges.filter((range) => range !== undefined);
  if (known.length < ranges.length) return true;
  return (
    !isLess(ONE, sumOf(known.map(({ low }) => low))) && isLess(ONE, sumOf(known.map(({ high }) => high)))
  );
}

function toGroup({ columns, ranges }: Gathered, first: Gathered, halves: Halves): ColumnGroup {
  const disagreeing = rowsApart(ranges, first.ranges);
  const [column] = columns;
  const isFirst = columns === first.columns;
  const widest = (of: readonly Column[]): Ranges =>
    of
      .map((each) => fractionRanges(each, 2))
      .reduce((all, next) => all.map((range, row) => meet(range, next[row]) ?? undefined));
  return {
    columns: columns.map(({ place }) => place),
    isRoundedAlone: halves === 1,
    fractions: ranges.map((range) => range && toDoubles(range)),
    disagreeing: isFirst ? [] : disagreeing,
    disagreeingAnyhow: isFirst || !column ? [] : rowsApart(widest(columns), widest(first.columns)),
  };
}

function rowsApart(ranges: Ranges, others: Ranges): number[] {
  return ranges.flatMap((range, row) => (meet(range, others[row]) === null ? [row] : []));
}

function toDoubles({ low, high }: Range): { least: number; most: number } {
  return { least: toDouble(low), most: Math.min(1, toDouble(high)) };
}
