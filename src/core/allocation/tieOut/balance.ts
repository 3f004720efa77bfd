import { netCost, otherEnd, type Network } from './network';
import { sendFreely } from './sendFreely';

/**
 * Moves what is too much at some nodes to those where it is missing, at the least cost: prices are raised until a way
 * costs nothing at them, by Dijkstra's algorithm, and then as much as can be is sent along such ways (the primal-dual
 * algorithm; Ford and Fulkerson, 1962; Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.8). The flow must be
 * the cheapest for its own balance when it begins. False where no way is left, and then the flow is of no use.
 *
 * @param excess one a node, negative where something is missing; together 0. All are 0 afterwards.
 */
export function balance(network: Network, excess: number[]): boolean {
  while (excess.some((units) => units > 0)) {
    if (!raisePrices(network, excess)) return false;
    sendFreely(network, excess);
  }
  return true;
}

/** Makes the cheapest way from any node with too much to any with too little one whose arcs cost nothing net. */
function raisePrices(network: Network, excess: readonly number[]): boolean {
  const { price } = network;
  const distance: (bigint | undefined)[] = excess.map((units) => (units > 0 ? 0n : undefined));
  const open = excess.flatMap((units, node) => (units > 0 ? [node] : []));
  const settled: number[] = [];
  while (open.length > 0) {
    const node = takeNearest(open, distance);
    const far = distance[node] ?? 0n;
    if ((excess[node] ?? 0) < 0) {
      for (const each of settled) price[each] = (price[each] ?? 0n) + (distance[each] ?? 0n) - far;
      return true;
    }
    settled.push(node);
    for (const arc of network.arcsAt[node] ?? []) {
      const next = otherEnd(network, arc, node);
      if (next === undefined) continue;
      const known = distance[next];
      // Nothing is nearer than where we stand, so what is as near already need not be reckoned again.
      if (known !== undefined && known <= far) continue;
      const net = netCost(network, arc);
      const there = far + (network.from[arc] === node ? net : -net);
      if (known !== undefined && known <= there) continue;
      if (known === undefined) open.push(next);
      distance[next] = there;
    }
  }
  return false;
}

function takeNearest(open: number[], distance: readonly (bigint | undefined)[]): number {
  let best = 0;
  let least = distance[open[0] ?? 0] ?? 0n;
  for (let i = 1; i < open.length && least > 0n; i++) {
    const each = distance[open[i] ?? 0] ?? 0n;
    if (each < least) [best, least] = [i, each];
  }
  const node = open[best] ?? 0;
  const last = open.pop();
  if (last !== undefined && best < open.length) open[best] = last;
  return node;
}
