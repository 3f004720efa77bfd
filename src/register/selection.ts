import { isBlank, isCellError, showCell, type Cell } from '../core/cell';
import { nearestName } from '../core/party';
import { fail, ok, type Result } from '../core/problem';
import { findCounty, nearestCounty } from './counties';
import { findMunicipality, municipalities, type Municipality } from './municipalities';

/** Which municipalities a register key is about. */
export interface Selection {
  readonly municipalities: readonly Municipality[];
  /** True if each was named: then a missing figure is an error, where a whole county goes without it. */
  readonly named: boolean;
}

/** Reads the selection of a register key: nothing = all, one cell with a county, or a range of municipalities. */
export function readSelection(cells: readonly (readonly Cell[])[] | null): Result<Selection> {
  if (cells === null) return ok({ municipalities, named: false });
  const only = cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : null;
  const county = findCounty(only);
  if (county) return ok({ municipalities: inCounty(county.code), named: false });
  if (isEmpty(only) || isCellError(only) || findMunicipality(only)) return readMunicipalities(cells);
  return unknownSelection(showCell(only));
}

/** In the order of the range, blanks passed over. */
function readMunicipalities(cells: readonly (readonly Cell[])[]): Result<Selection> {
  const rowOf = new Map<Municipality, number>();
  for (const [index, row] of cells.entries()) {
    for (const cell of row) {
      if (isEmpty(cell)) continue;
      if (isCellError(cell)) return fail({ kind: 'cellError', where: 'selection', error: cell.error });
      const municipality = findMunicipality(cell);
      if (!municipality) return notMunicipality(showCell(cell));
      const before = rowOf.get(municipality);
      if (before !== undefined) return listedTwice(cell, [before, index + 1]);
      rowOf.set(municipality, index + 1);
    }
  }
  return rowOf.size > 0
    ? ok({ municipalities: [...rowOf.keys()], named: true })
    : fail({ kind: 'selectionEmpty' });
}

/** Excel for Windows hands over a blank cell as 0, which is no kommunkod. */
function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

function inCounty(code: string): Municipality[] {
  return municipalities.filter(({ county }) => county === code);
}

function listedTwice(cell: Cell, rows: [number, number]): Result<never> {
  return fail({ kind: 'partyListedTwice', input: showCell(cell), rows });
}

function notMunicipality(input: string): Result<never> {
  const nearest = nearestName(input, namesOf(municipalities));
  return fail({ kind: 'partyNotMunicipality', input, ...(nearest === undefined ? {} : { nearest }) });
}

function unknownSelection(input: string): Result<never> {
  const nearest = nearestCounty(input)?.name ?? nearestName(input, namesOf(municipalities));
  return fail({ kind: 'selectionUnknown', input, ...(nearest === undefined ? {} : { nearest }) });
}

function namesOf(places: readonly { readonly name: string }[]): string[] {
  return places.map(({ name }) => name);
}
