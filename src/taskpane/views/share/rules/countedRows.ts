import { isBlank, showCell, type Cell } from '../../../../core/cell';
import { isSumWord } from '../../../../core/paste/vocabulary';
import type { Cells } from '../../../../workbook/model';
import { toCell } from '../../../toCell';

export type CountedProblem =
  | { readonly kind: 'notTwo' | 'noRows' }
  | { readonly kind: 'blankParty'; readonly row: number }
  | { readonly kind: 'notNumber' | 'negative' | 'sumRow'; readonly party: string };

type Counted =
  | { readonly ok: true; readonly count: number; readonly hasHeader: boolean }
  | { readonly ok: false; readonly problem: CountedProblem };

/** A party and its number on each row. A first row with a text over the numbers is a header. */
export function readCounted({ values }: Cells): Counted {
  if (values.some((row) => row.length !== 2)) return { ok: false, problem: { kind: 'notTwo' } };
  const rows = values.map((row) => row.map(toCell));
  const hasHeader = typeof rows[0]?.[1] === 'string';
  const parties = hasHeader ? rows.slice(1) : rows;
  if (parties.length === 0) return { ok: false, problem: { kind: 'noRows' } };
  for (const [i, [party = null, number = null]] of parties.entries()) {
    const problem = findFault(party, number, i + (hasHeader ? 2 : 1));
    if (problem) return { ok: false, problem };
  }
  return { ok: true, count: parties.length, hasHeader };
}

function findFault(party: Cell, number: Cell, row: number): CountedProblem | undefined {
  if (isBlank(party)) return { kind: 'blankParty', row };
  // Its number would be a fee of its own, in the highest class.
  if (isSumWord(showCell(party))) return { kind: 'sumRow', party: showCell(party) };
  if (typeof number !== 'number') return { kind: 'notNumber', party: showCell(party) };
  return number < 0 ? { kind: 'negative', party: showCell(party) } : undefined;
}
