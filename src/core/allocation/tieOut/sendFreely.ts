import { netCost, otherEnd, roomIn, send, type Network } from './network';

/**
 * Sends what is too much at some nodes to those where it is missing, along arcs that cost nothing net. Every node is
 * left for good once all its arcs have been tried, so some ways may be missed; at least one is found if there is any.
 */
export function sendFreely(network: Network, excess: number[]): void {
  const tried = excess.map(() => 0);
  for (let start = 0; start < excess.length; start++) {
    while ((excess[start] ?? 0) > 0) {
      const way = findWay(network, excess, start, tried);
      if (!way) break;
      sendAlong(network, excess, start, way);
    }
  }
}

interface Way {
  readonly moves: readonly Move[];
  readonly end: number;
}

interface Move {
  readonly node: number;
  readonly arc: number;
}

/** @param tried how many arcs of each node lead nowhere: these are not tried again */
function findWay(
  network: Network,
  excess: readonly number[],
  start: number,
  tried: number[],
): Way | undefined {
  const moves: Move[] = [];
  const isOnWay = new Set([start]);
  for (let node = start; (excess[node] ?? 0) >= 0;) {
    const arc = network.arcsAt[node]?.[tried[node] ?? 0];
    if (arc === undefined) {
      const last = moves.pop();
      if (!last) return undefined;
      isOnWay.delete(node);
      node = last.node;
      tried[node] = (tried[node] ?? 0) + 1;
      continue;
    }
    const next = otherEnd(network, arc, node);
    if (next === undefined || isOnWay.has(next) || netCost(network, arc) !== 0n) {
      tried[node] = (tried[node] ?? 0) + 1;
      continue;
    }
    moves.push({ node, arc });
    isOnWay.add(next);
    node = next;
    if ((excess[node] ?? 0) < 0) return { moves, end: node };
  }
  return undefined;
}

function sendAlong(network: Network, excess: number[], start: number, { moves, end }: Way): void {
  const units = Math.min(
    excess[start] ?? 0,
    -(excess[end] ?? 0),
    ...moves.map(({ arc, node }) => roomIn(network, arc, node)),
  );
  for (const { arc, node } of moves) send(network, arc, node, units);
  excess[start] = (excess[start] ?? 0) - units;
  excess[end] = (excess[end] ?? 0) + units;
}
