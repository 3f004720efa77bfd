import type { Key } from '../../../../core/key/key';
import { positionOf } from '../../../../core/key/listParties';
import { toCell } from '../../../cellValue';
import { cornerOf, type Corner } from '../../../explain/cellAt';
import { sheetOf, type WorkbookImage } from '../../image/sheetImage';

/** A share, and the cell that names its party. */
interface ShareCell {
  readonly area: Corner;
  /** Absent where the party is not one cell. */
  readonly party: string | undefined;
}

interface TypedShare {
  readonly row: number;
  readonly value: number;
}

/**
 * The numbers that stand where the column lacks a formula: one for each party that is left, on the party's own row.
 * Nothing unless they are all there, since a table of some of the parties is not a table that is wrong.
 */
export function typedShares(
  cells: readonly ShareCell[],
  key: Key,
  image: WorkbookImage,
): readonly TypedShare[] | undefined {
  const names = namesBeside(cells, image);
  if (!names) return undefined;
  const rows = cells.map(({ area }) => area.row);
  const taken = new Set(rows.map(names.partyOn).map((name) => positionOf(key, toCell(name))));
  const missing = key.parties.length - cells.length;
  if (taken.has(undefined) || taken.size !== cells.length) return undefined;
  const typed: TypedShare[] = [];
  for (let row = Math.min(...rows) - missing; row <= Math.max(...rows) + missing; row++) {
    const value = names.enteredOn(row);
    const position = positionOf(key, toCell(names.partyOn(row)));
    if (typeof value !== 'number' || position === undefined || taken.has(position)) continue;
    taken.add(position);
    typed.push({ row, value });
  }
  return typed.length === missing ? typed : undefined;
}

/** The parties stand in one column, as far from every share. */
function namesBeside(cells: readonly ShareCell[], image: WorkbookImage) {
  const [first] = cells;
  if (first?.party === undefined) return undefined;
  const home = cornerOf(first.party);
  const away = home.row - first.area.row;
  const isBeside = ({ area, party }: ShareCell): boolean => {
    if (party === undefined) return false;
    const at = cornerOf(party);
    return at.sheet === home.sheet && at.column === home.column && at.row - area.row === away;
  };
  if (!cells.every(isBeside)) return undefined;
  return {
    partyOn: (row: number) => sheetOf(image, home.sheet)?.value(row + away, home.column) ?? '',
    enteredOn: (row: number) => sheetOf(image, first.area.sheet)?.formula(row, first.area.column) ?? '',
  };
}
