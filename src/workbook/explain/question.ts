import type { Measure } from '../../core/measure';
import type { Cell } from '../../core/cell';
import type { Problem, Result } from '../../core/problem';
import type { ExplainedKey } from './explainedKey';

/** What stands in a cell, and what can be said of it. */
export interface CellReading {
  /** With the sheet: `Fördelning!B4`. */
  readonly address: string;
  readonly value: Cell;
  /** As the cell shows it. */
  readonly shown: string;
  /** In English spelling, as the API gives it; empty where none stands. Inside a spill it is that of its first cell. */
  readonly formula: string;
  /** The first cell of the spill that this one lies in, where that is another. */
  readonly spilledFrom?: string;
  /** True where Excel calculates only when it is told to. */
  readonly isManual: boolean;
  /** The cost item whose shares the column holds. */
  readonly item?: string;
  readonly matter: CellMatter;
}

/** Why a cell shows what it shows, as far as we can tell. */
export type CellMatter =
  | {
      readonly kind: 'shares';
      readonly shares: readonly AskedShare[];
      /** What the whole formula gives by our calculation; absent where it calculates on more than we can. */
      readonly calculated?: Cell;
    }
  /** A formula of Excel's own over cells with shares. */
  | { readonly kind: 'refers'; readonly cells: readonly string[] }
  | { readonly kind: 'formula' }
  | { readonly kind: 'typed' }
  | { readonly kind: 'text' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | { readonly kind: 'otherFunction'; readonly name: string }
  | CellPlace;

/** A cell that is ours although it shares nothing. */
export type CellPlace =
  | { readonly kind: 'stamp'; readonly key: string }
  | { readonly kind: 'weight'; readonly key: string }
  | { readonly kind: 'keyFact'; readonly key: string }
  | { readonly kind: 'scenario' }
  | { readonly kind: 'active'; readonly assumption: string; readonly scenario: string }
  | { readonly kind: 'value'; readonly assumption: string; readonly scenario: string }
  | { readonly kind: 'item'; readonly name: string };

/** One share that a formula asks for. */
export interface AskedShare {
  /** The call, as it stands in the formula. */
  readonly call: string;
  /** CHANGE compares two shares. */
  readonly role: 'only' | 'before' | 'after';
  readonly question: Result<ShareQuestion>;
  /** The formula that explains it in another cell, where one can. */
  readonly formula?: string;
}

/** What is asked: everything that the explanation is made from, as it stands in the workbook now. */
export interface ShareQuestion {
  readonly party: Cell;
  readonly key: ExplainedKey;
  readonly amount: Cell;
  readonly step: Cell;
  readonly method: Cell;
  readonly amountFrom: AmountOrigin;
  /** As the key is written in the formula. */
  readonly keyWritten: string;
  /** The assumption that chooses the key. */
  readonly keyAssumption?: AssumptionUse;
  /** Present for a cell of a table that ties both ways. */
  readonly table?: TableQuestion;
}

interface TableQuestion {
  readonly amounts: readonly Cell[];
  readonly column: number;
  readonly rowTotals?: readonly (readonly Cell[])[];
  readonly parties?: readonly (readonly Cell[])[];
}

/** Where an amount stands, and what stands beside it. */
export interface AmountOrigin {
  /** Absent for an amount that is written or calculated in the formula itself. */
  readonly address?: string;
  /** As it is written in the formula. */
  readonly written: string;
  readonly label?: string;
  readonly measure?: Measure;
  readonly assumption?: AssumptionUse;
}

export interface AssumptionUse {
  readonly label: string;
  readonly scenario: string;
}
