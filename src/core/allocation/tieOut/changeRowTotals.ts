import { balance } from './balance';
import { cellNetwork } from './cellNetwork';
import { addArc, type Network } from './network';
import { sum, type OpenTable } from './openTable';

/** More than all units together that totals can change by: a unit of change is always worse than where it falls. */
const DEAR = 10n ** 20n;

/**
 * The row totals nearest to those that are wanted which a table with every cell rounded down or up can have: the fewest
 * units of change, and among those the nearest to the usual totals. Columns hold: they are the amounts.
 *
 * @param usual the row totals when none are prescribed
 */
export function changeRowTotals(
  table: OpenTable,
  wanted: readonly number[],
  usual: readonly number[],
): number[] {
  const { network, roundedUp, hub } = cellNetwork(table, false);
  const excess = network.price.map(() => 0);
  const more: number[][] = [];
  const less: number[][] = [];
  for (const [row, total] of wanted.entries()) {
    excess[row] = (roundedUp[row] ?? 0) - (total - sum(table.floors[row] ?? []));
    const missing = (usual[row] ?? 0) - total;
    more.push(addSlack(network, { from: row, to: hub }, missing));
    less.push(addSlack(network, { from: hub, to: row }, -missing));
  }
  excess[hub] = -sum(excess);
  if (!balance(network, excess))
    throw new Error('Row totals that may change without limit can always be met.');
  const flowIn = (arcs: readonly number[] = []): number => sum(arcs.map((arc) => network.flow[arc] ?? 0));
  return wanted.map((total, row) => total + flowIn(more[row]) - flowIn(less[row]));
}

/** Arcs through which a row's total may change: first towards the usual total, then away from it, which costs more. */
function addSlack(network: Network, ends: { from: number; to: number }, towards: number): number[] {
  const near = { ...ends, capacity: Math.max(0, towards), cost: DEAR - 1n, flow: 0 };
  const away = { ...ends, capacity: Infinity, cost: DEAR + 1n, flow: 0 };
  return [addArc(network, near), addArc(network, away)];
}
