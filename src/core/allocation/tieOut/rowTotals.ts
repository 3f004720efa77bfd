import { balance } from './balance';
import { cellNetwork, costOfUp } from './cellNetwork';
import { largestRests } from './largestRests';
import { addArc } from './network';
import { asOpen, sum, type OpenTable } from './openTable';
import { settleTies } from './settleTies';

/** What each row is due of all columns together, rounded by largest remainder to the grand total. */
export function nearestRowTotals(table: OpenTable): number[] {
  const up = new Set(roundedUpRows(table));
  return table.rows.map(({ floor }, row) => floor + (up.has(row) ? 1 : 0));
}

function roundedUpRows({ rows, columnTotals }: OpenTable): number[] {
  const left = sum(columnTotals) - sum(rows.map(({ floor }) => floor));
  return largestRests(
    rows.map(({ floor, rest }) => asOpen(floor, rest)),
    left,
  );
}

/**
 * Row totals that a rounded table can have, each the exact total rounded down or up, and together as near to the exact
 * ones as any. A table with such totals always exists (Bacharach, 1966; Cox and Ernst, 1982), but not always with the
 * nearest totals: where two rows have their only broken cells in one column that has one unit to give, both cannot
 * be rounded up, whatever their totals ask for.
 */
export function attainableRowTotals(table: OpenTable): number[] {
  const { network, roundedUp, hub } = cellNetwork(table, false);
  const up = roundedUpRows(table);
  const costs = table.rows.map(({ rest }) => costOfUp(rest, table.divisor));
  // As dear as the last row that is rounded up: so dear that no other row begins as a bargain.
  network.price[hub] = costs[up.at(-1) ?? -1] ?? 0n;
  const arcs = table.rows.map(({ rest }, row) => {
    const flow = up.includes(row) ? 1 : 0;
    return rest === 0n
      ? undefined
      : addArc(network, { from: row, to: hub, capacity: 1, cost: costs[row] ?? 0n, flow });
  });
  const flowIn = (row: number): number => network.flow[arcs[row] ?? -1] ?? 0;
  const excess = network.price.map(() => 0);
  table.rows.forEach(({ floor }, row) => {
    excess[row] = (roundedUp[row] ?? 0) - flowIn(row) - (floor - sum(table.floors[row] ?? []));
  });
  if (!balance(network, excess)) throw new Error('Every table can be rounded to adjacent row totals.');
  settleTies(
    network,
    table.rows.flatMap(({ floor }, row) => {
      const arc = arcs[row];
      return arc === undefined ? [] : [{ arc, full: floor >= 0 }];
    }),
  );
  return table.rows.map(({ floor }, row) => floor + flowIn(row));
}
