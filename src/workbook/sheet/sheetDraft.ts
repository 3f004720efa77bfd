import type { CellValue } from '../cellValue';

/** A sheet that is to be written whole: its cells from A1 as formulas, and how they look. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly look: SheetLook;
  /** The cells that get a defined name made of the sheet's, by which the sheet is found again. */
  readonly named: string;
}

/** What stands at which addresses. */
export interface SheetLook {
  readonly headings: readonly string[];
  readonly columnHeads: readonly string[];
  readonly notes: readonly string[];
  readonly inputs: readonly string[];
  readonly formats: readonly (readonly [address: string, format: string])[];
  readonly widths: readonly (readonly [address: string, points: number])[];
  readonly choices?: readonly (readonly [address: string, values: readonly string[]])[];
  /** Words that stand over or under numbers. */
  readonly right?: readonly string[];
}

/** Said by ordinary functions, so that it is said when the add-in is missing. */
export const TROUBLE = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
export const TIES = 'Summan stämmer';
const DEVIATES = 'Avviker från beloppet';

/** The line below a column: whether its sum is what it should be. Amounts summed in doubles differ by noise. */
export function checkFormula(sum: string, expected: string): string {
  return `=IF(ISERROR(${sum}),${TROUBLE},IF(ROUND(${sum}-(${expected}),6)=0,"${TIES}","${DEVIATES}"))`;
}

/** Rounds to whole steps; what doubles add to a product, far below an öre, must not decide half a step. */
export function inWholeSteps(amount: string, step: string): string {
  return `ROUND(ROUND((${amount})/${step},6),0)*${step}`;
}

/** Rows of one width, which a range must have. */
export function evenRows(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}
