import { Exact, toNumber, type Step } from '../amount';
import type { Key } from '../key/key';
import type { Problem } from '../problem';
import type { Refusal } from './methods/method';

/** Why a rounding rule has no answer, in the words and the measure of the key. */
export function sayRefusal(refusal: Refusal, key: Key, step: Step): Problem {
  if (refusal.why === 'tooFarBack') return { kind: 'quotaTooFarBack', key: key.label, most: refusal.most };
  const { party } = refusal;
  const fixed = key.fixed?.[party] ?? 0;
  const { floor = 0, cap } = key.bounds?.[party] ?? {};
  return {
    kind: 'lastOutOfBounds',
    key: key.label,
    party: key.parties[party]?.name ?? '',
    // What is told is all that the party would pay: fixed amounts are taken off before the rounding.
    share: new Exact(toNumber(refusal.share, step)).plus(fixed).toNumber(),
    floor: Math.max(floor, fixed),
    ...(cap !== undefined && { cap }),
  };
}
