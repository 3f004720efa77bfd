import { MOST_READINGS, type Reading } from './readings';

/** The readings that the sum row leaves, one for each row and one for the sum row itself. */
interface Settled {
  readonly rows: readonly Reading[];
  readonly sum: Reading;
}

/** Steps of the search; a table that needs more is not settled by its sum, and is left to the reader. */
const MOST_STEPS = 20_000;

/**
 * Chooses among the readings of each row so that every column adds up to the sum row. Published tables whose cells
 * were rounded one by one miss their sum by up to half a unit a row, so that much is let pass. Nothing is settled if
 * no choice fits, or more than one.
 */
export function settleBySum(rows: readonly Reading[][], sums: readonly Reading[]): Settled | undefined {
  if ([...rows, sums].some((ways) => ways.length >= MOST_READINGS)) return undefined;
  const fits: Settled[] = [];
  let steps = 0;
  for (const sum of sums) {
    const search = new Search(rows, sum, (chosen) => fits.push({ rows: chosen, sum }));
    steps += search.run(MOST_STEPS - steps, () => fits.length > 1);
  }
  return fits.length === 1 && steps < MOST_STEPS ? fits[0] : undefined;
}

class Search {
  /** Least and most that the rows from each position on can add to each column. */
  private readonly least: number[][];
  private readonly most: number[][];
  private readonly target: number[];
  private readonly slack: number[];
  private steps = 0;

  constructor(
    private readonly rows: readonly Reading[][],
    sum: Reading,
    private readonly found: (chosen: Reading[]) => void,
  ) {
    this.target = valuesOf(sum);
    this.least = suffixSums(rows, this.target.length, Math.min);
    this.most = suffixSums(rows, this.target.length, Math.max);
    this.slack = this.target.map((_, column) => (rows.length / 2) * unitOfLastPlace(rows, column));
  }

  /** Depth first, without recursion: a table may have more rows than the stack has room for. */
  run(mostSteps: number, isEnough: () => boolean): number {
    const chosen: number[] = [];
    const sums: number[][] = [this.target.map(() => 0)];
    let next = 0;
    while (this.steps < mostSteps && !isEnough()) {
      const row = chosen.length;
      const reading = this.rows[row]?.[next];
      const sum = reading && add(sums[row] ?? [], reading);
      if (sum) this.steps++;
      if (sum && this.canReach(sum, row + 1)) {
        chosen.push(next);
        sums.push(sum);
        next = 0;
        if (chosen.length < this.rows.length) continue;
        this.found(chosen.map((way, i) => this.rows[i]?.[way]).filter((way) => way !== undefined));
      } else if (reading) {
        next++;
        continue;
      }
      const last = chosen.pop();
      if (last === undefined) break;
      sums.pop();
      next = last + 1;
    }
    return this.steps;
  }

  private canReach(sum: readonly number[], from: number): boolean {
    return this.target.every((target, column) => {
      const reached = sum[column] ?? 0;
      const slack = (this.slack[column] ?? 0) + Math.abs(target) * 1e-12;
      const least = reached + (this.least[from]?.[column] ?? 0);
      const most = reached + (this.most[from]?.[column] ?? 0);
      return least - slack <= target && target <= most + slack;
    });
  }
}

function suffixSums(
  rows: readonly Reading[][],
  columns: number,
  choose: (...values: number[]) => number,
): number[][] {
  const sums: number[][] = [Array.from({ length: columns }, () => 0)];
  for (const ways of [...rows].reverse()) {
    const after = sums.at(-1) ?? [];
    const values = ways.map(valuesOf);
    sums.push(after.map((sum, column) => sum + choose(...values.map((value) => value[column] ?? 0))));
  }
  return sums.reverse();
}

function add(sums: readonly number[], reading: Reading): number[] {
  const values = valuesOf(reading);
  return sums.map((sum, column) => sum + (values[column] ?? 0));
}

function valuesOf({ figures }: Reading): number[] {
  return figures.map(({ cell }) => cell.value ?? 0);
}

/** 1 where the column has whole numbers, 0.1 where it has one decimal. */
function unitOfLastPlace(rows: readonly Reading[][], column: number): number {
  let places = 0;
  for (const ways of rows) {
    for (const way of ways) places = Math.max(places, placesOf(way.figures[column]?.cell.value ?? 0));
  }
  return 10 ** -places;
}

function placesOf(value: number): number {
  return Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0);
}
