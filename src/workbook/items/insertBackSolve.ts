import { ok, type Result } from '../../core/problem';
import { FIGURES_OF } from '../../core/rules/overhead';
import { insertCells } from '../insert/insertCells';
import { asHeading, asInput } from '../style';
import { backSolveCells, type BackSolveRequest } from './backSolve';

const MONEY = '#,##0.00';
const PERCENT = '0.00##%';

/** Writes a question about an overhead with its answer: which base, percentage or financing makes it close. */
export async function insertBackSolve(request: BackSolveRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [],
    target: request.target,
    replace: request.replace ?? false,
    cells: (_, target) => Promise.resolve(ok(backSolveCells(request, target))),
    format: (range) => formatBackSolve(range, request),
  });
}

function formatBackSolve(range: Excel.Range, { unknown }: BackSolveRequest): void {
  const asked = FIGURES_OF[unknown];
  const isPercent = (figure: string): boolean => figure.startsWith('percent');
  const answers = {
    base: [MONEY, MONEY],
    percent: [MONEY, PERCENT],
    general: [MONEY, MONEY],
    gap: [MONEY, MONEY],
    rise: [PERCENT, MONEY],
  }[unknown];
  const formats = [...asked.map((figure) => (isPercent(figure) ? PERCENT : MONEY)), ...answers];
  range.getCell(1, 1).getResizedRange(formats.length - 1, 0).numberFormat = formats.map((each) => [each]);
  asInput(range.getCell(1, 1).getResizedRange(asked.length - 1, 0));
  range.getColumn(1).format.horizontalAlignment = 'Right';
  asHeading(range.getRow(0));
  asHeading(range.getRow(formats.length));
}
