import { splitSheet } from '../address';
import { boxOf } from '../address';
import { Cells } from '../engine/cells';
import type { Grid } from '../engine/grid';
import { isSwedish } from '../engine/locale';
import { GridTables } from '../engine/tables';
import { HostObject } from '../hostObject';
import { Application } from './application';
import type { ChartNotes } from './chart';
import { Circles } from './circles';
import { CommentCollection, type SavedComment } from './comments';
import { CustomXmlPartCollection } from './customXmlParts';
import type { ErrorAlert, Prompt } from './dataValidation';
import { DocumentProperties, type SavedProperties } from './documentProperties';
import { Events } from './events';
import { NamedItemCollection } from './names';
import type { PageSetup } from './pageSetup';
import { notesOf, type Notes } from './notes';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import type { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheets';

export interface NameNotes {
  name?: string;
  comment?: string;
  visible?: boolean;
}
export interface ValidationNotes {
  errorAlert?: ErrorAlert;
  prompt?: Prompt;
}
export interface SheetProtection {
  options: object;
  password: string;
}

/** What a file holds beyond what the grid holds. */
export interface SavedWorkbook {
  customXml: [string, string][];
  settings: [string, unknown][];
  nameNotes: [string, NameNotes][];
  protections: [string, SheetProtection][];
  veryHidden: string[];
  validationNotes: [string, ValidationNotes][];
  pageSetups: [string, PageSetup][];
  chartNotes: [string, ChartNotes][];
  /** Absent in what was saved before the stand-in had any. */
  comments?: [string, SavedComment][];
  properties?: SavedProperties;
  nextId: number;
  activeSheet: string;
}

export class Workbook extends HostObject {
  readonly className = 'Workbook';
  override readonly scalars = ['autoSave', 'isDirty', 'name'];
  /** For tests: each change is stored at once, as in a file that is shared. */
  isAutoSaving = false;
  readonly cells: Cells;
  readonly gridTables: GridTables;
  readonly circles = new Circles(this);
  readonly events = new Events();
  readonly worksheets = new WorksheetCollection(this);
  readonly tables = new TableCollection(this);
  readonly names = new NamedItemCollection(this);
  readonly customXmlParts = new CustomXmlPartCollection(this);
  readonly settings = new SettingCollection(this);
  readonly comments = new CommentCollection(this);
  readonly application = new Application(this);
  readonly properties: DocumentProperties;
  readonly customXml: Notes['customXml'];
  readonly settingValues: Notes['settingValues'];
  readonly nameNotes: Notes['nameNotes'];
  readonly protections: Notes['protections'];
  readonly veryHidden: Notes['veryHidden'];
  readonly validationNotes: Notes['validationNotes'];
  readonly pageSetups: Notes['pageSetups'];
  readonly chartNotes: Notes['chartNotes'];
  readonly savedComments: Notes['savedComments'];
  readonly savedProperties: Notes['savedProperties'];

  constructor(
    readonly grid: Grid,
    saved?: SavedWorkbook,
    private readonly notes: Notes = notesOf(saved),
  ) {
    super();
    this.cells = new Cells(grid);
    this.gridTables = new GridTables(grid);
    grid.entryProblem = (content) => this.cells.formulaProblem(content);
    this.customXml = notes.customXml;
    this.settingValues = notes.settingValues;
    this.nameNotes = notes.nameNotes;
    this.protections = notes.protections;
    this.veryHidden = notes.veryHidden;
    this.validationNotes = notes.validationNotes;
    this.pageSetups = notes.pageSetups;
    this.chartNotes = notes.chartNotes;
    this.savedComments = notes.savedComments;
    this.savedProperties = notes.savedProperties;
    this.properties = new DocumentProperties(this.savedProperties);
    if (saved) this.worksheets.byId(saved.activeSheet).activate();
  }

  get name(): string {
    return this.isSwedish ? 'Bok1.xlsx' : 'Book1.xlsx';
  }
  get autoSave(): boolean {
    return this.isAutoSaving;
  }
  get isDirty(): boolean {
    return true;
  }
  get isSwedish(): boolean {
    return isSwedish(this.grid.getters.getLocale());
  }

  getSelectedRange(): Range {
    return new Range(this.worksheets.getActiveWorksheet(), boxOf(this.grid.getters.getSelectedZone()));
  }
  getActiveCell(): Range {
    const { row, col } = this.grid.getters.getActivePosition();
    return this.worksheets.getActiveWorksheet().getCell(row, col);
  }

  rangeOfName(name: string): Range | undefined {
    const named = this.grid.getters.getNamedRange(name);
    return named && new Range(this.worksheets.byId(named.range.sheetId), boxOf(named.range.zone));
  }

  /** `Nycklar!A1:B3` → the sheet, if it is told, and the cells. */
  parse(address: string): { sheet?: Worksheet; cells: string } {
    const { sheet, cells } = splitSheet(address);
    return sheet === undefined ? { cells } : { sheet: this.worksheets.getItem(sheet), cells };
  }

  newId(): string {
    return `{00000000-0001-0000-0000-${String(this.notes.nextId++).padStart(12, '0')}}`;
  }

  save(): SavedWorkbook {
    return {
      customXml: [...this.customXml],
      settings: [...this.settingValues],
      nameNotes: [...this.nameNotes],
      protections: [...this.protections],
      veryHidden: [...this.veryHidden],
      validationNotes: [...this.validationNotes],
      pageSetups: [...this.pageSetups],
      chartNotes: [...this.chartNotes],
      comments: [...this.savedComments],
      properties: { ...this.savedProperties },
      nextId: this.notes.nextId,
      activeSheet: this.worksheets.getActiveWorksheet().id,
    };
  }
}
