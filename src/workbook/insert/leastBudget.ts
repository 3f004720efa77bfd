import { ok, type Result } from '../../core/problem';
import { cellAddress } from '../address';
import type { CellValue } from '../cellValue';
import { asHeading, asInput } from '../style';
import { insertCells, type Target } from './insertCells';

export interface LeastBudgetRequest {
  /** The least that one payer's part is to be, in kronor per inhabitant. */
  readonly rate: number;
  readonly inhabitants: number;
  /** How large that payer's part is of the whole budget: 0,25 for a quarter. */
  readonly part: number;
  readonly target: string;
  readonly replace?: boolean;
}

/**
 * Writes the least budget at which one payer's part reaches so many kronor per inhabitant. It is no floor inside the
 * split: raising one quarter would break the proportions, so the whole budget has to be larger.
 */
export async function insertLeastBudget(request: LeastBudgetRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [],
    target: request.target,
    replace: request.replace ?? false,
    cells: (_, target) => Promise.resolve(ok(leastBudgetCells(request, target))),
    format: (range) => {
      const values = range.getColumn(1);
      values.numberFormat = [['#,##0.00'], ['#,##0'], ['0.00%'], ['#,##0'], ['#,##0']];
      asInput(range.getCell(0, 1).getResizedRange(2, 0));
      asHeading(range.getRow(4));
    },
  });
}

function leastBudgetCells(
  { rate, inhabitants, part }: Pick<LeastBudgetRequest, 'rate' | 'inhabitants' | 'part'>,
  { row, column }: Target,
): CellValue[][] {
  const at = (line: number): string => cellAddress(row + line, column + 1);
  return [
    ['Minst kr per invånare', rate],
    ['Invånare', inhabitants],
    ['Partens del av budgeten', part],
    ['Partens del, minst', `=${at(0)}*${at(1)}`],
    ['Minsta budget', `=ROUNDUP(ROUND(${at(3)}/${at(2)},6),0)`],
  ];
}
