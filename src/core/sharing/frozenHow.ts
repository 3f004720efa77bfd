/** How a formula of ours stands in a workbook that is sent: as an ordinary formula, or as what it showed. */
export type FrozenHow = 'formula' | 'value';

/** Why a cell is frozen as a value and not as an ordinary formula. */
export type ValueReason =
  /** Functions that tell or examine, and give nothing to recalculate: STAMP, EXPLAIN, AUDIT, INFER. */
  | { readonly kind: 'tells'; readonly function: string }
  /** A function that no ordinary formula of ours stands for. */
  | { readonly kind: 'noFormula'; readonly function: string }
  /** The rounding is no ordinary formula: `uddatalsmetoden`, `kvotmetoden`. */
  | { readonly kind: 'method'; readonly method: string }
  /** Rows and columns that tie at once. */
  | { readonly kind: 'tied' }
  /** The key has fixed amounts, floors or caps. */
  | { readonly kind: 'bounds'; readonly key: string }
  /** Beyond what a spreadsheet calculates exactly: `ej garanterad`. */
  | { readonly kind: 'notExact'; readonly key: string }
  /** An argument whose meaning cannot be followed for certain. */
  | { readonly kind: 'unreadable'; readonly expression: string }
  /** The call stands in a formula that uses a whole table of ours as an argument. */
  | { readonly kind: 'tableInFormula'; readonly expression: string }
  /** The cell showed an error, which is kept as it was. */
  | { readonly kind: 'error'; readonly error: string }
  /** Tried, and it did not give the same: `formula` is what it gave. */
  | { readonly kind: 'differs'; readonly value: string; readonly formula: string };
