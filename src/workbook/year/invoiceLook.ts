import { columnLetters } from '../address';
import type { SheetLook } from '../sheet/sheetDraft';
import { columnOf, CONTRIBUTION, LEFT, ROW, SERVICE } from './invoicePlace';
import type { InvoiceRequest } from './yearRequest';

export function invoiceLook({ count, step }: InvoiceRequest, parties: number): SheetLook {
  const [first, sum] = [ROW.first + 1, ROW.first + parties + 1];
  const letters = (column: number): string => columnLetters(column);
  const last = letters(columnOf(3, count) - 1);
  const left = letters(LEFT);
  const net = Number.isInteger(step) ? '#,##0' : '#,##0.00';
  const row = (at: number): string => `${left}${at + 1}:${last}${at + 1}`;
  return {
    headings: [`A${ROW.head + 1}:C${ROW.head + 1}`, row(ROW.blocks), `A${sum}:${last}${sum}`],
    columnHeads: [`D${ROW.due + 1}:D${ROW.head + 1}`, row(ROW.head)],
    notes: [`A${ROW.status + 1}:A${ROW.notes + 2}`, `D${ROW.due + 1}:${last}${ROW.weekday + 1}`],
    inputs: [`B${ROW.firstDue + 1}:B${ROW.reference + 1}`, `B${first}:C${sum - 1}`],
    formats: [
      [`B${ROW.firstDue + 1}`, 'yyyy-mm-dd'],
      [`B${ROW.rate + 1}`, '0.0%'],
      [`B${ROW.reference + 1}`, '@'],
      [`B${first}:C${sum - 1}`, '@'],
      [row(ROW.due), 'yyyy-mm-dd'],
      [row(ROW.head), '"Rat "0'],
      [`D${first}:D${sum}`, net],
      [`${left}${first}:${letters(columnOf(1, count) - 1)}${sum}`, net],
      [`${letters(columnOf(1, count))}${first}:${last}${sum}`, '#,##0.00'],
    ],
    widths: [
      ['A1', 150],
      ['B1', 150],
      ['C1', 110],
      ['D1', 90],
      [`${left}1:${last}1`, 80],
    ],
    right: [row(ROW.weekday)],
    choices: [[`B${ROW.kind + 1}`, [CONTRIBUTION, SERVICE]]],
  };
}
