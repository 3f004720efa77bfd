import { Model } from '@odoo/o-spreadsheet';
import type {
  CellPosition,
  CollaborationMessage,
  CommandDispatcher,
  CommandTypes,
  Getters,
  TransportService,
} from '@odoo/o-spreadsheet';

import { accessDenied, invalidOperation } from '../hostError';
import { Calculation } from './calculation';
import type { Invoke, SavedCalls } from './callCache';
import { CallCache } from './callCache';
import type { EmptyCell } from './callArguments';
import type { FormulaProblem } from './formulaProblem';
import type { SavedResults } from './heldResults';
import { HeldResults } from './heldResults';
import { exportWorkbook } from './exportWorkbook';
import { fullName, registerBuiltIns, registerCustomFunctions } from './functions';
import type { UiLocale } from './locale';
import { sendLightly } from './lighter';
import { gridLocale } from './locale';
import type { FunctionsFile } from './metadata';
import { fillNodeGaps } from './nodeGaps';
import type { CellEdit } from './plugins';
import { installPlugins } from './plugins';
import { quietly } from './quietly';
import { GridSheets } from './sheets';
import { toEngine } from './structuredReference';

interface GridOptions {
  locale: UiLocale;
  namespace: string;
  functionsFile: FunctionsFile;
  emptyCell: EmptyCell;
  invoke: Invoke;
  /** Nobody brings the functions: their names are unknown, as in an Excel without the add-in. */
  withoutAddIn?: boolean | undefined;
  saved?: SavedGrid;
  /** How what is done here reaches the others who have the file open, and theirs this grid. */
  line?: TransportService<CollaborationMessage> | undefined;
}

export interface SavedGrid {
  workbook: object;
  calls: SavedCalls;
  formulaNames: [string, string][];
  /** What formulas showed in the file that was opened, as long as Excel would not have calculated them. */
  held?: SavedResults;
}

export const FIRST_SHEET_ID = '{00000000-0001-0000-0000-000000000000}';
export const NEW_SHEET_SIZE = { rows: 200, columns: 26 };
const SPARE = { rows: 100, columns: 10 };

/** The spreadsheet under the host: o-spreadsheet with custom functions, structured references and Excel's names. */
export class Grid {
  readonly model: Model;
  readonly calls: CallCache;
  private readonly held: HeldResults;
  readonly calculation = new Calculation();
  readonly sheets = new GridSheets(this);
  readonly formulaNames: Map<string, string>;
  /** Why Excel would not take what was entered; undefined when it would. */
  entryProblem: (content: string) => FormulaProblem | undefined = () => undefined;
  /** Told when an entry by hand is refused. */
  refused: (problem: FormulaProblem) => void = () => {};

  constructor(readonly options: GridOptions) {
    fillNodeGaps();
    registerBuiltIns();
    installPlugins();
    registerCustomFunctions(options.functionsFile, options.namespace);
    this.held = new HeldResults(options.saved?.held);
    const functions = options.withoutAddIn ? [] : options.functionsFile.functions;
    this.calls = new CallCache({
      functions: new Map(functions.map((f) => [fullName(options.namespace, f), f])),
      held: this.held,
      rules: {
        emptyCell: options.emptyCell,
        allowErrors: options.functionsFile.allowErrorForDataTypeAny ?? false,
      },
      invoke: options.invoke,
      settled: (cells) => {
        for (const { sheetId, row, col, rows, columns } of cells)
          if (this.getters.tryGetSheet(sheetId) && !this.getters.isSheetLocked(sheetId))
            this.makeRoom(sheetId, row + rows, col + columns);
        this.recalculate(cells);
      },
    });
    if (options.saved) this.calls.restore(options.saved.calls);
    this.formulaNames = new Map(options.saved?.formulaNames);
    this.model = quietly(() => this.open());
    this.model.on('command-rejected', this, ({ command }) => {
      if (command.type === 'UPDATE_CELL' && command.content?.startsWith('='))
        this.rejected(command, command.content);
    });
  }

  get getters(): Getters {
    return this.model.getters;
  }

  /** Runs a command of the grid. A refusal is an error of the host; "nothing changed" is not a refusal. */
  readonly dispatch: CommandDispatcher['dispatch'] = ((type: CommandTypes, payload?: never) => {
    const result = quietly(() => this.model.dispatch(type, payload as never));
    const reasons = result.reasons.filter((reason) => !HARMLESS.has(reason));
    if (reasons.includes('SheetLocked' as never)) throw accessDenied('the sheet is protected');
    if (reasons.length > 0) throw invalidOperation(`${type}: ${reasons.join(', ')}`);
    return result;
  }) as CommandDispatcher['dispatch'];

