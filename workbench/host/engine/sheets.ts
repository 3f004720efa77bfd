import type { Box } from '../address';
import { zoneOf } from '../address';
import type { Grid } from './grid';
import { NEW_SHEET_SIZE } from './grid';
import { quietly } from './quietly';

/** What is done to sheets as a whole, and to what is shown and selected. */
export class GridSheets {
  /** A sheet is shown only for a command's sake; nobody is told. */
  isBorrowed = false;

  constructor(private readonly grid: Grid) {}

  add(sheetId: string, name: string, position: number): void {
    const { rows, columns: cols } = NEW_SHEET_SIZE;
    this.grid.dispatch('CREATE_SHEET', { sheetId, name, position, rows, cols });
  }

  activate(sheetId: string): void {
    const sheetIdFrom = this.grid.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) this.grid.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  }

  /** Some commands of the grid work on the sheet that is shown. */
  activateFor(sheetId: string, work: () => void): void {
    const shown = this.grid.getters.getActiveSheetId();
    this.isBorrowed = true;
    try {
      this.activate(sheetId);
      work();
      this.activate(shown);
    } finally {
      this.isBorrowed = false;
    }
  }

  select(sheetId: string, box: Box): void {
    this.grid.makeRoom(sheetId, box.row + box.rows, box.column + box.columns);
    const cell = { col: box.column, row: box.row };
    quietly(() => this.grid.model.selection.selectZone({ cell, zone: zoneOf(box) }));
  }

  merge(sheetId: string, box: Box): void {
    this.grid.makeRoom(sheetId, box.row + box.rows, box.column + box.columns);
    this.grid.dispatch('ADD_MERGE', { sheetId, target: [zoneOf(box)], force: true });
  }

  unmerge(sheetId: string, box: Box): void {
    const target = this.grid.getters.getMergesInZone(sheetId, zoneOf(box));
    if (target.length > 0) this.grid.dispatch('REMOVE_MERGE', { sheetId, target });
  }

  autofitColumns(sheetId: string, { column, columns }: Box): void {
    const cols = Array.from({ length: columns }, (_, i) => column + i);
    this.grid.dispatch('AUTORESIZE_COLUMNS', { sheetId, cols });
  }
}
