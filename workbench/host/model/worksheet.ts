import { parseAddress, splitSheet, WHOLE_SHEET } from '../address';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../hostError';
import type { OrNull } from '../hostObject';
import { HostObject, NULL_OBJECT } from '../hostObject';
import { ChartCollection } from './charts';
import { CommentCollection } from './comments';
import { EventType, hasEvents } from './events';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import type { PageSetup } from './pageSetup';
import { newPageSetup } from './pageSetup';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { TableCollection } from './tables';
import type { Workbook } from './workbook';
import { copyWorksheet } from './worksheetCopy';

export class Worksheet extends HostObject {
  readonly className = 'Worksheet';
  override readonly scalars = ['id', 'name', 'position', 'showGridlines', 'tabColor', 'visibility'];

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
    return this.getters.getSheetName(this.id);
  }
  set name(name: string) {
    this.workbook.worksheets.demandFreeName(name, this.id);
    const nameBefore = this.name;
    this.workbook.grid.dispatch('RENAME_SHEET', { sheetId: this.id, oldName: nameBefore, newName: name });
    const args = { worksheetId: this.id, nameBefore, nameAfter: name, source: 'Local' };
    this.events.fire(EventType.worksheetNameChanged, this.id, args);
  }
  get position(): number {
    return this.getters.getSheetIds().indexOf(this.id);
  }
  set position(position: number) {
    const delta = position - this.position;
    if (delta !== 0) this.workbook.grid.dispatch('MOVE_SHEET', { sheetId: this.id, delta });
  }
  get visibility(): string {
    if (this.getters.isSheetVisible(this.id)) return 'Visible';
    return this.workbook.veryHidden.has(this.id) ? 'VeryHidden' : 'Hidden';
  }
  set visibility(visibility: string) {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument(visibility);
    if (visibility === 'VeryHidden') this.workbook.veryHidden.add(this.id);
    else this.workbook.veryHidden.delete(this.id);
    const isVisible = this.getters.isSheetVisible(this.id);
    if (visibility === 'Visible' && !isVisible)
      this.workbook.grid.dispatch('SHOW_SHEET', { sheetId: this.id });
    if (visibility === 'Visible' || !isVisible) return;
    if (this.getters.getVisibleSheetIds().length === 1)
      throw invalidOperation('a workbook has one visible sheet at least');
    this.workbook.grid.dispatch('HIDE_SHEET', { sheetId: this.id });
  }
  get showGridlines(): boolean {
    return this.getters.getGridLinesVisibility(this.id);
  }
  set showGridlines(areGridLinesVisible: boolean) {
    this.workbook.grid.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: this.id, areGridLinesVisible });
  }
  /** The name under which office.js sets showGridlines. */
  set gridlines(visible: boolean) {
    this.showGridlines = visible;
  }
  get tabColor(): string {
    return this.getters.getSheet(this.id).color ?? '';
  }
  set tabColor(color: string) {
    this.workbook.grid.dispatch('COLOR_SHEET', color ? { sheetId: this.id, color } : { sheetId: this.id });
  }

  get tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.workbook, this);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.workbook, this);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, 'horizontal');
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, 'vertical');
  }
  get pageSetup(): PageSetup {
    const setup = this.workbook.pageSetups.get(this.id) ?? newPageSetup();
    this.workbook.pageSetups.set(this.id, setup);
    return setup;
  }

  getRange(address?: string): Range {
    if (address === undefined || address === null || address === '') return new Range(this, WHOLE_SHEET);
    const named = this.workbook.rangeOfName(address);
    if (named) return named;
    const { sheet, cells } = splitSheet(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase())
      throw invalidArgument(address);
    return new Range(this, parseAddress(cells));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(): Range {
    const box = this.workbook.cells.used(this.id);
    return new Range(this, box ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  getUsedRangeOrNullObject(): OrNull<Range> {
    const box = this.workbook.cells.used(this.id);
    return box ? new Range(this, box) : NULL_OBJECT;
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('a hidden sheet cannot be activated');
    this.workbook.grid.sheets.activate(this.id);
  }
  calculate(markAllDirty: boolean): void {
    if (markAllDirty) this.workbook.grid.recalculateAll();
    else this.workbook.grid.recalculateChanged();
  }
  copy(positionType?: string, relativeTo?: Worksheet): Worksheet {
    return copyWorksheet(this, positionType, relativeTo);
  }
  /** office.js finds the copy again by its id. */
  _getAnotherWorksheetById(id: string): Worksheet {
    return this.workbook.worksheets.getItem(id);
  }
  delete(): void {
    const isVisible = this.getters.isSheetVisible(this.id);
    if (isVisible && this.getters.getVisibleSheetIds().length === 1)
      throw invalidOperation('a workbook has one visible sheet at least');
    const sheetName = this.name;
    this.workbook.names.keepNamesOf(this.id);
    this.workbook.grid.dispatch('DELETE_SHEET', { sheetId: this.id, sheetName });
    this.workbook.pageSetups.delete(this.id);
    this.events.fire(EventType.worksheetDeleted, this.id, { worksheetId: this.id, source: 'Local' });
  }

  demandUnprotected(): void {
    if (this.getters.isSheetLocked(this.id)) throw accessDenied(`the sheet ${this.name} is protected`);
  }

  private get getters() {
    if (!this.workbook.grid.getters.tryGetSheet(this.id)) throw itemNotFound();
    return this.workbook.grid.getters;
  }
}

hasEvents(Worksheet, {
  DataChangedEvent: EventType.worksheetChanged,
  ActivatedEvent: EventType.worksheetActivated,
  DeactivatedEvent: EventType.worksheetDeactivated,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
  CalculatedEvent: EventType.worksheetCalculated,
  EventNameChanged: EventType.worksheetNameChanged,
});
