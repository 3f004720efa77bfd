import type { Box } from '../address';
import { intersect } from '../address';
import { boxOfTable } from '../engine/tables';
import type { GridTable } from '../engine/tableLookup';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { EventType, hasEvents } from './events';
import { Range } from './range';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class Table extends HostObject {
  readonly className = 'Table';
  override readonly scalars = [
    'highlightFirstColumn',
    'highlightLastColumn',
    'id',
    'name',
    'showBandedColumns',
    'showBandedRows',
    'showFilterButton',
    'showHeaders',
    'showTotals',
    'style',
  ];
  readonly showHeaders = true;
  readonly showTotals = false;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }
  get events() {
    return this.workbook.events;
  }
  get eventTarget(): string {
    return this.id;
  }

  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    this.workbook.tables.demandFreeName(name, this.id);
    this.workbook.gridTables.rename(this.table, name);
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: string) {
    this.workbook.gridTables.describe(this.table, { style });
  }
  get showFilterButton(): boolean {
    return this.table.config.hasFilters;
  }
  set showFilterButton(hasFilters: boolean) {
    this.workbook.gridTables.configure(this.table, { hasFilters });
  }
  get showBandedRows(): boolean {
    return this.table.config.bandedRows;
  }
  set showBandedRows(bandedRows: boolean) {
    this.workbook.gridTables.configure(this.table, { bandedRows });
  }
  get showBandedColumns(): boolean {
    return this.table.config.bandedColumns;
  }
  set showBandedColumns(bandedColumns: boolean) {
    this.workbook.gridTables.configure(this.table, { bandedColumns });
  }
  get highlightFirstColumn(): boolean {
    return this.table.config.firstColumn;
  }
  set highlightFirstColumn(firstColumn: boolean) {
    this.workbook.gridTables.configure(this.table, { firstColumn });
  }
  get highlightLastColumn(): boolean {
    return this.table.config.lastColumn;
  }
  set highlightLastColumn(lastColumn: boolean) {
    this.workbook.gridTables.configure(this.table, { lastColumn });
  }

  get worksheet(): Worksheet {
    return this.workbook.worksheets.byId(this.table.sheetId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get box(): Box {
    return boxOfTable(this.table);
  }

  getRange(): Range {
    return new Range(this.worksheet, this.box);
  }
  getHeaderRowRange(): Range {
    return new Range(this.worksheet, { ...this.box, rows: 1 });
  }
  getDataBodyRange(): Range {
    const { box } = this;
    return new Range(this.worksheet, { ...box, row: box.row + 1, rows: box.rows - 1 });
  }

  resize(to: Range | string): void {
    this.worksheet.demandUnprotected();
    const range = to instanceof Range ? to : this.worksheet.getRange(to);
    const { table } = this;
    if (range.sheetId !== table.sheetId || !isResizable(this.box, range.box))
      throw invalidArgument('a resized table keeps its header row and some of its cells');
    this.workbook.tables.demandNoOverlap(range, this.id);
    this.workbook.gridTables.resize(table, range.box);
  }

  /** The cells go with the table. */
  delete(): void {
    this.worksheet.demandUnprotected();
    const range = this.getRange();
    this.convertToRange();
    range.clear('All');
  }

  convertToRange(): Range {
    this.worksheet.demandUnprotected();
    const range = this.getRange();
    const { name: tableName } = this;
    this.workbook.gridTables.remove(this.table);
    const args = {
      tableId: this.id,
      tableName,
      worksheetId: range.sheetId,
      source: 'Local',
      type: 'TableDeleted',
    };
    this.events.fire(EventType.tableDeleted, range.sheetId, args);
    return range;
  }

  get table(): GridTable {
    const table = this.workbook.gridTables.byId(this.id);
    if (!table) throw itemNotFound();
    return table;
  }
}

hasEvents(Table, { DataChangedEvent: EventType.tableChanged });

/** Excel's rule for a new size: the header row stays, and old and new overlap. */
const isResizable = (before: Box, after: Box): boolean =>
  after.row === before.row && after.rows >= 2 && intersect(before, after) !== undefined;
