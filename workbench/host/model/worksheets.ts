import { invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import { HostCollection } from '../hostObject';
import { EventType, hasEvents, WORKBOOK_TARGET } from './events';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = 'WorksheetCollection';
  readonly eventTarget = WORKBOOK_TARGET;
  private readonly known = new Map<string, Worksheet>();

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get events() {
    return this.workbook.events;
  }
  get items(): Worksheet[] {
    return this.workbook.grid.getters.getSheetIds().map((id) => this.byId(id));
  }

  /** The same sheet is the same object, so that a tracked reference stays valid. */
  byId(id: string): Worksheet {
    const worksheet = this.known.get(id) ?? new Worksheet(this.workbook, id);
    this.known.set(id, worksheet);
    return worksheet;
  }

  add(name?: string): Worksheet {
    const sheetName =
      name ?? this.workbook.grid.getters.getNextSheetName(this.workbook.isSwedish ? 'Blad' : 'Sheet');
    this.demandFreeName(sheetName);
    const id = this.workbook.newId();
    this.workbook.grid.sheets.add(id, sheetName, this.items.length);
    return this.added(this.byId(id));
  }

  added(worksheet: Worksheet): Worksheet {
    const worksheetId = worksheet.id;
    this.events.fire(EventType.worksheetAdded, worksheetId, { worksheetId, source: 'Local' });
    return worksheet;
  }

  getActiveWorksheet(): Worksheet {
    return this.byId(this.workbook.grid.getters.getActiveSheetId());
  }
  getFirst(): Worksheet {
    return this.getItemAt(0);
  }
  getLast(): Worksheet {
    return this.getItemAt(this.items.length - 1);
  }

  demandFreeName(name: string, except?: string): void {
    const isLegal = name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
    if (!isLegal) throw invalidArgument(`${name} cannot be the name of a sheet`);
    const holder = this.find(name);
    if (holder && holder.id !== except) throw itemAlreadyExists(name);
  }

  protected keysOf(item: Worksheet): string[] {
    return [item.id, item.name];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}

hasEvents(WorksheetCollection, {
  DataChangedEvent: EventType.worksheetChanged,
  ActivatedEvent: EventType.worksheetActivated,
  DeactivatedEvent: EventType.worksheetDeactivated,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
  CalculatedEvent: EventType.worksheetCalculated,
  AddedEvent: EventType.worksheetAdded,
  DeletedEvent: EventType.worksheetDeleted,
  EventNameChanged: EventType.worksheetNameChanged,
});
