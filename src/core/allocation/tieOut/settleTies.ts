import { netCost, otherEnd, send, type Network } from './network';

/** That an arc with room for one unit should be full, or empty, if that costs nothing. */
export interface Wish {
  readonly arc: number;
  readonly full: boolean;
}

/**
 * Of all the cheapest flows, the one that grants the first wish if any of them does, then the second, and so on. Two
 * cheapest flows differ by cycles of arcs whose net cost is zero, so a wish is granted by finding such a cycle.
 */
export function settleTies(network: Network, wishes: readonly Wish[]): void {
  const isFree = network.from.map((_, arc) => netCost(network, arc) === 0n);
  for (const { arc, full } of wishes) {
    const isGranted = (network.flow[arc] === 1) === full;
    if (!isGranted && isFree[arc]) turn(network, arc, isFree);
    isFree[arc] = false;
  }
}

/** Fills an empty arc or empties a full one along a cycle of free arcs, if there is one. */
function turn(network: Network, arc: number, isFree: readonly boolean[]): void {
  const isEmpty = network.flow[arc] === 0;
  const [start, end] = isEmpty
    ? [network.to[arc] ?? 0, network.from[arc] ?? 0]
    : [network.from[arc] ?? 0, network.to[arc] ?? 0];
  const reachedBy = new Map<number, { node: number; arc: number }>();
  const open = [start];
  for (let node = open.pop(); node !== undefined && !reachedBy.has(end); node = open.pop()) {
    for (const next of network.arcsAt[node] ?? []) {
      if (!isFree[next] || next === arc) continue;
      const there = otherEnd(network, next, node);
      if (there === undefined || there === start || reachedBy.has(there)) continue;
      reachedBy.set(there, { node, arc: next });
      open.push(there);
    }
  }
  if (!reachedBy.has(end)) return;
  send(network, arc, end, 1);
  for (let node = end; node !== start;) {
    const by = reachedBy.get(node);
    if (!by) return;
    send(network, by.arc, by.node, 1);
    node = by.node;
  }
}
