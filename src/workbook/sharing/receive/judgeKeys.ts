import { canonicalName } from '../../../core/party';
import { digitsOf, isStamp, labelOf } from '../../../core/key/stamp';
import type { PlacedKey } from '../../keys/readKeys';
import type { KeyVerdict, KeyVerdictState, Provenance } from './received';

/** Every key that is here, and then those that were sent and are gone. */
export function judgeKeys(
  keys: readonly PlacedKey[],
  shown: readonly string[],
  provenance: Provenance | undefined,
): KeyVerdict[] {
  // The sheet shows the stamps as they are now: only the part tells how they were sent.
  const sent = provenance?.from === 'part' ? provenance.stamps : undefined;
  const pairs = pairWithSent(keys, sent ?? []);
  const here = keys.map((key, i) => judge(key, shown[i] ?? '', pairs.get(key), sent !== undefined));
  const found = new Set(pairs.values());
  const gone = (sent ?? []).filter((stamp) => !found.has(stamp));
  return [...here, ...gone.map(toGone)];
}

/** By name, or else by digits: a key may have been renamed since, and two may have one name. */
function pairWithSent(keys: readonly PlacedKey[], sent: readonly string[]): Map<PlacedKey, string> {
  const pairs = new Map<PlacedKey, string>();
  const left = new Set(sent);
  const rules: ((key: PlacedKey, stamp: string) => boolean)[] = [
    (key, stamp) => key.stamp === stamp,
    (key, stamp) => canonicalName(key.label) === canonicalName(labelOf(stamp)),
    (key, stamp) => key.stamp !== '' && digitsOf(key.stamp) === digitsOf(stamp),
  ];
  for (const isSame of rules) {
    for (const key of keys) {
      const stamp = pairs.has(key) ? undefined : [...left].find((each) => isSame(key, each));
      if (stamp === undefined) continue;
      pairs.set(key, stamp);
      left.delete(stamp);
    }
  }
  return pairs;
}

function judge(key: PlacedKey, shown: string, sent: string | undefined, isTold: boolean): KeyVerdict {
  const { label, stamp, decidedStamp } = key;
  return {
    label,
    stamp,
    ...(isStamp(shown) && stamp !== '' && shown !== stamp && { shown }),
    ...(decidedStamp !== '' && { decided: decidedStamp }),
    ...(sent !== undefined && { sent }),
    state: stateOf(key, sent, isTold),
    ...(!key.key.ok && { problem: key.key.problem }),
  };
}

function stateOf({ stamp, state }: PlacedKey, sent: string | undefined, isTold: boolean): KeyVerdictState {
  if (state === 'broken') return 'broken';
  if (sent !== undefined && digitsOf(sent) !== digitsOf(stamp)) return 'changedSinceSent';
  if (state === 'changed') return 'differsFromDecided';
  if (isTold && sent === undefined) return 'added';
  return state === 'undecided' ? 'undecided' : 'ok';
}

function toGone(sent: string): KeyVerdict {
  return { label: labelOf(sent), stamp: '', sent, state: 'gone' };
}
