import { netCost, otherEnd, roomIn, send, type Network } from './network';

/**
 * Moves what is too much at some nodes to those where it is missing, at the least cost: by successive shortest paths,
 * each found by Dijkstra's algorithm on costs net of prices (Edmonds and Karp, 1972; Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, section 9.7). The flow must be the cheapest for its own balance when it begins. False where no way is
 * left, and then the flow is of no use.
 *
 * @param excess one a node, negative where something is missing; together 0. All are 0 afterwards.
 */
export function balance(network: Network, excess: number[]): boolean {
  while (excess.some((units) => units > 0)) {
    const path = shortestPath(network, excess);
    if (!path) return false;
    const [start, end] = [path[0]?.node ?? 0, path.at(-1)?.next ?? 0];
    const units = Math.min(
      excess[start] ?? 0,
      -(excess[end] ?? 0),
      ...path.map(({ arc, node }) => roomIn(network, arc, node)),
    );
    for (const { arc, node } of path) send(network, arc, node, units);
    excess[start] = (excess[start] ?? 0) - units;
    excess[end] = (excess[end] ?? 0) + units;
  }
  return true;
}

interface Move {
  readonly node: number;
  readonly arc: number;
  readonly next: number;
}

/** The cheapest way from any node with too much to any with too little; adjusts the prices to it. */
function shortestPath(network: Network, excess: readonly number[]): Move[] | undefined {
  const distance: (bigint | undefined)[] = excess.map((units) => (units > 0 ? 0n : undefined));
  const reachedBy: (Move | undefined)[] = excess.map(() => undefined);
  const open = excess.flatMap((units, node) => (units > 0 ? [node] : []));
  const settled: number[] = [];
  while (open.length > 0) {
    const node = takeNearest(open, distance);
    const far = distance[node] ?? 0n;
    if ((excess[node] ?? 0) < 0) {
      for (const each of settled) {
        network.price[each] = (network.price[each] ?? 0n) + (distance[each] ?? 0n) - far;
      }
      return wayTo(node, reachedBy);
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
      reachedBy[next] = { node, arc, next };
    }
  }
  return undefined;
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

function wayTo(end: number, reachedBy: readonly (Move | undefined)[]): Move[] {
  const path: Move[] = [];
  for (let move = reachedBy[end]; move; move = reachedBy[move.node]) path.unshift(move);
  return path;
}
