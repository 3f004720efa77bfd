import { cellAddress, columnLetters } from '../address';
import type { SheetLook } from '../sheet/sheetDraft';
import type { PlanRequest } from './planRequest';
import { ROW } from './planRows';
import { wholeColumn } from './wholeCells';

export function planLook({ years, step, tied }: PlanRequest, parties: number): SheetLook {
  const [last, total] = [columnLetters(years.length), columnLetters(years.length + 1)];
  const sum = ROW.first + parties;
  const across = (row: number, to = last): string => `B${row + 1}:${to}${row + 1}`;
  const amounts = Number.isInteger(step) ? '#,##0' : '#,##0.00';
  const whole = wholeColumn(years.length);
  const widest = columnLetters(tied?.comparesWhole ? whole : whole - 1);
  return {
    headings: [`A${ROW.years + 1}`, `A${ROW.head + 1}`, `A${sum + 1}:${widest}${sum + 1}`],
    columnHeads: [across(ROW.years, total), across(ROW.head, widest)],
    notes: [`A${ROW.status + 1}:A${ROW.notes + 2}`, `A${sum + 2}:${total}${sum + 2}`, across(ROW.key)],
    inputs: [across(ROW.budget), across(ROW.index), `B${ROW.step + 1}`],
    formats: [
      [across(ROW.budget, total), '#,##0.00'],
      [across(ROW.index), '0.00%'],
      [across(ROW.chain), '0.000000'],
      [across(ROW.priced, total), '#,##0.00'],
      [across(ROW.amount, total), amounts],
      [`B${ROW.first + 1}:${total}${sum + 1}`, amounts],
      ...(tied?.comparesWhole ? [wholeFormat()] : []),
      ...years.slice(1).flatMap((_, i): [string, string][] => {
        const column = years.length + 2 + 2 * i;
        const cells = (at: number): string => `${cellAddress(ROW.first, at)}:${cellAddress(sum, at)}`;
        return [
          [cells(column), amounts],
          [cells(column + 1), '0.0%'],
        ];
      }),
    ],
    widths: [
      ['A1', 170],
      [`B1:${total}1`, 120],
      [`${columnLetters(years.length + 2)}1:${widest}1`, 110],
    ],
  };

  function wholeFormat(): [string, string] {
    return [`${cellAddress(ROW.first, whole)}:${cellAddress(sum, whole)}`, amounts];
  }
}
