import { tokenize } from '@borgar/fx';
import { onSheet } from '../address';
import type { AskedShare, ShareQuestion } from './question';

/**
 * The formula that explains a share, for any cell of the workbook: a reference without a sheet would be to the sheet
 * that it is put on. A table that ties both ways has none: EXPLAIN knows one column, and rounds it by itself.
 */
function explainFormula(call: string, question: ShareQuestion, sheet: string): string | undefined {
  if (question.table) return undefined;
  const own = /^NYCKEL\.(?:SHARE|EXPLAIN)\((.*)\)$/isu.exec(call)?.[1];
  if (own !== undefined) return `=NYCKEL.EXPLAIN(${withSheet(own, sheet)})`;
  const { party, keyWritten, amountFrom, step, method } = question;
  const amount = amountFrom.address ?? withSheet(amountFrom.written, sheet);
  const args = [literal(party), withSheet(keyWritten, sheet), amount, literal(step), literal(method)];
  while (args.at(-1) === '') args.pop();
  return `=NYCKEL.EXPLAIN(${args.join(',')})`;
}

/** Cells of the formula's own sheet with its name before them. */
function withSheet(expression: string, sheet: string): string {
  return tokenize(expression)
    .map(({ type, value }) =>
      (type === 'range' || type === 'range_beam') && !value.includes('!') ? onSheet(sheet, value) : value,
    )
    .join('');
}

function literal(cell: ShareQuestion['party']): string {
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return cell === null || typeof cell === 'object' ? '' : String(cell);
}

/** Adds the formula to a share that could be read. */
export function withFormula(share: AskedShare, sheet: string): AskedShare {
  const formula = share.question.ok ? explainFormula(share.call, share.question.value, sheet) : undefined;
  return formula === undefined ? share : { ...share, formula };
}
