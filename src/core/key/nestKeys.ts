import { Exact } from '../amount';
import { nameCandidates, PartyIndex, type CodeOf, type Party } from '../party';
import { fail, ok, type Result } from '../problem';
import { makeKey, type Key } from './key';
import { leastCommonMultiple, toBigInts, toLowestTerms } from './weights';

/**
 * Makes a nested key of its upper level and the keys that its rows are shared by. Its parties are those who pay in the
 * end; the rows above them are groups. Nobody may pay in two places: the two parts could not be told apart by name.
 */
export function nestKeys(top: Key, under: readonly (Key | undefined)[], codeOf: CodeOf): Result<Key> {
  if (under.every((key) => key === undefined)) return ok(top);
  const index = new PartyIndex(codeOf);
  const parties: Party[] = [];
  for (const party of top.parties.flatMap((group, row) => under[row]?.parties ?? [group])) {
    const same = index.add(party, parties.length);
    if (same !== undefined) {
      return fail({
        kind: 'partyDuplicate',
        key: top.label,
        party: party.name,
        same: parties[same]?.name ?? '',
      });
    }
    parties.push(party);
  }
  const whole = toLowestTerms(productsOf(top, under));
  const sum = whole.sum.toString();
  const weights = Array.from<number | bigint, number>(whole.values, (value) =>
    new Exact(value.toString()).div(sum).toNumber(),
  );
  const { label, weightHeader } = top;
  return ok(
    makeKey({ label, weightHeader, parties, weights, index, isMade: true, nest: { top, under } }, whole),
  );
}

/** Fraction by fraction, over the least common denominator of the lower levels. */
function productsOf(top: Key, under: readonly (Key | undefined)[]): bigint[] {
  const common = under.reduce(
    (sum, key) => (key ? leastCommonMultiple(sum, BigInt(key.whole.sum)) : sum),
    1n,
  );
  return toBigInts(top.whole).flatMap((weight, row) => {
    const key = under[row];
    if (!key) return [weight * common];
    const scale = common / BigInt(key.whole.sum);
    return toBigInts(key.whole).map((value) => weight * value * scale);
  });
}

/** The parties that a name stands for: one, or all in a group of a nested key; nothing if it stands for nobody. */
export function findMembers(key: Key, name: string | number): number[] | undefined {
  const position = key.index.find(name);
  if (position !== undefined) return [position];
  return key.nest && findGroup(key.nest, nameCandidates(String(name)));
}

function findGroup({ top, under }: NonNullable<Key['nest']>, names: readonly string[]): number[] | undefined {
  let first = 0;
  for (const [row, group] of top.parties.entries()) {
    const key = under[row];
    const size = key?.parties.length ?? 1;
    if (key && nameCandidates(group.name).some((name) => names.includes(name))) {
      return Array.from({ length: size }, (_, i) => first + i);
    }
    const inside = key?.nest && findGroup(key.nest, names);
    if (inside) return inside.map((position) => first + position);
    first += size;
  }
  return undefined;
}
