import { isHeader } from '../../../../core/key/columns';
import { canonicalName, PartyIndex } from '../../../../core/party';
import { codeOf, findMunicipality } from '../../../../register';
import type { Cells } from '../../../../workbook/model';
import { toCell } from '../../../toCell';
import { isBlank, isCellError } from '../../../../core/cell';

const SUM = /^(summa|totalt|total|totalsumma|s:a):?$/;

/** The names that are not among the parties already, whichever way these are written. */
export function newNames(before: readonly string[], names: readonly string[]): string[] {
  const index = new PartyIndex(codeOf);
  before.forEach((name, i) => index.add(toIndexed(name), i));
  return names.filter((name, i) => index.add(toIndexed(name), before.length + i) === undefined);
}

function toIndexed(name: string): { name: string; code?: string } {
  const code = codeOf(name);
  return code === undefined ? { name } : { name, code };
}

/** The parties in the first column of selected cells: no header, no sum row, and names for kommunkoder. */
export function partiesIn(cells: Cells): string[] {
  return cells.values.flatMap(([first = '']) => {
    const cell = toCell(first);
    if (isBlank(cell) || isCellError(cell) || isHeader(cell)) return [];
    const name = String(cell).trim();
    if (SUM.test(canonicalName(name))) return [];
    return [typeof cell === 'number' ? (findMunicipality(cell)?.name ?? name) : name];
  });
}
