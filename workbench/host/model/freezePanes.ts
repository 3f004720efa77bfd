import type { OrNull } from '../hostObject';
import { HostObject, NULL_OBJECT } from '../hostObject';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class WorksheetFreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  freezeRows(count = 1): void {
    this.grid.dispatch('FREEZE_ROWS', { sheetId: this.worksheet.id, quantity: count });
  }
  freezeColumns(count = 1): void {
    this.grid.dispatch('FREEZE_COLUMNS', { sheetId: this.worksheet.id, quantity: count });
  }
  freezeAt(range: Range | string): void {
    const { box } = range instanceof Range ? range : this.worksheet.getRange(range);
    this.freezeRows(box.row + box.rows);
    this.freezeColumns(box.column + box.columns);
  }
  unfreeze(): void {
    this.grid.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId: this.worksheet.id });
  }
  getLocationOrNullObject(): OrNull<Range> {
    const { xSplit, ySplit } = this.grid.getters.getPaneDivisions(this.worksheet.id);
    if (xSplit === 0 && ySplit === 0) return NULL_OBJECT;
    return new Range(this.worksheet, {
      row: 0,
      column: 0,
      rows: ySplit || SHEET_ROWS,
      columns: xSplit || SHEET_COLUMNS,
    });
  }

  private get grid() {
    return this.worksheet.workbook.grid;
  }
}
