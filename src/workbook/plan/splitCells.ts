import { hasParty } from '../sheet/parties';
import { absoluteAddress, cellAddress } from '../address';
import type { CellValue } from '../cellValue';
import type { PlanYear } from './planRequest';

interface SplitPlace {
  /** The first row of the parties, and the rows with what each year is shared by; all counted from 0. */
  readonly firstRow: number;
  readonly amountRow: number;
  readonly keyRow: number;
  readonly stepRow: number;
}

/**
 * The shares, one row a party and one column a year. This is the one place that writes them: each year is rounded to
 * its own amount, and a row sum is what its years make. Who is no party in a year has an empty cell there. Where rows
 * are to tie as well, one TIEOUT with the first year's key spills over them all.
 */
export function splitCells(
  parties: readonly string[],
  years: readonly PlanYear[],
  place: SplitPlace,
  isTied: boolean,
): CellValue[][] {
  if (isTied) return tiedCells(parties, years, place);
  return parties.map((party, i) =>
    years.map((year, k) => {
      if (!hasParty(year.parties, party)) return '';
      const column = k + 1;
      const at = (row: number): string => cellAddress(row, column).replace(/\d+$/, '$$$&');
      const rules = `${at(place.keyRow)},${at(place.amountRow)},$B$${place.stepRow + 1}`;
      return `=NYCKEL.SHARE($A${place.firstRow + i + 1},${rules})`;
    }),
  );
}

function tiedCells(
  parties: readonly string[],
  years: readonly PlanYear[],
  { firstRow, amountRow, keyRow, stepRow }: SplitPlace,
): CellValue[][] {
  const key = absoluteAddress(keyRow, 1);
  const amounts = `${absoluteAddress(amountRow, 1)}:${absoluteAddress(amountRow, years.length)}`;
  const names = `${absoluteAddress(firstRow, 0)}:${absoluteAddress(firstRow + parties.length - 1, 0)}`;
  const spill = `=NYCKEL.TIEOUT(${key},${amounts},${absoluteAddress(stepRow, 1)},${names})`;
  return parties.map((_, row) => years.map((_, column) => (row + column === 0 ? spill : '')));
}
