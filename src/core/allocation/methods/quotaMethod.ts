import { quotasOf, type Quotas } from '../quotas';
import type { Method } from './method';
import { waitingAt } from './waitingAt';

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
    const waiting = new Set(waitingAt(stepsBeyondRounds(quotas), quotasOf(quotas, from)));
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
