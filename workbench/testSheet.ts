import { parseAddress, splitSheet } from './host/address';
import type { CellValue } from './host/engine/cells';
import type { ExcelHost } from './host/excelHost';

interface Place {
  sheetId: string;
  row: number;
  column: number;
}

/** Nothing has happened for this long; longer than a round trip through the channel. */
const QUIET = 60;
const PATIENCE = 30_000;

/** Cells as a person meets them: typed under the user's settings, read as shown. Cells are `A1` or `Blad1!A1`. */
export class TestSheet {
  private lastTraffic = Date.now();

  constructor(protected readonly excel: ExcelHost) {}

  /** Something passed between host and add-in. */
  touch(): void {
    this.lastTraffic = Date.now();
  }

  /** Throws when Excel would refuse the entry. */
  type(cell: string, typed: string): void {
    this.touch();
    const { sheetId, row, column } = this.place(cell);
    this.excel.workbook.worksheets.byId(sheetId).getCell(row, column).formulasLocal = [[typed]];
  }

  value(cell: string): CellValue {
    const { sheetId, row, column } = this.place(cell);
    return this.excel.workbook.cells.value(sheetId, row, column);
  }

  /** As shown, in the number format of the cell. */
  text(cell: string): string {
    const { sheetId, row, column } = this.place(cell);
    return this.excel.workbook.cells.text(sheetId, row, column);
  }

  /** The message with which a function explains its error. */
  message(cell: string): string {
    const { sheetId, row, column } = this.place(cell);
    return this.excel.workbook.cells.message(sheetId, row, column);
  }

  /** In en-US, as the API gives it. */
  formula(cell: string): CellValue {
    const { sheetId, row, column } = this.place(cell);
    return this.excel.workbook.cells.formula(sheetId, row, column);
  }

  values(range: string): CellValue[][] {
    const { sheet, cells } = splitSheet(range);
    return this.worksheet(sheet).getRange(cells).values;
  }

  /** Until no function is being calculated and nothing passes between the host and the add-in. */
  async idle(): Promise<void> {
    const start = Date.now();
    while (this.isCalculating || Date.now() - this.lastTraffic < QUIET) {
      if (Date.now() - start > PATIENCE) throw new Error('The workbook does not come to rest.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Functions whose results are held back are not waited for. */
  private get isCalculating(): boolean {
    return this.excel.grid.calls.inFlight > 0 && !this.excel.customFunctions.isHanging;
  }

  private place(cell: string): Place {
    const { sheet, cells } = splitSheet(cell);
    const { row, column } = parseAddress(cells);
    return { sheetId: this.worksheet(sheet).id, row, column };
  }

  private worksheet(name: string | undefined) {
    const { worksheets } = this.excel.workbook;
    return name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  }
}
