import type { Key } from '../../../../core/key/key';
import { digitsOf } from '../../../../core/key/stamp';
import { canonicalName } from '../../../../core/party';
import type { PlacedKey } from '../../../keys/placeKeys';
import { sameName } from '../../../naming';
import type { KeyDifference } from '../received';
import { sameNumber } from './sameValue';

interface ComparedKeys {
  readonly compared: number;
  readonly differences: readonly KeyDifference[];
}

/** Every key of ours beside theirs, and then those that only they have. */
export function compareKeys(mine: readonly PlacedKey[], theirs: readonly PlacedKey[]): ComparedKeys {
  const pairs = pairKeys(mine, theirs);
  const found = new Set(pairs.values());
  const here = mine.flatMap((key) => differenceOf(key, pairs.get(key)) ?? []);
  const only = theirs.filter((key) => !found.has(key));
  const there = only.map(({ label, stamp }) => ({ label, theirs: stamp, weights: [] }));
  return { compared: pairs.size, differences: [...here, ...there] };
}

type IsSame = (mine: PlacedKey, theirs: PlacedKey) => boolean;

/** The surest signs first: a key may have been renamed in one of the copies, and two may have one label. */
const SIGNS: readonly IsSame[] = [
  (mine, theirs) => hasLabelOf(mine, theirs) && mine.stamp === theirs.stamp,
  hasLabelOf,
  (mine, theirs) => mine.name !== '' && sameName(mine.name, theirs.name),
  (mine, theirs) => mine.stamp !== '' && digitsOf(mine.stamp) === digitsOf(theirs.stamp),
];

function pairKeys(mine: readonly PlacedKey[], theirs: readonly PlacedKey[]): Map<PlacedKey, PlacedKey> {
  const pairs = new Map<PlacedKey, PlacedKey>();
  const left = new Set(theirs);
  for (const isSame of SIGNS) {
    for (const key of mine) {
      const other = pairs.has(key) ? undefined : [...left].find((each) => isSame(key, each));
      if (!other) continue;
      pairs.set(key, other);
      left.delete(other);
    }
  }
  return pairs;
}

function hasLabelOf(mine: PlacedKey, theirs: PlacedKey): boolean {
  return canonicalName(mine.label) === canonicalName(theirs.label);
}

function differenceOf(mine: PlacedKey, theirs: PlacedKey | undefined): KeyDifference | undefined {
  const { label } = mine;
  if (!theirs) return { label, mine: mine.stamp, weights: [] };
  const isRenamed = !hasLabelOf(mine, theirs);
  const isSame = mine.stamp !== '' && digitsOf(mine.stamp) === digitsOf(theirs.stamp);
  if (isSame && !isRenamed) return undefined;
  const weights =
    mine.key.ok && theirs.key.ok && !isSame ? compareWeights(mine.key.value, theirs.key.value) : [];
  return {
    label,
    ...(isRenamed && { theirLabel: theirs.label }),
    mine: mine.stamp,
    theirs: theirs.stamp,
    weights,
  };
}

function compareWeights(mine: Key, theirs: Key): KeyDifference['weights'] {
  const here = mine.parties.flatMap(({ name }, i) => {
    const there = theirs.index.find(name);
    const [ours, others] = [mine.weights[i] ?? 0, there === undefined ? undefined : theirs.weights[there]];
    if (others === undefined) return [{ party: name, mine: ours }];
    return sameNumber(ours, others) ? [] : [{ party: name, mine: ours, theirs: others }];
  });
  const there = theirs.parties.flatMap(({ name }, i) =>
    mine.index.find(name) === undefined ? [{ party: name, theirs: theirs.weights[i] ?? 0 }] : [],
  );
  return [...here, ...there];
}
