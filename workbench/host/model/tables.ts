import { formatAddress, intersect } from '../address';
import { nameProblem } from '../engine/nameRules';
import { boxOfTable } from '../engine/tables';
import { apiNotFound, invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import { HostCollection } from '../hostObject';
import { EventType, hasEvents, WORKBOOK_TARGET } from './events';
import { Range } from './range';
import { Table } from './table';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class TableCollection extends HostCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet?: Worksheet,
  ) {
    super();
  }

  get events() {
    return this.workbook.events;
  }
  get eventTarget(): string {
    return this.worksheet?.id ?? WORKBOOK_TARGET;
  }
  get items(): Table[] {
    return this.workbook.gridTables
      .all()
      .filter(({ sheetId }) => this.worksheet === undefined || sheetId === this.worksheet.id)
      .map(({ id }) => new Table(this.workbook, id));
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const range = this.rangeFrom(address);
    range.worksheet.demandUnprotected();
    if (!hasHeaders) throw apiNotFound('the stand-in makes tables of ranges that have headers');
    this.demandNoOverlap(range);
    this.completeHeaders(range);
    const id = this.workbook.newId();
    // Excel gives a header-only table an empty row.
    const box = range.box.rows === 1 ? { ...range.box, rows: 2 } : range.box;
    this.workbook.gridTables.create(range.sheetId, box, {
      id,
      name: this.freeName(),
      style: 'TableStyleMedium2',
    });
    const args = { tableId: id, worksheetId: range.sheetId, source: 'Local', type: 'TableAdded' };
    this.events.fire(EventType.tableAdded, range.sheetId, args);
    return new Table(this.workbook, id);
  }

  demandFreeName(name: string, except?: string): void {
    const problem = nameProblem(name);
    if (problem) throw invalidArgument(problem);
    const holder = this.workbook.gridTables.byName(name);
    const isName = this.workbook.names.items.some((item) => item.name.toLowerCase() === name.toLowerCase());
    if (isName || (holder && holder.id !== except)) throw itemAlreadyExists(name);
  }

  demandNoOverlap(range: Range, except?: string): void {
    const other = this.workbook.gridTables
      .all()
      .find(
        (table) =>
          table.id !== except && table.sheetId === range.sheetId && intersect(boxOfTable(table), range.box),
      );
    if (other) throw invalidArgument(`${formatAddress(range.box)} overlaps the table ${other.name}`);
  }

  private rangeFrom(address: Range | string): Range {
    if (address instanceof Range) return address;
    const { sheet, cells } = this.workbook.parse(address);
    const worksheet = sheet ?? this.worksheet ?? this.workbook.worksheets.getActiveWorksheet();
    return worksheet.getRange(cells);
  }

  /** Headers are texts, none is empty and no two are alike; Excel mends what is not so. */
  private completeHeaders({ worksheet, box, sheetId, cells }: Range): void {
    const taken = new Set<string>();
    const edits = Array.from({ length: box.columns }, (_, i) => {
      const column = box.column + i;
      const text =
        cells.text(sheetId, box.row, column) || `${this.workbook.isSwedish ? 'Kolumn' : 'Column'}${i + 1}`;
      const header = unlike(text, taken);
      taken.add(header.toLowerCase());
      return {
        row: box.row,
        column,
        content: asText(header),
        header,
        is: cells.value(sheetId, box.row, column),
      };
    })
      .filter(({ header, is }) => header !== is)
      .map(({ row, column, content }) => ({ row, column, content }));
    worksheet.workbook.cells.write(sheetId, edits);
  }

  private freeName(): string {
    const stem = this.workbook.isSwedish ? 'Tabell' : 'Table';
    for (let n = 1; ; n++) if (!this.workbook.gridTables.byName(`${stem}${n}`)) return `${stem}${n}`;
  }

  protected keysOf(item: Table): string[] {
    return [item.id, item.name];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}

hasEvents(TableCollection, {
  DataChangedEvent: EventType.tableChanged,
  AddedEvent: EventType.tableAdded,
  DeletedEvent: EventType.tableDeleted,
});

function unlike(text: string, taken: ReadonlySet<string>): string {
  if (!taken.has(text.toLowerCase())) return text;
  for (let n = 2; ; n++) if (!taken.has(`${text}${n}`.toLowerCase())) return `${text}${n}`;
}

/** An apostrophe keeps `2018` a text. */
const asText = (header: string): string => (/^[\d=+\-@']/.test(header) ? `'${header}` : header);
