import type { Key } from '../../key/key';

/** Under which row of a key's upper level a party lies, and the first party there; the party itself without levels. */
export function findRow({ nest }: Key, party: number): { row: number; start: number } {
  let start = 0;
  for (const [row, key] of nest?.under.entries() ?? []) {
    const size = key?.parties.length ?? 1;
    if (party < start + size) return { row, start };
    start += size;
  }
  return { row: party, start: party };
}
