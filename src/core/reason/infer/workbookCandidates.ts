import { makeKey, type Key } from '../../key/key';
import { toBigInts, toLowestTerms } from '../../key/weights';
import { PartyIndex, type CodeOf, type Party } from '../../party';
import { hasFractions } from '../../key/key';
import type { Candidate } from './candidate';

/**
 * Keys of the workbook as candidates for a table, with equal parts beside them to be mixed with. A table of some of a
 * key's parties may be a part of something larger, or all that was shared: both are tried.
 */
export function workbookCandidates(
  keys: readonly Key[],
  parties: readonly Party[],
  codeOf: CodeOf,
): Candidate[] {
  const own = keys.flatMap((key): Candidate[] => {
    const { label } = key;
    const whole: Candidate = { origin: { kind: 'workbook', label }, key };
    const less = restricted(key, parties, codeOf);
    return less ? [whole, { origin: { kind: 'workbook', label, isRestricted: true }, key: less }] : [whole];
  });
  const equal = keyOf(parties, undefined, codeOf);
  return equal ? [...own, { origin: { kind: 'equal' }, key: equal }] : own;
}

/** The key of the table's parties alone, in exact proportions; nothing where that is the key itself or one party. */
function restricted(key: Key, parties: readonly Party[], codeOf: CodeOf): Key | undefined {
  const places = parties.flatMap(({ name }) => key.index.find(name) ?? []);
  if (places.length < 2 || places.length >= key.parties.length || !hasFractions(key)) return undefined;
  const values = toBigInts(key.whole);
  const weights = places.map((place) => values[place] ?? 0n);
  if (weights.every((weight) => weight === 0n)) return undefined;
  return keyOf(
    places.flatMap((place) => key.parties[place] ?? []),
    weights,
    codeOf,
  );
}

function keyOf(
  parties: readonly Party[],
  weights: readonly bigint[] | undefined,
  codeOf: CodeOf,
): Key | undefined {
  if (parties.length < 2) return undefined;
  const index = new PartyIndex(codeOf);
  parties.forEach((party, place) => index.add(party, place));
  const exact = weights ?? parties.map(() => 1n);
  const content = { label: '', parties, weights: exact.map(Number), weightHeader: '', index };
  return makeKey(content, toLowestTerms(exact));
}
