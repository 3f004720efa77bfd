/**
 * Arcs between nodes, each with what flows in it, what it can hold at most and what a unit in it costs. Costs are whole
 * numbers of any size, so that no choice between two ways is decided by floating point.
 */
export interface Network {
  readonly from: number[];
  readonly to: number[];
  readonly capacity: number[];
  readonly cost: bigint[];
  readonly flow: number[];
  /** The arcs that begin or end at each node. */
  readonly arcsAt: number[][];
  /** One a node: with these prices no arc that can take more, or give back, makes the flow cheaper. */
  readonly price: bigint[];
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: bigint;
  readonly flow: number;
}

export function emptyNetwork(nodes: number): Network {
  return {
    from: [],
    to: [],
    capacity: [],
    cost: [],
    flow: [],
    arcsAt: Array.from({ length: nodes }, () => []),
    price: Array.from({ length: nodes }, () => 0n),
  };
}

export function addArc(network: Network, { from, to, capacity, cost, flow }: Arc): number {
  const arc = network.from.push(from) - 1;
  network.to.push(to);
  network.capacity.push(capacity);
  network.cost.push(cost);
  network.flow.push(flow);
  network.arcsAt[from]?.push(arc);
  network.arcsAt[to]?.push(arc);
  return arc;
}

/** Where an arc leads from a node: onwards if it can take more, back if it can give back, otherwise nowhere. */
export function otherEnd(network: Network, arc: number, node: number): number | undefined {
  const flow = network.flow[arc] ?? 0;
  if (network.from[arc] === node) {
    return flow < (network.capacity[arc] ?? 0) ? network.to[arc] : undefined;
  }
  return flow > 0 ? network.from[arc] : undefined;
}

/** What a unit more costs in an arc at the prices of its ends; zero where either way is as good. */
export function netCost({ cost, price, from, to }: Network, arc: number): bigint {
  return (cost[arc] ?? 0n) + (price[from[arc] ?? 0] ?? 0n) - (price[to[arc] ?? 0] ?? 0n);
}

/** Sends units from a node through an arc, against its direction as well. */
export function send(network: Network, arc: number, node: number, units: number): void {
  network.flow[arc] = (network.flow[arc] ?? 0) + (network.from[arc] === node ? units : -units);
}

/** How much more can be sent from a node through an arc. */
export function roomIn({ from, flow, capacity }: Network, arc: number, node: number): number {
  const inIt = flow[arc] ?? 0;
  return from[arc] === node ? (capacity[arc] ?? 0) - inIt : inIt;
}
