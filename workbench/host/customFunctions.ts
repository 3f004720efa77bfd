import type { FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { CallResult, InvocationOptions } from './engine/callCache';
import { HostObject } from './hostObject';

/** The codes by which the runtime tells which error a function gave. */
const ERRORS: Record<number, string> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const ALLOW_ERRORS = 4;
const MESSAGE_CATEGORY = 1;
const INVOKE = 1000;

interface InvocationResult {
  id: number;
  failed?: boolean;
  value?: unknown;
  errorCode?: number;
}
type ArrayResult = [id: number, ok: boolean, value: unknown, errorCode?: number];

interface Invocation {
  id: string;
  args: unknown[];
  address: string | null;
  flags: number;
  resolve: (result: CallResult) => void;
}

/** An error or a formatted number inside a result. */
interface RichValue {
  basicValue?: unknown;
  code?: string;
  message?: string;
  numberFormat?: string;
}

type RaiseMessage = (entries: unknown[][]) => void;

/** Excel's side of the custom-functions runtime that office.js brings with it. */
export class CustomFunctionsHost extends HostObject {
  readonly className = 'CustomFunctions';
  private readonly pending = new Map<number, Invocation>();
  private readonly held: ArrayResult[] = [];
  private holds: ((id: string) => boolean) | undefined;
  private nextId = 0;
  private announceReady: () => void = () => {};
  private ready = this.nextRuntime();
  raise: RaiseMessage = () => {};

  /** Calls made so far, by function; tests tell from it what was recalculated. */
  readonly calls: { id: string; args: unknown[] }[] = [];

  get whenReady(): Promise<void> {
    return this.ready;
  }

  async invoke(
    id: string,
    args: unknown[],
    { address, allowErrors }: InvocationOptions,
  ): Promise<CallResult> {
    await this.ready;
    const flags = allowErrors ? ALLOW_ERRORS : 0;
    return new Promise((resolve) => this.send({ id, args, address, flags, resolve }));
  }

  /** From now on no result arrives, of these functions or of all: the add-in has answered, but Excel waits. */
  hang(holds: (id: string) => boolean = () => true): void {
    this.holds = holds;
  }

  /** What was held back arrives. */
  resume(): void {
    this.holds = undefined;
    for (const result of this.held.splice(0)) this.settle(result);
  }

  get isHanging(): boolean {
    return this.holds !== undefined;
  }

  /** What the lost runtime was asked it never answers; the next one is asked again. */
  runtimeLost(): void {
    this.raise = () => {};
    const unanswered = [...this.pending.values()];
    this.pending.clear();
    this.held.length = 0;
    this.ready = this.nextRuntime();
    void this.ready.then(() => unanswered.forEach((invocation) => this.send(invocation)));
  }

  // What the runtime calls.
  get customFunctions(): this {
    return this;
  }
  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.announceReady();
  }
  _getEnabledFeatures(): string[] {
    return [];
  }
  setInvocationResults(results: InvocationResult[]): void {
    for (const { id, failed, value, errorCode } of results) this.settle([id, !failed, value, errorCode]);
  }
  setInvocationArrayResults(results: ArrayResult[]): void {
    for (const result of results) this.settle(result);
  }

  private nextRuntime(): Promise<void> {
    return new Promise((resolve) => (this.announceReady = resolve));
  }

  private send(invocation: Invocation): void {
    const { id, args, address, flags } = invocation;
    const number = this.nextId++;
    this.calls.push({ id, args });
    this.pending.set(number, invocation);
    const message = JSON.stringify([number, id, args, address, flags, null]);
    this.raise([[MESSAGE_CATEGORY, INVOKE, '', message, 0]]);
  }

  private settle(result: ArrayResult): void {
    const [number, ok, value, errorCode = 0] = result;
    const invocation = this.pending.get(number);
    if (!invocation) return;
    if (this.holds?.(invocation.id)) {
      this.held.push(result);
      return;
    }
    this.pending.delete(number);
    invocation.resolve(
      ok ? resultOf(value) : { value: ERRORS[errorCode] ?? '#VALUE!', message: String(value ?? '') },
    );
  }
}

/** Rows of the add-in become columns of the grid. */
function resultOf(value: unknown): CallResult {
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value as unknown[][];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const matrix: Matrix<FunctionResultObject> = Array.from({ length: width }, (_, column) =>
    rows.map((row) => cellOf(row[column])),
  );
  return rows.length === 0 ? { value: '#CALC!' } : matrix;
}

function cellOf(value: unknown): FunctionResultObject {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'object') return richCell(value as RichValue);
  return { value: value as string | number | boolean };
}

function richCell({ basicValue, code, message, numberFormat }: RichValue): FunctionResultObject {
  return {
    value: (code ?? basicValue ?? '#VALUE!') as string | number | boolean,
    ...(message === undefined ? {} : { message }),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
  };
}
