import { largestRemainder } from '../allocation/methods/largestRemainder';
import { quotasOf } from '../allocation/quotas';
import { inSteps, toNumber, type Step } from '../amount';
import { toLowestTerms } from '../key/weights';
import type { Match } from './matchParties';

/**
 * What everybody would pay if only the participants had changed: who joins pays what the new key says, who leaves pays
 * nothing, and those who stay share the rest in the proportions that they had.
 * @param old the new amount by the old key, one a match
 * @param now the new amount by the new key, one a match
 * @param rank the order that settles ties
 */
export function moveParticipants(
  matches: readonly Match[],
  old: readonly number[],
  now: readonly number[],
  rank: readonly number[],
  step: Step,
): readonly number[] {
  const staying = matches.flatMap((match, i) => (isStaying(match) ? [i] : []));
  if (staying.length === matches.length) return old;
  const weights = staying.map((i) => BigInt(Math.abs(wholeSteps(old[i], step))));
  const rest = staying.reduce((sum, i) => sum + wholeSteps(now[i], step), 0);
  const whole = toLowestTerms(weights);
  // Nobody who stays paid anything before: there are no proportions to keep, and all of it is their coming in.
  if (Number(whole.sum) === 0) return now;
  const shares = largestRemainder.round(
    quotasOf({ whole, rank: staying.map((i) => rank[i] ?? i) }, Math.abs(rest)),
  );
  const between = matches.map((match, i) => (match.before === undefined ? (now[i] ?? 0) : 0));
  staying.forEach((i, k) => (between[i] = Math.sign(rest) * toNumber(shares[k] ?? 0, step)));
  return between;
}

function isStaying({ before, after }: Match): boolean {
  return before !== undefined && after !== undefined;
}

function wholeSteps(share: number | undefined, step: Step): number {
  return inSteps(share ?? 0, step)
    .round()
    .toNumber();
}
