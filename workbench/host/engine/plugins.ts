import {
  invalidateEvaluationCommands,
  lockedSheetAllowedCommands,
  registries,
  UIPlugin,
} from '@odoo/o-spreadsheet';
import type {
  Command,
  CommandResult,
  CoreCommand,
  Style,
  UpdateCellData,
  CorePlugin,
} from '@odoo/o-spreadsheet';
import type { CallCache } from './callCache';
import { calculatingWhenRead, obeyingMode, passingOverEmptyCells } from './evaluation';
import { holdingResults } from './heldResults';
import { gatherColorsWhenAsked } from './lighter';
import { measureWhatIsShown } from './positions';
import { toEngine } from './structuredReference';
import { resolvingSymbols } from './symbols';

/**
 * Where the grid is laxer than Excel, its own plugins are replaced by stricter heirs through its registries; the
 * package itself stays as published. The heirs use members that the package's types do not show, so the versions
 * are pinned and the conformance tests watch them.
 */

/** One cell of a write through the API. */
export interface CellEdit {
  row: number;
  column: number;
  content?: string;
  format?: string;
  style?: Style | null;
}

/** Many edits as one command: one recalculation and one step of undo. */
interface WriteCells {
  type: 'WRITE_CELLS';
  sheetId: string;
  edits: CellEdit[];
}

/** Commands that are calculated and undone as one. */
interface Together {
  type: 'TOGETHER';
  work: () => void;
}

/** The grid's enum of results is not exported as a value that could be extended; this is one of its members. */
const REFUSED = 'CancelledForUnknownReason' as CommandResult;

type CoreConfig = ConstructorParameters<typeof CorePlugin>[0];
type Heritable<T> = { new (config: CoreConfig): T; getters: readonly string[] };

interface CellWriter extends CorePlugin {
  updateCell(sheetId: string, col: number, row: number, after: UpdateCellData): void;
}

let installed = false;

export function installPlugins(): void {
  if (installed) return;
  installed = true;
  replaceCells();
  replaceTables();
  measureWhatIsShown();
  gatherColorsWhenAsked();
  registries.coreViewsPluginRegistry.replace(
    'evaluation',
    [resolvingSymbols, passingOverEmptyCells, holdingResults, obeyingMode, calculatingWhenRead].reduce(
      (Evaluation, changed) => changed(Evaluation),
      registries.coreViewsPluginRegistry.get('evaluation'),
    ),
  );
  registries.featurePluginRegistry.add('host_writes', CellWrites);
  // Writes go to other sheets than the shown one; each single edit is still refused on a protected sheet.
  for (const type of ['WRITE_CELLS', 'TOGETHER']) lockedSheetAllowedCommands.add(type as never);
  // A name may be given to cells of a protected sheet.
  for (const type of ['CREATE_NAMED_RANGE', 'UPDATE_NAMED_RANGE'] as const)
    lockedSheetAllowedCommands.add(type);
  // A table that comes, goes or grows changes what structured references mean.
  for (const type of ['CREATE_TABLE', 'UPDATE_TABLE', 'REMOVE_TABLE'] as const)
    invalidateEvaluationCommands.add(type);
}

/** Formulas are entered here, by hand and through the API alike. */
function replaceCells(): void {
  const Cells = registries.corePluginRegistry.get('cell') as unknown as Heritable<CellWriter>;
  class EnteredCells extends Cells {
    private readonly calls: CallCache;
    private readonly problemOf: (content: string) => unknown;

    constructor(config: CoreConfig) {
      super(config);
      this.calls = config.custom['customFunctionCalls'] as CallCache;
      this.problemOf = config.custom['entryProblem'] as (content: string) => unknown;
    }

    override allowDispatch(command: CoreCommand): CommandResult | CommandResult[] {
      const isFormula = command.type === 'UPDATE_CELL' && command.content?.startsWith('=');
      if (isFormula && this.problemOf(command.content ?? '')) return REFUSED;
      return super.allowDispatch(command);
    }

    override updateCell(sheetId: string, col: number, row: number, after: UpdateCellData): void {
      if (after.content === undefined) return super.updateCell(sheetId, col, row, after);
      this.calls.forget({ sheetId, col, row });
      super.updateCell(sheetId, col, row, { ...after, content: toEngine(after.content) });
    }
  }
  registries.corePluginRegistry.replace('cell', EnteredCells as never);
}

/** In Excel emptying the cells of a table leaves an empty table; the grid would remove it. */
function replaceTables(): void {
  const Tables = registries.corePluginRegistry.get('tables') as unknown as Heritable<CorePlugin>;
  class LastingTables extends Tables {
    override handle(command: CoreCommand): void {
      if (command.type !== 'DELETE_CONTENT') super.handle(command);
    }
  }
  registries.corePluginRegistry.replace('tables', LastingTables as never);
}

class CellWrites extends UIPlugin {
  override handle(command: Command): void {
    const write = command as Command | WriteCells | Together;
    if (write.type === 'TOGETHER') write.work();
    if (write.type !== 'WRITE_CELLS') return;
    for (const { row, column, ...change } of write.edits)
      this.dispatch('UPDATE_CELL', { sheetId: write.sheetId, col: column, row, ...change });
  }
}
