/** Where an amount comes from: a cell, what an assumption says in a scenario, or a number that was typed. */
type AmountSource =
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'assumption'; readonly name: string }
  | { readonly kind: 'number'; readonly amount: number };

/** Where a key comes from: a key by its defined name, or what an assumption says in a scenario. */
type KeySource =
  { readonly kind: 'key'; readonly name: string } | { readonly kind: 'assumption'; readonly name: string };

/** Before or after: what is shared, and by which key. */
export interface ChangeSide {
  /** The scenario, where amount or key is an assumption; otherwise what the side is to be called, which may be nothing. */
  readonly label: string;
  readonly amount: AmountSource;
  readonly key: KeySource;
}

/** How the amount before is brought to the price level after: by an index table of the workbook, or by a percentage. */
export type Restating =
  | { readonly kind: 'index'; readonly table: string; readonly from: number; readonly to: number }
  | { readonly kind: 'percent'; readonly change: number };

export interface ChangeParty {
  readonly name: string;
  readonly presence: 'both' | 'joined' | 'left';
}

export interface ChangeRequest {
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  readonly parties: readonly ChangeParty[];
  readonly measure: string;
  readonly step: number;
  readonly restating?: Restating;
  readonly target: string;
  readonly replace?: boolean;
}
