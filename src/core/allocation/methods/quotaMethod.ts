import { toBigInts, type WholeWeights } from '../../key/weights';
import { quotasOf, type Quotas } from '../quotas';
import type { Method } from './method';
import { PartyHeap } from './partyHeap';

/** How many steps back the rule looks at most: under a second of work, and far beyond what municipalities need. */
export const MOST_STEPS_BACK = 500_000;

/**
 * The quota method (Balinski and Young, The quota method of apportionment, Amer. Math. Monthly 82, 1975): the amount
 * grows one step at a time, and each step goes to the largest w / (a + 1) among those who stay below their exact part
 * rounded up. A larger amount never lowers anybody's share, and every share is the exact part rounded up or down.
 *
 * What a step does depends on all before it, but not on far back. Party i's a-th step can be given from the step
 * after (a − 1) · sum / w, and is wanted by a · sum / w: the rule always gives the most urgent, the earliest wanted.
 * How many of those wanted by some time are waiting is then a queue of its own (Lindley, 1952), which no less urgent
 * step can delay. At the beginning chosen in `beginning` it is known: see there. And when the sum of the weights has
 * been given, everybody has exactly its weight, and all begins anew: so only the steps beyond whole rounds matter.
 */
export const quotaMethod: Method = {
  names: ['kvotmetoden', 'quota'],
  ties: true,
  refuse: (quotas) =>
    beginning(quotas) === undefined ? { why: 'tooFarBack', most: MOST_STEPS_BACK } : undefined,
  round(quotas) {
    const from = beginning(quotas) ?? 0;
    const waiting = new Set(queueAt(stepsBeyondRounds(quotas), quotasOf(quotas, from)));
    const { floors, remainders } = quotas;
    return floors.map((floor, i) => floor + (Number(remainders[i] ?? 0) > 0 && !waiting.has(i) ? 1 : 0));
  },
};

function stepsBeyondRounds({ steps, divisor }: Quotas): number {
  return typeof divisor === 'bigint' ? Number(BigInt(steps) % divisor) : steps % divisor;
}

/**
 * Where giving out can begin with the same result: where those whose step of that time is not wanted until after the
 * end were together due less than one step of it. Before that, nobody had been given such a step: all that was wanted
 * by the end was due at least as much as there was to give, but for less than one step, and both are whole numbers.
 */
function beginning(quotas: Quotas): number | undefined {
  const end = stepsBeyondRounds(quotas);
  const atEnd = quotasOf(quotas, end);
  for (let back = quotas.floors.length; ; back *= 2) {
    const from = Math.max(0, end - Math.min(back, MOST_STEPS_BACK));
    if (from === 0 || isSettled(quotasOf(quotas, from), atEnd)) return from;
    if (back >= MOST_STEPS_BACK) return undefined;
  }
}

function isSettled(then: Quotas, atEnd: Quotas): boolean {
  const { divisor } = then;
  let due: number | bigint = 0;
  for (const [i, remainder] of then.remainders.entries()) {
    if (then.floors[i] !== atEnd.floors[i]) continue;
    due = typeof remainder === 'bigint' ? BigInt(due) + remainder : Number(due) + remainder;
    if (due >= divisor) return false;
  }
  return true;
}

/** Who is waiting for a step at the end. Each waits for one at a time, as nobody ever has less than the floor. */
function queueAt(end: number, { floors, remainders, left, rank, whole, steps }: Quotas): readonly number[] {
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
  isWantedBefore(a: number, b: number): boolean;
  /** The step at which the party's next one is released. */
  releasedAfter(party: number): number;
}

/** Within a round nobody has more steps than weight, so the products are exact doubles where the weights are. */
function timesOf(whole: WholeWeights, released: readonly number[], rank: readonly number[]): Times {
  const inTies = (a: number, b: number): boolean => (rank[a] ?? 0) < (rank[b] ?? 0);
  if (whole.exactIn === 'double') {
    const { values, sum } = whole;
    return {
      isWantedBefore(a, b) {
        const difference = (released[a] ?? 0) * (values[b] ?? 0) - (released[b] ?? 0) * (values[a] ?? 0);
        return difference === 0 ? inTies(a, b) : difference < 0;
      },
      releasedAfter(party) {
        const [product, weight] = [(released[party] ?? 0) * sum, values[party] ?? 1];
        return (product - (product % weight)) / weight + 1;
      },
    };
  }
  const weights = toBigInts(whole);
  const count = (party: number): bigint => BigInt(released[party] ?? 0);
  return {
    isWantedBefore(a, b) {
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
