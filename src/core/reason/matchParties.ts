import type { Key } from '../key/key';

/** One party in two keys; nothing for its position in a key where it is not. */
export interface Match {
  readonly party: string;
  readonly before?: number;
  readonly after?: number;
}

/** Everybody in either key: those of the first in its order, then those who have joined. */
export function matchParties(before: Key, after: Key): Match[] {
  const found = new Set<number>();
  const old = before.parties.map(({ name }, i): Match => {
    const there = after.index.find(name);
    if (there === undefined || found.has(there)) return { party: name, before: i };
    found.add(there);
    return { party: name, before: i, after: there };
  });
  const joined = after.parties.flatMap(({ name }, i): Match[] =>
    found.has(i) ? [] : [{ party: name, after: i }],
  );
  return [...old, ...joined];
}
