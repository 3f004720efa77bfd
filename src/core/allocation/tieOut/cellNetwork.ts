import { addArc, emptyNetwork, type Network } from './network';
import { sum, type OpenTable } from './openTable';

/**
 * Rounding as a flow: a unit in the arc from a column to a row is a cell that is rounded up. Nodes are first the rows,
 * then the columns, and last one that row totals can be moved through.
 */
interface CellNetwork {
  readonly network: Network;
  /** The arc of each cell that is not whole. */
  readonly arcs: readonly (readonly (number | undefined)[])[];
  /** How many cells of each row are rounded up to begin with. */
  readonly roundedUp: readonly number[];
  readonly hub: number;
}

/**
 * Begins with each column rounded by largest remainder, which is the cheapest as long as rows may be anything. Equal
 * rests go to the row that has missed most so far: any choice is as cheap, and this one leaves rows nearly balanced.
 *
 * @param priced whether it matters which cells are rounded up, or only how many of each row
 */
export function cellNetwork(table: OpenTable, priced: boolean): CellNetwork {
  const [rows, columns] = [table.rows.length, table.columnTotals.length];
  const network = emptyNetwork(rows + columns + 1);
  const arcs = table.rows.map(() => new Array<number | undefined>(columns));
  const roundedUp = table.rows.map(() => 0);
  const missed = table.rows.map(() => 0n);
  for (let column = 0; column < columns; column++) {
    const up = roundedUpIn(table, column, missed);
    for (let row = 0; row < rows; row++) {
      const rest = table.rests[row]?.[column] ?? 0n;
      if (rest === 0n) continue;
      const flow = up.has(row) ? 1 : 0;
      missed[row] = (missed[row] ?? 0n) + rest - BigInt(flow) * table.divisor;
      const cost = priced ? costOfUp(rest, table.divisor) : 0n;
      const cells = arcs[row];
      if (cells) cells[column] = addArc(network, { from: rows + column, to: row, capacity: 1, cost, flow });
      roundedUp[row] = (roundedUp[row] ?? 0) + flow;
    }
    if (priced) network.price[rows + column] = -costOfLast(table, column, up);
  }
  return { network, arcs, roundedUp, hub: rows + columns };
}

/** Rounding up misses by 1 − r, rounding down by r: the difference, over the table's divisor. */
export function costOfUp(rest: bigint, divisor: bigint): bigint {
  return divisor - 2n * rest;
}

function roundedUpIn(table: OpenTable, column: number, missed: readonly bigint[]): Set<number> {
  const restOf = (row: number): bigint => table.rests[row]?.[column] ?? 0n;
  const left = (table.columnTotals[column] ?? 0) - sum(table.floors.map((row) => row[column] ?? 0));
  const order = table.rows.map((_, row) => row);
  order.sort((a, b) => descending(restOf(a), restOf(b)) || descending(missed[a] ?? 0n, missed[b] ?? 0n));
  return new Set(order.slice(0, left));
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function costOfLast({ rests, divisor }: OpenTable, column: number, up: ReadonlySet<number>): bigint {
  let last: bigint | undefined;
  for (const row of up) {
    const cost = costOfUp(rests[row]?.[column] ?? 0n, divisor);
    if (last === undefined || cost > last) last = cost;
  }
  return last ?? 0n;
}
