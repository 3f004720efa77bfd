import { isBlank, isCellError, showCell, type Cell } from '../cell';
import { nearestName } from '../party';
import { fail, ok, type Result } from '../problem';
import type { Key } from './key';
import { findMembers } from './nestKeys';

/** The parties that a cell names: one, however it is written, or all in a group of a nested key. */
export function findParties(key: Key, cell: Cell): Result<number[]> {
  const name = readName(cell);
  if (!name.ok) return name;
  const members = findMembers(key, name.value);
  return members ? ok(members) : unknownParty(key, name.value);
}

/** As findParty, without looking for who was meant: for a stranger that takes as long as thousands of names. */
export function positionOf(key: Key, cell: Cell): number | undefined {
  const name = readName(cell);
  return name.ok ? key.index.find(name.value) : undefined;
}

/** The position of one party in a key, however it is written. */
export function findParty(key: Key, cell: Cell): Result<number> {
  const name = readName(cell);
  if (!name.ok) return name;
  const position = key.index.find(name.value);
  return position === undefined ? unknownParty(key, name.value) : ok(position);
}

function readName(cell: Cell): Result<string | number> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'party', error: cell.error });
  if (isBlank(cell)) return fail({ kind: 'partyMissing' });
  if (cell === null || typeof cell === 'boolean') return fail({ kind: 'partyNotText', input: String(cell) });
  return ok(cell);
}

function unknownParty(key: Key, name: string | number): Result<never> {
  const nearest = nearestName(
    String(name),
    key.parties.map((party) => party.name),
  );
  return fail({ kind: 'partyUnknown', input: String(name), key: key.label, ...(nearest && { nearest }) });
}

/** The positions of the listed parties, row by row; nothing for a blank row. Nobody may be listed twice. */
function listParties(key: Key, cells: readonly (readonly Cell[])[]): Result<(number | undefined)[]> {
  const rowOf = new Map<number, number>();
  const positions: (number | undefined)[] = [];
  for (const cell of cells.flat()) {
    const row = positions.length + 1;
    if (isBlank(cell)) {
      positions.push(undefined);
      continue;
    }
    const position = findParty(key, cell);
    if (!position.ok) return position;
    const before = rowOf.get(position.value);
    if (before !== undefined) {
      return fail({ kind: 'partyListedTwice', input: showCell(cell), rows: [before, row] });
    }
    rowOf.set(position.value, row);
    positions.push(position.value);
  }
  return ok(positions);
}

/** As listParties, and everybody in the key must be there: otherwise the shares would not add up to the amount. */
export function listAllParties(
  key: Key,
  cells: readonly (readonly Cell[])[],
): Result<(number | undefined)[]> {
  const listed = listParties(key, cells);
  if (!listed.ok) return listed;
  const present = new Set(listed.value);
  const missing = key.parties.filter((_, i) => !present.has(i)).map((party) => party.name);
  return missing.length > 0 ? fail({ kind: 'partiesMissing', names: missing, key: key.label }) : listed;
}
