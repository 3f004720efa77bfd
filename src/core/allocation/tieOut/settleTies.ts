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
  // What was reached in vain stays all that can be reached: no arc leads out of it, so no cycle that is turned can either.
  let inVain: { start: number; reached: Reached } | undefined;
  for (const { arc, full } of wishes) {
    const isGranted = (network.flow[arc] === 1) === full;
    if (!isGranted && isFree[arc]) {
      const [start, end] = endsOf(network, arc, full);
      if (inVain?.start !== start || inVain.reached.has(end)) {
        isFree[arc] = false;
        const reached = reach(network, start, end, isFree);
        if (reached.has(end)) turn(network, arc, end, reached);
        else inVain = { start, reached };
      }
    }
    isFree[arc] = false;
  }
}

/** Each node that has been reached, and through which arc from which node. */
type Reached = ReadonlyMap<number, { readonly node: number; readonly arc: number }>;

/** Where a unit that is sent through an arc comes out, and where it went in. */
function endsOf({ from, to }: Network, arc: number, full: boolean): [start: number, end: number] {
  const ends: [number, number] = [to[arc] ?? 0, from[arc] ?? 0];
  return full ? ends : [ends[1], ends[0]];
}

/** What can be reached from a node through free arcs, until the end is among it. */
function reach(network: Network, start: number, end: number, isFree: readonly boolean[]): Reached {
  const reached = new Map<number, { node: number; arc: number }>();
  const open = [start];
  for (let node = open.pop(); node !== undefined && !reached.has(end); node = open.pop()) {
    for (const arc of network.arcsAt[node] ?? []) {
      if (!isFree[arc]) continue;
      const next = otherEnd(network, arc, node);
      if (next === undefined || next === start || reached.has(next)) continue;
      reached.set(next, { node, arc });
      open.push(next);
    }
  }
  return reached;
}

/** Sends a unit through an arc and back to where it came from. */
function turn(network: Network, arc: number, end: number, reached: Reached): void {
  send(network, arc, end, 1);
  for (let by = reached.get(end); by; by = reached.get(by.node)) send(network, by.arc, by.node, 1);
}
