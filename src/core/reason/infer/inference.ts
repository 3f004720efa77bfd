import type { Candidate } from './candidate';

/** What can be said of which key lies behind a published table, and what cannot. */
export interface Inference {
  /** The columns that can come of one and the same key, the largest group first; each column stands in one group. */
  readonly groups: readonly ColumnGroup[];
  /** Keys and mixes that fit the columns of the first group, the best first; at most MOST_FITS. */
  readonly fits: readonly Fit[];
  readonly verdict: Verdict;
  readonly unknowns: readonly Unknown[];
}

export const MOST_FITS = 20;

/** Columns that can come of one key, and what that key's fractions can be. */
export interface ColumnGroup {
  /** Positions among the published columns. */
  readonly columns: readonly number[];
  /** True if a column's own sum shows that each part was rounded on its own; otherwise any rule may have made them. */
  readonly isRoundedAlone: boolean;
  /** One a party: the least and the most that its fraction of the total can be; nothing for a party without figures. */
  readonly fractions: readonly (FractionRange | undefined)[];
  /** For the groups after the first: the parties whose fractions do not meet those of the first group. */
  readonly disagreeing: readonly number[];
  /** Those of them that do not meet even if each part may be the exact one rounded up or down at will. */
  readonly disagreeingAnyhow: readonly number[];
}

/** The doubles nearest to the exact bounds, for showing: 0,0900532 to 0,0900820. */
export interface FractionRange {
  readonly least: number;
  readonly most: number;
}

/**
 * How well a key fits. `exact`: a rounding rule reproduces every figure, decided exactly. `within`: every figure is
 * the exact part rounded up or down, though by no rule that we know. `except`: every figure but a few is reproduced.
 */
export type Closeness = 'exact' | 'within' | 'except' | 'near';

export interface Fit {
  readonly closeness: Closeness;
  /** One key, or the two of a mix. */
  readonly parts: readonly FitPart[];
  /** One for each column of the first group, in its order. */
  readonly columns: readonly ColumnFit[];
  /** The largest difference between a published figure and what the key gives; 0 where all are reproduced. */
  readonly error: number;
  /** The party that it is found at. */
  readonly worst: number;
  /** Parties of the table that the key does not know: it is tried on the others. */
  readonly leftOut: readonly number[];
}

export interface FitPart {
  readonly candidate: Candidate;
  /** 1 for a single key; 0,3 for 30 % of a mix. */
  readonly portion: number;
}

export interface ColumnFit {
  /** Position among the published columns. */
  readonly column: number;
  /** The stated total; where none is stated, the roundest that fits. */
  readonly total: number;
  readonly isStated: boolean;
  /** True where another total is stated than the sum that this one is. */
  readonly isAgainstStated: boolean;
  /** All totals that fit where none is stated. */
  readonly totals?: readonly [least: number, most: number];
  readonly step: number;
  /** The names of the rounding rules that reproduce it, in both languages; none where it is not reproduced. */
  readonly methods: readonly (readonly [sv: string, en: string])[];
  readonly error: number;
  readonly worst: number;
  /** Parties whose figure is another than the best rounding rule gives. */
  readonly misses: readonly number[];
}

export type Verdict =
  /** A rounding rule gives every figure; so do `others` more candidates. */
  | { readonly kind: 'reproduced'; readonly fit: Fit; readonly others: number }
  /** One amount: candidates differ only in how round a total they imply. */
  | { readonly kind: 'likely'; readonly fit: Fit; readonly others: number }
  | { readonly kind: 'within'; readonly fit: Fit; readonly others: number }
  | { readonly kind: 'except'; readonly fit: Fit; readonly parties: readonly number[] }
  | { readonly kind: 'none'; readonly best?: Fit; readonly keys: number; readonly mixes: number };

/** What the figures do not tell. */
export type Unknown =
  | { readonly kind: 'totalNotStated'; readonly column: number }
  | { readonly kind: 'totalNotSum'; readonly column: number; readonly stated: number; readonly sum: number }
  | { readonly kind: 'severalFit'; readonly count: number }
  | { readonly kind: 'singleAmount'; readonly candidates: number; readonly round: number }
  | { readonly kind: 'stepUncertain'; readonly column: number; readonly step: number }
  | { readonly kind: 'mixesNotTried'; readonly parties: number }
  | { readonly kind: 'partiesUnknown'; readonly parties: readonly number[] }
  /** Every amount is 0, so that any key gives them. */
  | { readonly kind: 'onlyZeros' }
  | { readonly kind: 'signsMixed'; readonly column: number }
  | {
      readonly kind: 'notPercent';
      readonly decimals: number;
      readonly party: number;
      readonly range: FractionRange;
    }
  | { readonly kind: 'maybePercent'; readonly decimals: number };
