import type { FrozenHow, ValueReason } from '../../../core/sharing/frozenHow';

export interface FreezeRequest {
  /** `inPlace`: the formulas of the workbook itself. `copies`: copies of the sheets, beside the originals. */
  readonly where: 'inPlace' | 'copies';
  /** Which sheets; all that have formulas of ours where it is absent. */
  readonly sheets?: readonly string[];
}

/** One formula of ours, and what becomes of it. */
export interface FreezeCell {
  /** Of the cell with the formula: `Fördelning!B5`. */
  readonly address: string;
  /** With what it spills: `Fördelning!B5:C17`. The same as the address for one cell. */
  readonly area: string;
  readonly formula: string;
  readonly how: FrozenHow;
  /** Present for a value. */
  readonly why?: ValueReason;
}

/** What freezing would do, before anything is done. */
export interface FreezePlan {
  readonly request: FreezeRequest;
  readonly cells: readonly FreezeCell[];
  /** What cannot be frozen, and why. */
  readonly obstacles: readonly SharingObstacle[];
}

/** What stands in the way of an operation, told beforehand; the rest is done. */
export type SharingObstacle =
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  | { readonly kind: 'readOnly' }
  /** Others may have the file open: what is written is seen by all at once. */
  | { readonly kind: 'coauthoring' }
  /** It holds more cells than can be read: its formulas stay as they are. */
  | { readonly kind: 'sheetTooLarge'; readonly sheet: string; readonly cells: number }
  | { readonly kind: 'unsettled'; readonly cells: number }
  /** They hold something else than when they were listed. */
  | { readonly kind: 'changedSince'; readonly cells: number }
  | { readonly kind: 'alreadyFrozen'; readonly cells: number };

export interface FreezeOutcome {
  /** As it was done: a formula that did not give the same is a value. */
  readonly cells: readonly FreezeCell[];
  readonly obstacles: readonly SharingObstacle[];
  /** Sheets that were made: the calculation, the list of formulas, copies. */
  readonly sheets: readonly string[];
}

/** What a workbook says of its own freezing. */
export interface FreezeRecord {
  /** ISO time. */
  readonly made: string;
  readonly version: string;
  readonly where: FreezeRequest['where'];
  readonly scenario?: string;
  readonly formulas: number;
  readonly values: number;
}

export interface UnfreezeOutcome {
  readonly restored: number;
  /** Cells that could not be put back, with the formula that stood there. */
  readonly left: readonly {
    readonly address: string;
    readonly formula: string;
    readonly why: UnfreezeReason;
  }[];
}

/** `moved`: the cell has been moved, so the formula's references are no longer certain. `changed`: somebody has written there since. */
export type UnfreezeReason = 'moved' | 'changed' | 'sheetProtected' | 'gone';