  write(sheetId: string, edits: CellEdit[]): void {
    const entered = edits.map((edit) =>
      edit.content === undefined ? edit : { ...edit, content: toEngine(edit.content) },
    );
    const again = entered
      .map(({ row, column, content }) => ({ sheetId, row, col: column, content }))
      .filter((edit) => this.holds(edit));
    if (entered.length > 0) this.dispatch('WRITE_CELLS' as never, { sheetId, edits: entered } as never);
    this.reenter(again);
  }

  size(sheetId: string): { rows: number; columns: number } {
    return { rows: this.getters.getNumberRows(sheetId), columns: this.getters.getNumberCols(sheetId) };
  }

  /** Sheets of the grid are as large as they need to be; Excel's are always full size. */
  makeRoom(sheetId: string, rows: number, columns: number): void {
    const size = this.size(sheetId);
    if (rows > size.rows) this.extend(sheetId, 'ROW', size.rows, rows - size.rows + SPARE.rows);
    if (columns > size.columns)
      this.extend(sheetId, 'COL', size.columns, columns - size.columns + SPARE.columns);
  }

  private extend(sheetId: string, dimension: 'ROW' | 'COL', base: number, quantity: number): void {
    const sheetName = this.getters.getSheetName(sheetId);
    this.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension,
      base: base - 1,
      quantity,
      position: 'after',
    });
  }

  /** Calculates these cells and what depends on them. */
  recalculate(cells: readonly CellPosition[]): void {
    const cellIds = cells
      .map((position) => this.getters.tryGetSheet(position.sheetId) && this.getters.getCell(position)?.id)
      .filter((id) => id !== undefined);
    if (cellIds.length > 0) this.dispatch('EVALUATE_CELLS', { cellIds });
  }

  /** As Ctrl+Alt+F9: every function of the add-in runs again. */
  recalculateAll(): void {
    this.calls.clear();
    this.held.clear();
    this.calculateEverything();
  }

  /** As F9: what was entered in manual mode reaches what depends on it. */
  recalculateChanged(): void {
    if (this.calculation.isDirty) this.calculateEverything();
  }

  /** The grid rejects a formula that is already there as no change; in Excel it is entered and runs again. */
  private rejected(position: CellPosition, content: string): void {
    const problem = this.entryProblem(content);
    if (problem) this.refused(problem);
    else this.reenter([position]);
  }

  /** Excel runs the functions of an entered formula again even when the same formula stood there. */
  private reenter(cells: readonly CellPosition[]): void {
    for (const cell of cells) this.calls.forget(cell);
    this.recalculate(cells);
  }

  /** A formula name changed: the grid does not know who uses it, so everything is calculated; calls are kept. */
  recalculateNames(): void {
    this.calculateEverything();
  }

  private calculateEverything(): void {
    this.calculation.isDirty = false;
    this.dispatch('EVALUATE_CELLS');
  }

  save(): SavedGrid {
    return {
      workbook: exportWorkbook(this.model),
      calls: this.calls.save(),
      formulaNames: [...this.formulaNames],
      held: this.held.save(),
    };
  }

  /**
   * For a change of spelling only, which in Excel makes no formula dirty: all of it is done before anything is
   * calculated, and the results are kept.
   */
  keepingResults(work: () => void): void {
    const keep = () => {
      const saved = this.calls.save();
      work();
      this.calls.restore(saved);
    };
    this.dispatch('TOGETHER' as never, { work: keep } as never);
  }

  private holds({ content, ...position }: CellPosition & { content?: string }): boolean {
    const cell = content?.startsWith('=') ? this.getters.getCell(position) : undefined;
    return cell?.isFormula === true && cell.compiledFormula.toFormulaString(this.getters) === content;
  }

  private open(): Model {
    const { locale, saved, line } = this.options;
    const workbook = {
      ...(saved?.workbook ?? emptyWorkbook(locale)),
      settings: { locale: gridLocale(locale) },
    };
    const entryProblem = (content: string) => this.entryProblem(content);
    const model = new Model(workbook, {
      ...(line && { transportService: line }),
      custom: {
        calculation: this.calculation,
        customFunctionCalls: this.calls,
        heldResults: this.held,
        formulaNames: this.formulaNames,
        entryProblem,
      },
    });
    return sendLightly(model);
  }
}

const HARMLESS = new Set<string>(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

const emptyWorkbook = (locale: UiLocale) => ({
  sheets: [
    {
      id: FIRST_SHEET_ID,
      name: locale === 'sv-SE' ? 'Blad1' : 'Sheet1',
      colNumber: NEW_SHEET_SIZE.columns,
      rowNumber: NEW_SHEET_SIZE.rows,
    },
  ],
});
