import type { AddInSide, HostContext, HostSide } from './channel/channel';
import { CustomFunctionsHost } from './customFunctions';
import { Faults } from './faults';
import type { EmptyCell } from './engine/callArguments';
import type { SavedGrid } from './engine/grid';
import { Grid } from './engine/grid';
import type { UiLocale } from './engine/locale';
import type { FunctionsFile } from './engine/metadata';
import type { ApiSets } from './gate';
import { createGate } from './gate';
import type { SavedWorkbook } from './model/workbook';
import { Workbook } from './model/workbook';
import type { Profile, ProfileName } from './profile';
import { PROFILES } from './profile';
import { RichApi } from './richapi';
import { createServices, servicesByType } from './services';
import type { SharedFile } from './sharedFile';
import type { BatchRequest, BatchResponse } from './wire';
import { ActionType, isOfWorkbook } from './wire';
import { watchGrid } from './watchGrid';

interface HostOptions {
  profile: ProfileName;
  locale: UiLocale;
  namespace: string;
  functionsFile: FunctionsFile;
  apiSets: ApiSets;
  /** Desktop gives 0 for an empty cell, the web null. */
  emptyCell?: EmptyCell;
  isReadOnly?: boolean | undefined;
  /** The add-in is not installed here. */
  withoutAddIn?: boolean | undefined;
  saved?: SavedHost;
  /** Others have the file open as well; it is then what is opened. */
  shared?: SharedFile | undefined;
}

/** A saved file: the grid with the results of its functions, and what the grid does not hold. */
export interface SavedHost {
  grid: SavedGrid;
  workbook: SavedWorkbook;
  addInSettings: Record<string, string>;
  startState: string;
}

/** One `sync()` of the add-in, as it passed through the channel; sizes are counted in characters of JSON. */
interface BatchRecord {
  actions: number;
  requestSize: number;
  responseSize: number;
  error?: string;
}

/** Excel's part: a workbook, the functions that it calls in the add-in, and the answers to office.js. */
export class ExcelHost implements HostSide {
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly customFunctions = new CustomFunctionsHost();
  readonly services = createServices();
  readonly richApi: RichApi;
  /** What is to go wrong. */
  readonly faults = new Faults();
  /** Every request about the workbook so far. */
  readonly batches: BatchRecord[] = [];
  /** Told when what `save()` gives may have changed. */
  changed: () => void = () => {};
  private isInBatch = false;
  private isRemote = false;
  private endCellEdit: () => void = () => {};
  private addInSettings: Record<string, string>;
  private readonly commands = new Map<string, () => void>();
  private addIn: AddInSide | undefined;
  private nextCommand = 1;

  constructor(private readonly options: HostOptions) {
    const { locale, namespace, functionsFile, shared } = options;
    const saved = shared?.open() ?? options.saved;
    const seat = shared?.seat();
    this.grid = new Grid({
      locale,
      namespace,
      functionsFile,
      emptyCell: options.emptyCell === undefined ? 0 : options.emptyCell,
      invoke: (...call) => this.customFunctions.invoke(...call),
      withoutAddIn: options.withoutAddIn,
      saved: saved?.grid,
      line: seat?.line,
    });
    this.workbook = new Workbook(this.grid, saved?.workbook, shared?.notes);
    this.addInSettings = { ...saved?.addInSettings };
    this.services.persistence.startState = saved?.startState ?? 'Inactive';
    const gate = createGate(options.apiSets, () => this.profile);
    this.richApi = new RichApi({
      root: this.workbook,
      services: {
        ...servicesByType(this.services),
        'Microsoft.ExcelServices.CustomFunctions': this.customFunctions,
      },
      gate: (className, member) => {
        this.faults.beforeMember(`${className}.${member}`);
        gate(className, member);
      },
      beforeBatch: (request) => this.faults.beforeBatch(request),
      beforeAction: (action) => this.faults.beforeAction(action),
      afterBatch: () => this.workbook.circles.refuseEntered(),
    });
    watchGrid(this.workbook, {
      changed: () => this.changed(),
      selectionChanged: () => this.addIn?.selectionChanged(),
      isAddInAtWork: () => this.isInBatch && !this.isRemote,
      isRemote: () => this.isRemote || seat?.isReceiving() === true,
    });
  }

