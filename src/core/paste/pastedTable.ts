/**
 * A table that somebody pasted as text, and how each line of it was understood. Nothing here is an error: what could
 * not be understood is part of the preview, so that the reader decides before anything is written.
 */
export interface PastedTable {
  readonly columns: readonly PastedColumn[];
  /** Every line of the text that is not blank stands in exactly one row. */
  readonly rows: readonly PastedRow[];
  /** The last sum row beside what the rows add up to, for the number columns in their order. */
  readonly sum?: PastedSum;
  /** Why nothing was read at all. */
  readonly refused?: Refusal;
}

export type Refusal =
  | { readonly kind: 'tooLarge'; readonly characters: number; readonly most: number }
  | { readonly kind: 'tooManyLines'; readonly lines: number; readonly most: number };

export interface PastedColumn {
  readonly header: string;
  readonly kind: 'party' | 'number' | 'text';
  readonly unit: Unit;
  readonly unitFrom?: UnitSource;
}

/** The empty unit is a bare number: inhabitants, points, or an amount whose unit nobody wrote. */
export type Unit = 'kr' | 'tkr' | 'mkr' | '%' | '';

/** Where a unit was read: in the column's header, in its cells, or in a line above the table. */
type UnitSource = 'header' | 'cells' | 'title';

export interface PastedRow {
  /** Numbers of the lines in the text, counted from 1: a wrapped row has several. */
  readonly lines: readonly number[];
  /** One for each column where the row is `ok` or `sum`; otherwise the pieces that could be told apart. */
  readonly cells: readonly PastedCell[];
  readonly status: RowStatus;
  /** Why a row is `unclear`. */
  readonly reason?: UnclearReason;
}

export type RowStatus = 'ok' | 'sum' | 'header' | 'note' | 'unclear';

export interface PastedCell {
  readonly text: string;
  readonly value?: number;
  /** Only where the cell itself states it. */
  readonly unit?: Unit;
  readonly approximate?: Approximate;
}

/** The word that makes a number less than exact; spellings such as `c:a` and `~` are gathered under one word. */
export type Approximate =
  | 'drygt'
  | 'knappt'
  | 'närmare'
  | 'nästan'
  | 'ca'
  | 'omkring'
  | 'ungefär'
  | 'minst'
  | 'högst'
  | 'över'
  | 'under';

/** `column` is the position of the column in the table. */
export type UnclearReason =
  | { readonly kind: 'partyMissing' }
  | { readonly kind: 'numberMissing'; readonly column: number }
  | { readonly kind: 'notNumber'; readonly column: number; readonly input: string }
  | { readonly kind: 'numberCount'; readonly found: number; readonly expected: number }
  | { readonly kind: 'tooManyNumbers'; readonly most: number }
  | { readonly kind: 'lineTooLong'; readonly characters: number; readonly most: number }
  | { readonly kind: 'tooManyDigits'; readonly column: number; readonly input: string }
  /** The spaces can be read in several ways, of which two are given; the sum row did not settle it. */
  | { readonly kind: 'ambiguousNumbers'; readonly readings: readonly (readonly number[])[] }
  /** Nothing says how many number columns the table has. */
  | { readonly kind: 'ambiguousColumns'; readonly counts: readonly number[] }
  | { readonly kind: 'textAfterNumbers'; readonly text: string }
  | { readonly kind: 'unitUnknown'; readonly unit: string }
  | { readonly kind: 'unitMixed'; readonly column: number; readonly unit: Unit; readonly columnUnit: Unit }
  /** A lone year that may be a header or a weight. */
  | { readonly kind: 'headerOrRow' }
  | { readonly kind: 'anotherTable' };

export interface PastedSum {
  readonly lines: readonly number[];
  /** As the sum row says it, in the unit of the column; nothing where its cell is blank. */
  readonly stated: readonly (number | undefined)[];
  /** The exact sum of the rows that are `ok`, in the unit of the column. */
  readonly calculated: readonly number[];
}

/** One megabyte, as characters. */
export const LARGEST_PASTE = 1_048_576;
/** Lines that are not blank: six times the municipalities of the country, and read while one waits. */
export const MOST_LINES = 2000;
/** A longer line is no row of a table. */
export const LONGEST_LINE = 4000;
