import { translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '../../../address';
import type { HealthFinding } from '../../../../core/sharing/healthFinding';
import type { SheetImage } from '../../image/sheetImage';
import type { Steps } from '../../../turns';
import type { Check } from '../examined';
import { onSheet } from '../../../address';
import { isOwnSheet } from '../ownSheets';

/** So many formulas that are alike make a column of formulas. */
const ALIKE = 4;

/** Numbers that somebody has typed over a formula: they stay when everything around them changes. */
export const typedNumbers: Check = function* ({ image }) {
  const found: HealthFinding[] = [];
  for (const sheet of image.sheets) if (!isOwnSheet(sheet.name)) found.push(...(yield* inSheet(sheet)));
  return found;
};

function* inSheet(sheet: SheetImage): Steps<HealthFinding[]> {
  const found: HealthFinding[] = [];
  for (const { row, column, formula } of sheet.cells()) {
    yield;
    if (typeof formula !== 'number') continue;
    const pattern = patternAt(sheet, row - 1, column);
    if (pattern === undefined || pattern !== patternAt(sheet, row + 1, column)) continue;
    if (countAlike(sheet, row, column, pattern) < ALIKE) continue;
    found.push({
      kind: 'typedNumber',
      value: formula,
      heading: headingAbove(sheet, row, column),
      severity: 'warning',
      address: onSheet(sheet.name, cellAddress(row, column)),
    });
  }
  return found;
}

/** The same formula filled down has the same text when its references are told from where it stands. */
function patternAt(sheet: SheetImage, row: number, column: number): string | undefined {
  const formula = row < 0 ? '' : sheet.formula(row, column);
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return String(translateFormulaToR1C1(formula, cellAddress(row, column)));
}

function countAlike(sheet: SheetImage, row: number, column: number, pattern: string): number {
  const run = (step: number): number => {
    let count = 0;
    while (count < ALIKE && patternAt(sheet, row + step * (count + 1), column) === pattern) count++;
    return count;
  };
  return run(-1) + run(1);
}

function headingAbove(sheet: SheetImage, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above--) {
    const value = sheet.value(above, column);
    const isText = typeof value === 'string' && value !== '' && sheet.formula(above, column) === value;
    if (isText) return value;
  }
  return '';
}
