import { canonicalName } from '../../../../core/party';
import type { LabelledCell } from './labelCells';

export interface CellPair {
  readonly mine?: LabelledCell;
  readonly theirs?: LabelledCell;
}

/**
 * Cells of one sheet in two copies: by their labels, so that an inserted row does not move everything. The same labels
 * more than once are told apart by their order, and by their addresses where one of the copies has more of them.
 */
export function pairCells(mine: readonly LabelledCell[], theirs: readonly LabelledCell[]): CellPair[] {
  const pairs: CellPair[] = [];
  const rest: { mine: LabelledCell[]; theirs: LabelledCell[] } = { mine: [], theirs: [] };
  for (const group of groups(mine, theirs)) {
    if (group.mine.length === group.theirs.length) {
      group.mine.forEach((cell, i) => pairs.push(toPair(cell, group.theirs[i])));
      continue;
    }
    const left = pairByAddress(group.mine, group.theirs, pairs, () => true);
    rest.mine.push(...left.mine);
    rest.theirs.push(...left.theirs);
  }
  const left = pairByAddress(rest.mine, rest.theirs, pairs, maybeSame);
  return [
    ...pairs,
    ...left.mine.map((cell) => ({ mine: cell })),
    ...left.theirs.map((cell) => ({ theirs: cell })),
  ];
}

interface Group {
  readonly mine: LabelledCell[];
  readonly theirs: LabelledCell[];
}

function groups(mine: readonly LabelledCell[], theirs: readonly LabelledCell[]): Iterable<Group> {
  const found = new Map<string, Group>();
  const groupOf = (cell: LabelledCell): Group => {
    const labels = `${canonicalName(cell.row)}\u001f${canonicalName(cell.column)}`;
    const group = found.get(labels) ?? { mine: [], theirs: [] };
    found.set(labels, group);
    return group;
  };
  for (const cell of mine) groupOf(cell).mine.push(cell);
  for (const cell of theirs) groupOf(cell).theirs.push(cell);
  return found.values();
}

function pairByAddress(
  mine: readonly LabelledCell[],
  theirs: readonly LabelledCell[],
  pairs: CellPair[],
  isSame: (mine: LabelledCell, theirs: LabelledCell) => boolean,
): Group {
  const byAddress = new Map(theirs.map((cell) => [cell.address, cell]));
  const left: LabelledCell[] = [];
  for (const cell of mine) {
    const other = byAddress.get(cell.address);
    if (!other || !isSame(cell, other)) {
      left.push(cell);
      continue;
    }
    byAddress.delete(cell.address);
    pairs.push(toPair(cell, other));
  }
  return { mine: left, theirs: [...byAddress.values()] };
}

/** In the same place under another heading it is the same result; in the row of another party it is not. */
function maybeSame(mine: LabelledCell, theirs: LabelledCell): boolean {
  return mine.row === '' || theirs.row === '' || canonicalName(mine.row) === canonicalName(theirs.row);
}

function toPair(mine: LabelledCell, theirs: LabelledCell | undefined): CellPair {
  return { mine, ...(theirs && { theirs }) };
}
