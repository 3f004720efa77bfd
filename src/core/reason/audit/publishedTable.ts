import type { Approximate, Unit } from '../../paste';

/** What a column of a published table holds. Only amounts are shared by a key. */
export const ROLES = ['amount', 'rowSum', 'count', 'rate', 'percent', 'none'] as const;
export type ColumnRole = (typeof ROLES)[number];

/** A table as somebody has published it: rounded figures, one row a party. */
export interface AuditedTable {
  /** What stands above and below the table, where price levels and sources are told. */
  readonly texts: readonly string[];
  readonly parties: readonly string[];
  readonly columns: readonly AuditedColumn[];
}

export interface AuditedColumn {
  readonly header: string;
  readonly unit: Unit;
  readonly role: ColumnRole;
  /** One a party, in the column's unit; nothing where the cell is blank. */
  readonly figures: readonly (number | undefined)[];
  /** One a party: the word that makes a figure less than exact. */
  readonly flags: readonly (Approximate | undefined)[];
  /** What the column is said to add up to. */
  readonly stated?: number;
}
