import { canonicalName } from '../../core/party';

/** Everybody who is a party in any of the keys, in the order in which they are met. */
export function allParties(keys: readonly (readonly string[])[]): string[] {
  const met = new Map<string, string>();
  for (const party of keys.flat()) {
    const name = canonicalName(party);
    if (!met.has(name)) met.set(name, party);
  }
  return [...met.values()];
}

export function hasParty(parties: readonly string[], party: string): boolean {
  return parties.some((each) => canonicalName(each) === canonicalName(party));
}
