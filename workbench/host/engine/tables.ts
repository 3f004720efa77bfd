import type { Box } from '../address';
import { boxOf, zoneOf } from '../address';
import type { Grid } from './grid';
import { mapStructured } from './structuredReference';
import type { ExcelTable, GridTable, NamedConfig } from './tableLookup';
import { allTables, findTable } from './tableLookup';

/** Tables of the grid with what Excel knows of them. */
export class GridTables {
  constructor(private readonly grid: Grid) {}

  all(): GridTable[] {
    return allTables(this.grid.getters);
  }

  byId(id: string): GridTable | undefined {
    return this.all().find((table) => table.id === id);
  }

  byName(name: string): GridTable | undefined {
    return findTable(this.grid.getters, name);
  }

  create(sheetId: string, box: Box, excel: ExcelTable): void {
    this.grid.makeRoom(sheetId, box.row + box.rows, box.column + box.columns);
    const config: NamedConfig = {
      hasFilters: true,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: true,
      bandedColumns: false,
      automaticAutofill: true,
      styleId: gridStyle(excel.style),
      excel,
    };
    const ranges = [this.grid.getters.getRangeDataFromZone(sheetId, zoneOf(box))];
    this.grid.dispatch('CREATE_TABLE', { sheetId, ranges, config, tableType: 'static' });
  }

  resize({ sheetId, zone }: GridTable, box: Box): void {
    this.grid.makeRoom(sheetId, box.row + box.rows, box.column + box.columns);
    const newTableRange = this.grid.getters.getRangeDataFromZone(sheetId, zoneOf(box));
    this.grid.dispatch('UPDATE_TABLE', { sheetId, zone, newTableRange });
  }

  configure({ sheetId, zone }: GridTable, config: Partial<NamedConfig>): void {
    this.grid.dispatch('UPDATE_TABLE', { sheetId, zone, config });
  }

  describe(table: GridTable, change: Partial<ExcelTable>): void {
    const { id, name, style } = table;
    const excel = { id, name, style, ...change };
    this.configure(table, { excel, styleId: gridStyle(excel.style) });
  }

  /** Formulas follow, as in Excel. */
  rename(table: GridTable, name: string): void {
    const before = table.name.toLowerCase();
    this.grid.keepingResults(() => {
      this.describe(table, { name });
      this.rewriteFormulas((reference) =>
        reference.table.toLowerCase() === before ? { ...reference, table: name } : reference,
      );
    });
  }

  remove({ sheetId, zone }: GridTable): void {
    this.grid.dispatch('REMOVE_TABLE', { sheetId, target: [zone] });
  }

  headers({ sheetId, zone }: GridTable): string[] {
    return Array.from({ length: zone.right - zone.left + 1 }, (_, i) => {
      const { formattedValue } = this.grid.getters.getEvaluatedCell({
        sheetId,
        row: zone.top,
        col: zone.left + i,
      });
      return formattedValue;
    });
  }

  private rewriteFormulas(change: Parameters<typeof mapStructured>[1]): void {
    const { getters } = this.grid;
    for (const sheetId of getters.getSheetIds()) {
      const edits = getters.getCells(sheetId).flatMap((cell) => {
        if (!cell.isFormula) return [];
        const before = cell.compiledFormula.toFormulaString(getters);
        const content = mapStructured(before, change);
        const { row, col } = getters.getCellPosition(cell.id);
        return content === before ? [] : [{ row, col, content }];
      });
      for (const { row, col, content } of edits)
        this.grid.dispatch('UPDATE_CELL', { sheetId, row, col, content });
    }
  }
}

export const boxOfTable = ({ zone }: GridTable): Box => boxOf(zone);

/** The grid has Excel's styles by the same names, but not all of them. */
const gridStyle = (style: string): string =>
  /^TableStyle(Light|Medium|Dark)\d+$/.test(style) ? style : 'None';