  get profile(): Profile {
    return PROFILES[this.options.profile];
  }

  /** The add-in's page was loaded: from now on it is told what happens. */
  connect(addIn: AddInSide): void {
    this.addIn = addIn;
    this.customFunctions.raise = (entries) => addIn.raise(entries);
    this.workbook.events.forgetAll();
    this.workbook.events.push = (type, target, args, isRemote) =>
      setTimeout(() => addIn.raise([[EVENT_CATEGORY, type, target, JSON.stringify(args), 0, isRemote]]));
  }

  /** The add-in's window is gone: nobody hears of anything, and its functions wait for the next runtime. */
  disconnect(): void {
    this.addIn = undefined;
    this.customFunctions.runtimeLost();
    this.workbook.events.forgetAll();
    this.workbook.events.push = () => {};
    this.richApi.forgetReferences();
    this.commands.clear();
  }

  /** A colleague on another computer enters something; formulas are in English, as the API takes them. */
  editRemotely(sheet: string, address: string, value: string | number | boolean): void {
    this.isRemote = true;
    try {
      this.workbook.worksheets.getItem(sheet).getRange(address).formulas = value;
    } finally {
      this.isRemote = false;
    }
  }

  /** While a person edits a cell Excel refuses every request of an add-in. */
  set cellEditMode(isEditing: boolean) {
    this.endCellEdit();
    if (isEditing) this.endCellEdit = this.faults.fail('InvalidOperationInCellEditMode', { always: true });
  }

  /** A click on a button of the ribbon; settles when the add-in says that it is done. */
  runCommand(action: string, source: string): Promise<void> {
    const id = `command-${this.nextCommand++}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.addIn?.runCommand(id, action, source);
    });
  }

  save(): SavedHost {
    return {
      grid: this.grid.save(),
      workbook: this.workbook.save(),
      addInSettings: this.addInSettings,
      startState: this.services.persistence.startState,
    };
  }

  // What a channel asks.
  process(body: string): string {
    const request = JSON.parse(body) as BatchRequest;
    this.isInBatch = true;
    try {
      const response = this.grid.calculation.once(() => this.richApi.process(request));
      const answer = JSON.stringify(response);
      if (isOfWorkbook(request)) this.batches.push(recordOf(body, answer, request, response));
      return answer;
    } finally {
      this.isInBatch = false;
      if (request.Actions.some(({ ActionType: type }) => WRITING.has(type))) this.changed();
    }
  }
  context(): HostContext {
    const { profile, options } = this;
    return {
      uiLocale: options.locale,
      dataLocale: options.locale,
      documentUrl: `/${this.workbook.name}`,
      isReadOnly: options.isReadOnly ?? false,
      hostVersion: profile.version,
      requirements: profile.requirements,
    };
  }
  readSettings(): Record<string, string> {
    return this.addInSettings;
  }
  writeSettings(settings: Record<string, string>): void {
    this.addInSettings = settings;
    this.changed();
  }
  commandCompleted(id: string): void {
    this.commands.get(id)?.();
    this.commands.delete(id);
  }
}

const WRITING = new Set([ActionType.Method, ActionType.SetProperty, ActionType.Update]);

/** Events of the workbook among the messages to office.js. */
const EVENT_CATEGORY = 65536;

const recordOf = (
  body: string,
  answer: string,
  { Actions }: BatchRequest,
  { Error: error }: BatchResponse,
): BatchRecord => ({
  actions: Actions.length,
  requestSize: body.length,
  responseSize: answer.length,
  ...(error ? { error: error.Code } : {}),
});
