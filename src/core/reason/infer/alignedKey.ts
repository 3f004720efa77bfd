import type { Key } from '../../key/key';
import type { Party } from '../../party';
import type { FitPart } from './inference';

/** A key laid beside the rows of a table. */
export interface AlignedKey {
  readonly parts: readonly FitPart[];
  readonly key: Key;
  /** For each row of the table the party's position in the key; nothing for a party that the key does not know. */
  readonly positions: readonly (number | undefined)[];
  /** Fractions of the rows, in doubles: for finding, never for deciding. */
  readonly fractions: readonly (number | undefined)[];
  /** True if the rows are all of the key, so that the parts must make the whole amount. */
  readonly isWhole: boolean;
  readonly leftOut: readonly number[];
}

export function alignKey(parts: readonly FitPart[], key: Key, parties: readonly Party[]): AlignedKey {
  const positions = parties.map(({ name, code }) => key.index.find(name) ?? findCode(key, code));
  const found = new Set(positions.filter((position) => position !== undefined));
  const sum = Number(key.whole.sum);
  return {
    parts,
    key,
    positions,
    fractions: positions.map((at) =>
      at === undefined ? undefined : Number(key.whole.values[at] ?? 0) / sum,
    ),
    isWhole: found.size === key.parties.length,
    leftOut: positions.flatMap((at, row) => (at === undefined ? [row] : [])),
  };
}

function findCode(key: Key, code: string | undefined): number | undefined {
  return code === undefined ? undefined : key.index.find(code);
}
