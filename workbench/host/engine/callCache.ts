import type { Arg, CellPosition, EvalContext, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { ArgumentRules } from './callArguments';
import { readArguments } from './callArguments';
import { BUSY } from './errors';
import type { HeldResults } from './heldResults';
import { signatureOf } from './heldResults';
import type { FunctionMetadata } from './metadata';

export type CallResult = FunctionResultObject | Matrix<FunctionResultObject>;

export interface InvocationOptions {
  address: string | null;
  allowErrors: boolean;
}

/** Runs a function in the add-in. */
export type Invoke = (id: string, args: unknown[], options: InvocationOptions) => Promise<CallResult>;

interface CallCacheOptions {
  functions: ReadonlyMap<string, FunctionMetadata>;
  rules: ArgumentRules;
  invoke: Invoke;
  held?: HeldResults;
  /** Tells the grid that these cells have new results. */
  settled: (cells: SettledCell[]) => void;
}

/** A cell with a new result, and how many cells the result needs. */
type SettledCell = CellPosition & { rows: number; columns: number };

interface Call {
  result?: CallResult;
}

/** The calls that a cell made in its latest calculation, and those of the one before. */
interface CellCalls {
  calculation: unknown;
  current: Map<string, Call>;
  previous: Map<string, Call>;
}

export type SavedCalls = Record<string, [key: string, result: CallResult][]>;

/**
 * The results of custom functions, kept for each cell. The grid recalculates more than Excel does and knows no
 * waiting; with this it calls the add-in only when a call's arguments changed or its formula was entered anew.
 */
export class CallCache {
  private readonly cells = new Map<string, CellCalls>();
  private readonly waiting = new Set<Call>();
  private settledCells: SettledCell[] = [];

  constructor(readonly options: CallCacheOptions) {}

  get inFlight(): number {
    return this.waiting.size;
  }

  call(name: string, given: readonly (Arg | undefined)[], context: EvalContext): CallResult {
    const recorded =
      context.__originCellPosition && this.options.held?.recordingAt(context.__originCellPosition);
    if (recorded) {
      recorded.push(signatureOf(name, given));
      return { value: BUSY };
    }
    const metadata = this.options.functions.get(name);
    if (!metadata) return { value: '#NAME?' };
    const reading = readArguments(metadata, given, this.options.rules);
    if (reading.kind === 'stopped') return reading.error;
    const position = context.__originCellPosition;
    if (!position) return { value: BUSY };
    const address = metadata.options?.requiresAddress ? addressOf(position, context) : null;
    const key = JSON.stringify([metadata.id, address, reading.values]);
    // A trial evaluation (the grid tries a formula out before it enters it) must not reach the add-in.
    if (!context.addDependencies) return { value: BUSY };
    const calls = this.callsOf(position, context);
    const known = calls.current.get(key) ?? calls.previous.get(key);
    if (known) {
      calls.current.set(key, known);
      return known.result ?? { value: BUSY };
    }
    calls.current.set(key, this.start(metadata, reading.values, address, position));
    return { value: BUSY };
  }

  /** The formula of the cell was entered: Excel calls its functions again even if nothing changed. */
  forget(position: CellPosition): void {
    this.cells.delete(keyOf(position));
  }

  clear(): void {
    this.cells.clear();
  }

  /** As a saved file keeps the values of its cells; calls under way are not kept. */
  save(): SavedCalls {
    const saved: SavedCalls = {};
    for (const [cell, { current }] of this.cells) {
      const done = [...current].flatMap(([key, { result }]) =>
        result === undefined ? [] : [[key, result] as [string, CallResult]],
      );
      if (done.length > 0) saved[cell] = done;
    }
    return saved;
  }

  restore(saved: SavedCalls): void {
    for (const [cell, calls] of Object.entries(saved))
      this.cells.set(cell, {
        calculation: null,
        current: new Map(calls.map(([key, result]) => [key, { result }])),
        previous: new Map(),
      });
  }

  private callsOf(position: CellPosition, calculation: unknown): CellCalls {
    const key = keyOf(position);
    const known = this.cells.get(key);
    if (known && known.calculation === calculation) return known;
    const calls = {
      calculation,
      current: new Map<string, Call>(),
      previous: known?.current ?? new Map<string, Call>(),
    };
    this.cells.set(key, calls);
    return calls;
  }

  private start(
    metadata: FunctionMetadata,
    args: unknown[],
    address: string | null,
    position: CellPosition,
  ): Call {
    const call: Call = {};
    this.waiting.add(call);
    const { invoke, rules } = this.options;
    void invoke(metadata.id, args, { address, allowErrors: rules.allowErrors }).then((result) => {
      call.result = result;
      this.waiting.delete(call);
      this.announce({ ...position, ...extentOf(result) });
    });
    return call;
  }

  /** Results come in batches; the grid is told once for each batch. */
  private announce(cell: SettledCell): void {
    this.settledCells.push(cell);
    if (this.settledCells.length > 1) return;
    queueMicrotask(() => {
      const cells = this.settledCells;
      this.settledCells = [];
      this.options.settled(cells);
    });
  }
}

const extentOf = (result: CallResult) =>
  Array.isArray(result) ? { rows: result[0]?.length ?? 1, columns: result.length } : { rows: 1, columns: 1 };

const keyOf = ({ sheetId, col, row }: CellPosition) => `${sheetId}!${col},${row}`;

function addressOf(position: CellPosition, { getters }: EvalContext): string {
  const range = getters.getRangeFromZone(position.sheetId, {
    left: position.col,
    right: position.col,
    top: position.row,
    bottom: position.row,
  });
  return getters.getRangeString(range, 'none');
}
