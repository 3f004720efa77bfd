import { itemNotFound } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import type { Range } from './range';
import type { Table } from './table';

class TableColumn extends HostObject {
  readonly className = 'TableColumn';
  override readonly scalars = ['id', 'index', 'name'];

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  /** Excel's id of a column is a number that stays; here columns are numbered from the left. */
  get id(): number {
    return this.index + 1;
  }
  override get identity(): string {
    return String(this.id);
  }
  get name(): string {
    return this.table.workbook.gridTables.headers(this.table.table)[this.index] ?? '';
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values() {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values as never;
  }
  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }
  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }
  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get items(): TableColumn[] {
    return Array.from({ length: this.table.box.columns }, (_, i) => new TableColumn(this.table, i));
  }
  get count(): number {
    return this.table.box.columns;
  }
  protected keysOf(item: TableColumn): string[] {
    return [item.identity, item.name];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}
