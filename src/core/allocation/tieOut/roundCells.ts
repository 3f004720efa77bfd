import { balance } from './balance';
import { cellNetwork } from './cellNetwork';
import { sum, type OpenTable } from './openTable';
import { settleTies, type Wish } from './settleTies';

/**
 * Rounds every cell down or up so that rows and columns add up to their totals, with the least total deviation from the
 * exact parts. Among equally good tables the first cell that is not whole is rounded away from zero, then the next one:
 * row by row in the order of the table. Nothing where no table has these totals.
 *
 * @param rowTotals one a row; together they are what the columns are together
 */
export function roundCells(table: OpenTable, rowTotals: readonly number[]): number[][] | undefined {
  const { network, arcs, roundedUp } = cellNetwork(table, true);
  const excess = network.price.map((_, node) => {
    const floors = table.floors[node];
    return floors ? (roundedUp[node] ?? 0) - ((rowTotals[node] ?? 0) - sum(floors)) : 0;
  });
  if (!balance(network, excess)) return undefined;
  settleTies(network, wishesOf(table, arcs));
  return table.floors.map((floors, row) =>
    floors.map((floor, column) => {
      const arc = arcs[row]?.[column];
      return arc === undefined ? floor : floor + (network.flow[arc] ?? 0);
    }),
  );
}

function wishesOf(table: OpenTable, arcs: readonly (readonly (number | undefined)[])[]): Wish[] {
  return arcs.flatMap((cells, row) =>
    cells.flatMap((arc, column) => {
      const isNegative = (table.floors[row]?.[column] ?? 0) < 0;
      return arc === undefined ? [] : [{ arc, full: !isNegative }];
    }),
  );
}
