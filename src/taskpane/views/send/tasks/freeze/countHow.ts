import type { FreezeCell } from '../../../../../workbook';

/** How many become, or became, ordinary formulas and how many values. */
export function countHow(cells: readonly FreezeCell[]): { formulas: number; values: number } {
  const formulas = cells.filter(({ how }) => how === 'formula').length;
  return { formulas, values: cells.length - formulas };
}
