import { PartyIndex, toParty, type CodeOf } from '../../party';

/** Finds the row of a party however it is written. */
export interface RowFinder {
  find(name: string): number | undefined;
  /** Rows that name a party which an earlier row names already. */
  readonly doubles: readonly { readonly party: string; readonly rows: readonly number[] }[];
}

export function rowsOf(parties: readonly string[], codeOf: CodeOf): RowFinder {
  const index = new PartyIndex(codeOf);
  const doubles: { party: string; rows: number[] }[] = [];
  parties.forEach((name, row) => {
    const before = index.add(toParty(name, codeOf), row);
    if (before !== undefined) doubles.push({ party: name, rows: [before, row] });
  });
  return { find: (name) => index.find(name), doubles };
}
