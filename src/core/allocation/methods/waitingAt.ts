import { toBigInts, type WholeWeights } from '../../key/weights';
import type { Quotas } from '../quotas';
import { PartyHeap } from './partyHeap';

/**
 * Who is waiting for a step at the end, when steps are given out one by one to the most urgent, from a beginning on.
 * Each waits for one at a time, as nobody ever has less than the exact part rounded down.
 */
export function waitingAt(
  end: number,
  { floors, remainders, left, rank, whole, steps }: Quotas,
): readonly number[] {
  const released = floors.map((floor, i) => floor + (Number(remainders[i] ?? 0) > 0 ? 1 : 0));
  const { isWantedBefore, releasedAfter } = timesOf(whole, released, rank);
  const waiting = released.flatMap((count, i) => (count > (floors[i] ?? 0) ? [i] : []));
  waiting.sort((a, b) => (isWantedBefore(a, b) ? -1 : 1));
  const heap = new PartyHeap(isWantedBefore);
  for (const party of waiting.slice(left)) heap.add(party);
  const calendar = makeCalendar(steps, end, floors.length);
  whole.values.forEach((weight, i) => Number(weight) > 0 && calendar.put(i, releasedAfter(i)));
  for (let step = steps + 1; step <= end; step++) {
    calendar.each(step, (party) => {
      released[party] = (released[party] ?? 0) + 1;
      heap.add(party);
      calendar.put(party, releasedAfter(party));
    });
    heap.take();
  }
  return heap.all();
}

interface Times {
  /** True if a's latest released step is wanted before b's. */
  readonly isWantedBefore: (a: number, b: number) => boolean;
  /** The step at which the party's next one is released. */
  readonly releasedAfter: (party: number) => number;
}

/** Within a round nobody has more steps than weight, so the products are exact doubles where the weights are. */
function timesOf(whole: WholeWeights, released: readonly number[], rank: readonly number[]): Times {
  const inTies = (a: number, b: number): boolean => (rank[a] ?? 0) < (rank[b] ?? 0);
  if (whole.exactIn === 'double') {
    const { values, sum } = whole;
    return {
      isWantedBefore: (a, b) => {
        const difference = (released[a] ?? 0) * (values[b] ?? 0) - (released[b] ?? 0) * (values[a] ?? 0);
        return difference === 0 ? inTies(a, b) : difference < 0;
      },
      releasedAfter: (party) => {
        const [product, weight] = [(released[party] ?? 0) * sum, values[party] ?? 1];
        return (product - (product % weight)) / weight + 1;
      },
    };
  }
  const weights = toBigInts(whole);
  const count = (party: number): bigint => BigInt(released[party] ?? 0);
  return {
    isWantedBefore: (a, b) => {
      const [left, right] = [count(a) * weights[b]!, count(b) * weights[a]!];
      return left === right ? inTies(a, b) : left < right;
    },
    releasedAfter: (party) => Number((count(party) * whole.sum) / weights[party]!) + 1,
  };
}

interface Calendar {
  put(party: number, step: number): void;
  each(step: number, visit: (party: number) => void): void;
}

/** Which parties have something at which step: a list for each step, linked through the parties. */
function makeCalendar(from: number, end: number, parties: number): Calendar {
  const firstAt = new Int32Array(end - from + 1).fill(-1);
  const nextAfter = new Int32Array(parties).fill(-1);
  return {
    put(party, step) {
      if (step > end) return;
      nextAfter[party] = firstAt[step - from] ?? -1;
      firstAt[step - from] = party;
    },
    each(step, visit) {
      for (let party = firstAt[step - from] ?? -1; party >= 0;) {
        const next = nextAfter[party] ?? -1;
        visit(party);
        party = next;
      }
    },
  };
}
