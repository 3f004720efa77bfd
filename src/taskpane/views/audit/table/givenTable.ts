import type { Approximate, Unit } from '../../../../core/paste';

/** What a column of a published table holds. Only amounts are shared by a key. */
export const ROLES = ['amount', 'rowSum', 'count', 'rate', 'percent', 'none'] as const;
export type ColumnRole = (typeof ROLES)[number];

/** A published table as it was understood, and as the user has corrected that. */
export interface GivenTable {
  /** What stands above and below the table, where price levels and sources are told. */
  readonly texts: readonly string[];
  readonly partyHeader: string;
  readonly parties: readonly string[];
  /** One a party: the line of the text, or of the cells, that it was read from; counted from 1. */
  readonly lines: readonly number[];
  readonly columns: readonly GivenColumn[];
}

export interface GivenColumn {
  /** Its position in the table that was read. */
  readonly place: number;
  /** What the user's corrections of it are kept by: they must not be taken for those of another table's column. */
  readonly id: string;
  readonly header: string;
  readonly unit: Unit;
  readonly role: ColumnRole;
  /** One a party, in the column's unit. */
  readonly figures: readonly (number | undefined)[];
  /** One a party: the word that makes a figure less than exact. */
  readonly flags: readonly (Approximate | undefined)[];
  /** What the table, or the user, says that the column adds up to. */
  readonly stated?: number;
}

/** What the user knows better, by the id of the column. */
export interface Corrections {
  readonly roles: Readonly<Record<string, ColumnRole>>;
  /** `''` where the user says that no total is stated. */
  readonly totals: Readonly<Record<string, number | ''>>;
}

export const NO_CORRECTIONS: Corrections = { roles: {}, totals: {} };
