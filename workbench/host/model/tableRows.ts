import { invalidArgument, invalidOperation } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import { Range } from './range';
import type { Table } from './table';

class TableRow extends HostObject {
  readonly className = 'TableRow';
  override readonly scalars = ['index', 'values'];

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get values() {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values as never;
  }
  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.index);
  }
  delete(): void {
    this.table.rows.deleteRowsAt(this.index, 1);
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  readonly className = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, i) => new TableRow(this.table, i));
  }
  get count(): number {
    return this.table.box.rows - 1;
  }

  /** The rows below move up, in the table's columns only; cells under the table follow. A last row is emptied. */
  deleteRowsAt(index: number, count = 1): void {
    const { box, worksheet, workbook } = this.table;
    worksheet.demandUnprotected();
    if (index < 0 || count < 1 || index + count > this.count) throw invalidArgument(`row ${index}`);
    const zone = new Range(worksheet, { ...box, row: box.row + 1 + index, rows: count });
    if (count === this.count) return zone.clear('Contents');
    const { grid, gridTables } = workbook;
    const before = this.table.table;
    grid.sheets.activateFor(worksheet.id, () =>
      grid.dispatch('DELETE_CELL', {
        zone: {
          top: zone.box.row,
          bottom: zone.box.row + count - 1,
          left: before.zone.left,
          right: before.zone.right,
        },
        shiftDimension: 'ROW',
      }),
    );
    const after = gridTables.byId(before.id);
    if (!after) throw invalidOperation('the table did not survive');
    if (after.zone.bottom - after.zone.top + 1 !== box.rows - count)
      gridTables.resize(after, { ...box, rows: box.rows - count });
  }

  protected keysOf(item: TableRow): string[] {
    return [String(item.index)];
  }
  protected missing(): Error {
    return invalidArgument('there is no such row');
  }
}
