/**
 * The table that ties both ways, found by trying every table. Written from the rule alone, with nothing from src:
 * whole numbers over one divisor, and all ways to round every part down or up.
 */
export interface Line {
  readonly weight: bigint;
  readonly name: string;
}

interface Candidate {
  readonly cells: bigint[][];
  readonly rows: bigint[];
}

export class Oracle {
  private readonly divisor: bigint;
  /** Rows in the order of ties: larger weight, then name. */
  private readonly order: number[];
  /** What each cell is due, times the divisor. */
  private readonly due: bigint[][];
  private readonly all: Candidate[] = [];

  constructor(
    private readonly lines: readonly Line[],
    private readonly amounts: readonly bigint[],
  ) {
    this.divisor = lines.reduce((total, { weight }) => total + weight, 0n);
    this.order = lines.map((_, i) => i).sort((a, b) => this.compare(a, b));
    this.due = this.order.map((i) => amounts.map((amount) => amount * lines[i]!.weight));
    this.tryAll([], 0);
  }

  /** Rows as near to their exact totals as a table can have them, then cells; the first in order is rounded from zero. */
  free(): bigint[][] {
    const rowDue = this.due.map(add);
    const adjacent = this.all.filter(({ rows }) => rows.every((row, i) => this.isAdjacent(row, rowDue[i]!)));
    const nearest = least(adjacent, ({ rows }) => this.deviation([rows], [rowDue]));
    const settled = firstFromZero(nearest, ({ rows }) => rows);
    return this.bestCells(settled);
  }

  /** The best table with just these row totals, in the order of the lines; nothing if no table has them. */
  withRows(totals: readonly bigint[]): bigint[][] | undefined {
    const wanted = this.order.map((i) => totals[i]!);
    const having = this.all.filter(({ rows }) => rows.every((row, i) => row === wanted[i]));
    return having.length > 0 ? this.bestCells(having) : undefined;
  }

  /** How many units of the totals must change before a table has them, and how far from others they end at best. */
  leastChange(totals: readonly bigint[], usual: readonly bigint[]): { units: bigint; away: bigint } {
    const [wanted, others] = [this.order.map((i) => totals[i]!), this.order.map((i) => usual[i]!)];
    const distance = (rows: readonly bigint[], from: readonly bigint[]): bigint =>
      add(rows.map((row, i) => abs(row - from[i]!)));
    const nearest = least(this.all, ({ rows }) => distance(rows, wanted));
    const [best] = least(nearest, ({ rows }) => distance(rows, others));
    return { units: distance(best!.rows, wanted), away: distance(best!.rows, others) };
  }

  private bestCells(candidates: readonly Candidate[]): bigint[][] {
    const nearest = least(candidates, ({ cells }) => this.deviation(cells, this.due));
    const [best] = firstFromZero(nearest, ({ cells }) => cells.flat());
    const rows = new Array<bigint[]>(this.lines.length);
    this.order.forEach((line, place) => (rows[line] = best!.cells[place]!));
    return rows;
  }

  private tryAll(before: bigint[][], row: number): void {
    if (row === this.due.length) {
      const sums = this.amounts.map((_, column) => add(before.map((cells) => cells[column]!)));
      if (sums.every((sum, column) => sum === this.amounts[column])) {
        this.all.push({ cells: before, rows: before.map(add) });
      }
      return;
    }
    for (const cells of this.roundings(this.due[row]!)) this.tryAll([...before, cells], row + 1);
  }

  private roundings([first, ...rest]: bigint[]): bigint[][] {
    if (first === undefined) return [[]];
    const down = floor(first, this.divisor);
    const ways = down * this.divisor === first ? [down] : [down, down + 1n];
    return this.roundings(rest).flatMap((others) => ways.map((way) => [way, ...others]));
  }

  private isAdjacent(total: bigint, due: bigint): boolean {
    return abs(total * this.divisor - due) < this.divisor;
  }

  private deviation(cells: readonly bigint[][], due: readonly bigint[][]): bigint {
    return add(
      cells.flatMap((row, i) => row.map((cell, j) => abs(cell * this.divisor - (due[i]![j] ?? 0n)))),
    );
  }

  private compare(a: number, b: number): number {
    const [left, right] = [this.lines[a]!, this.lines[b]!];
    if (left.weight !== right.weight) return left.weight > right.weight ? -1 : 1;
    return left.name < right.name ? -1 : 1;
  }
}

function least<T>(all: readonly T[], measure: (each: T) => bigint): T[] {
  const measures = all.map(measure);
  const smallest = measures.reduce((min, each) => (each < min ? each : min));
  return all.filter((_, i) => measures[i] === smallest);
}

/** Of those that remain, the ones whose first number is furthest from zero, then the second, and so on. */
function firstFromZero<T>(all: readonly T[], numbersOf: (each: T) => bigint[]): T[] {
  const length = numbersOf(all[0]!).length;
  let remaining = [...all];
  for (let i = 0; i < length; i++) {
    const furthest = remaining
      .map((each) => abs(numbersOf(each)[i]!))
      .reduce((most, each) => (each > most ? each : most));
    remaining = remaining.filter((each) => abs(numbersOf(each)[i]!) === furthest);
  }
  return remaining;
}

function add(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, each) => total + each, 0n);
}

function abs(number: bigint): bigint {
  return number < 0n ? -number : number;
}

function floor(over: bigint, under: bigint): bigint {
  const quotient = over / under;
  return over % under < 0n ? quotient - 1n : quotient;
}
