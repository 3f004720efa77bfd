import { balance } from './balance';
import { cellNetwork } from './cellNetwork';
import { addArc, type Network } from './network';
import { sum, type OpenTable, type RowQuota } from './openTable';

/** More than all deviations from the exact totals can make together: one unit of change is always worse. */
const DEAR = 10n ** 20n;

/**
 * The row totals nearest to those that are wanted which a table with every cell rounded down or up can have: the fewest
 * units of change, and among those the nearest to the exact totals. Columns hold: they are the amounts.
 */
export function changeRowTotals(table: OpenTable, wanted: readonly number[]): number[] {
  const { network, roundedUp, hub } = cellNetwork(table, false);
  const excess = network.price.map(() => 0);
  const more: number[][] = [];
  const less: number[][] = [];
  for (const [row, quota] of table.rows.entries()) {
    const total = wanted[row] ?? 0;
    excess[row] = (roundedUp[row] ?? 0) - (total - sum(table.floors[row] ?? []));
    const from = { hub, row, quota, total, divisor: table.divisor };
    more.push(addSlack(network, from, 1));
    less.push(addSlack(network, from, -1));
  }
  excess[hub] = -sum(excess);
  if (!balance(network, excess))
    throw new Error('Row totals that may change without limit can always be met.');
  const flowIn = (arcs: readonly number[] = []): number => sum(arcs.map((arc) => network.flow[arc] ?? 0));
  return wanted.map((total, row) => total + flowIn(more[row]) - flowIn(less[row]));
}

interface Slack {
  readonly hub: number;
  readonly row: number;
  readonly quota: RowQuota;
  readonly total: number;
  readonly divisor: bigint;
}

/**
 * Arcs through which a row's total may grow or shrink: towards the exact total, across it, and away from it. Each costs
 * more than the one before, so that they fill in this order.
 */
function addSlack(network: Network, { hub, row, quota, total, divisor }: Slack, way: 1 | -1): number[] {
  const ends = way > 0 ? { from: row, to: hub } : { from: hub, to: row };
  const { floor, rest } = quota;
  const isBroken = rest > 0n;
  const before = Math.max(0, way > 0 ? floor - total : total - floor - (isBroken ? 1 : 0));
  const isAcross = isBroken && (way > 0 ? total <= floor : total > floor);
  const across = divisor - 2n * rest;
  const segments: [units: number, cost: bigint][] = [
    [before, -divisor],
    [isAcross ? 1 : 0, way > 0 ? across : -across],
    [Infinity, divisor],
  ];
  return segments
    .filter(([units]) => units > 0)
    .map(([capacity, cost]) => addArc(network, { ...ends, capacity, cost: DEAR * divisor + cost, flow: 0 }));
}
