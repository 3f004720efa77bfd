import { splitAddress } from '../../address';
import type { CellValue } from '../../cellValue';
import { cornerOf, type Corner } from '../../explain/cellAt';
import { foldName } from '../../naming';

/** What a sheet holds and shows, as far as it is used. Rows and columns are those of the sheet, from 0. */
export class SheetImage {
  private readonly formulas: (readonly CellValue[])[] = [];
  private readonly values: (readonly CellValue[])[] = [];

  constructor(
    readonly name: string,
    readonly isProtected: boolean,
    readonly used: Corner | undefined,
  ) {}

  addRows(
    formulas: readonly (readonly CellValue[])[] = [],
    values: readonly (readonly CellValue[])[] = [],
  ): void {
    // One by one: as arguments of one call, a hundred thousand rows are more than the stack holds.
    for (const row of formulas) this.formulas.push(row);
    for (const row of values) this.values.push(row);
  }

  formula(row: number, column: number): CellValue {
    return this.at(this.formulas, row, column);
  }

  value(row: number, column: number): CellValue {
    return this.at(this.values, row, column);
  }

  /** Every cell of the used range, row by row. */
  *cells(): Generator<{ row: number; column: number; formula: CellValue; value: CellValue }> {
    if (!this.used) return;
    const { row: top, column: left } = this.used;
    for (const [r, formulas] of this.formulas.entries()) {
      const values = this.values[r] ?? [];
      for (const [c, formula] of formulas.entries())
        yield { row: top + r, column: left + c, formula, value: values[c] ?? '' };
    }
  }

  private at(cells: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
    if (!this.used) return '';
    return cells[row - this.used.row]?.[column - this.used.column] ?? '';
  }
}

export interface TableImage {
  readonly name: string;
  readonly at: Corner;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface NameImage {
  readonly name: string;
  /** `=Nycklar!$B$8` */
  readonly formula: string;
  readonly value: unknown;
  /** Absent for a name of the whole workbook. */
  readonly sheet?: string;
}

/** A sheet that holds too many cells to be read. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly cells: number;
}

/** A workbook as it stands at one moment: thousands of formulas are then followed without asking Excel again. */
export interface WorkbookImage {
  readonly sheets: readonly SheetImage[];
  readonly tables: readonly TableImage[];
  readonly names: readonly NameImage[];
}

export function sheetOf(image: WorkbookImage, name: string): SheetImage | undefined {
  // Asked for every cell of thousands, and nearly always by the very name.
  const same = image.sheets.find((sheet) => sheet.name === name);
  if (same) return same;
  const wanted = foldName(name);
  return image.sheets.find((sheet) => foldName(sheet.name) === wanted);
}

/** What the first cell at an address holds; nothing where there is no such sheet. */
export function formulaAt(image: WorkbookImage, address: string): CellValue | undefined {
  const { row, column } = cornerOf(address);
  return sheetOf(image, splitAddress(address).sheet ?? '')?.formula(row, column);
}
