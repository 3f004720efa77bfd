import { absoluteAddress, cellAddress } from '../address';
import type { CellValue } from '../cellValue';
import type { PlanRequest } from './planRequest';
import { ROW } from './planRows';

export const WHOLE_HEAD = 'Del av alla år';

/** Right of the changes, where a plan whose rows tie is held against all years as one amount. */
export function wholeColumn(years: number): number {
  return years + 2 + 2 * (years - 1);
}

/** What each party pays if all years are shared as one amount: one formula that spills. */
export function wholeCells({ years, tied }: PlanRequest, parties: number): CellValue[][] {
  if (!tied?.comparesWhole) return Array.from({ length: parties }, () => []);
  const [key, step] = [absoluteAddress(ROW.key, 1), absoluteAddress(ROW.step, 1)];
  const total = absoluteAddress(ROW.amount, years.length + 1);
  const names = `${absoluteAddress(ROW.first, 0)}:${absoluteAddress(ROW.first + parties - 1, 0)}`;
  const spill = `=NYCKEL.SHARES(${key},${total},${step},,${names})`;
  return Array.from({ length: parties }, (_, row) => [row === 0 ? spill : '']);
}

/** How many rows are another than the party's share of all years; nothing where they are not compared. */
export function rowsOff({ years, tied }: PlanRequest, parties: number): string | undefined {
  if (!tied?.comparesWhole) return undefined;
  const down = (column: number): string =>
    `${cellAddress(ROW.first, column)}:${cellAddress(ROW.first + parties - 1, column)}`;
  return `SUMPRODUCT(--(ROUND(${down(years.length + 1)}-${down(wholeColumn(years.length))},6)<>0))`;
}

/** Somebody has put another key in a year of a plan that is shared by the first year's. */
export function keysDiffer(years: number): string {
  const keys = `${cellAddress(ROW.key, 1)}:${cellAddress(ROW.key, years)}`;
  return `SUMPRODUCT(--(${keys}<>${cellAddress(ROW.key, 1)}))>0`;
}
