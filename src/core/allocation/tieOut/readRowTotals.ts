import { inSteps, LARGEST_STEPS, toNumber, type Step } from '../../amount';
import { isBlank, isCellError, showCell, type Cell } from '../../cell';
import type { Key } from '../../key/key';
import { fail, ok, type Result } from '../../problem';

/** What a sum that Excel has calculated may miss a whole step by, in steps. */
const NOISE = 1e-6;

/**
 * Reads prescribed row totals as whole steps, one a party of the key. A blank one is an error: 0 is hardly what it
 * means, and a total of one's own would be a guess.
 *
 * @param positions whose total stands in each cell; nothing for a row without a party, which must be blank
 */
export function readRowTotals(
  key: Key,
  positions: readonly (number | undefined)[],
  cells: readonly Cell[],
  step: Step,
): Result<number[]> {
  if (cells.length !== positions.length) {
    return fail({ kind: 'rowTotalCount', given: cells.length, rows: positions.length });
  }
  const totals = new Array<number>(key.parties.length).fill(0);
  for (const [row, position] of positions.entries()) {
    const cell = cells[row] ?? null;
    if (position === undefined) {
      if (!isBlank(cell)) return fail({ kind: 'rowTotalWithoutParty', row: row + 1, input: showCell(cell) });
      continue;
    }
    const total = readTotal(cell, key.parties[position]?.name ?? '', step);
    if (!total.ok) return total;
    totals[position] = total.value;
  }
  return ok(totals);
}

function readTotal(cell: Cell, party: string, step: Step): Result<number> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'rowTotal', error: cell.error });
  if (isBlank(cell)) return fail({ kind: 'rowTotalBlank', party });
  if (typeof cell !== 'number') return fail({ kind: 'rowTotalNotNumber', party, input: showCell(cell) });
  const exact = inSteps(cell, step);
  const whole = exact.toDecimalPlaces(0);
  if (exact.minus(whole).abs().gt(NOISE) || whole.abs().gt(LARGEST_STEPS)) {
    return fail({ kind: 'rowTotalNotInSteps', party, total: cell, step: toNumber(1, step) });
  }
  return ok(whole.toNumber());
}
