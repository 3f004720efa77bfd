import type { AuditedColumn, AuditedTable, ColumnRole } from '../../../../core/reason/audit';

export { ROLES, type ColumnRole } from '../../../../core/reason/audit';

/** A published table as it was understood, and as the user has corrected that. */
export interface GivenTable extends AuditedTable {
  readonly partyHeader: string;
  /** One a party: the line of the text, or of the cells, that it was read from; counted from 1. */
  readonly lines: readonly number[];
  readonly columns: readonly GivenColumn[];
}

export interface GivenColumn extends AuditedColumn {
  /** Its position in the table that was read. */
  readonly place: number;
  /** What the user's corrections of it are kept by: they must not be taken for those of another table's column. */
  readonly id: string;
}

/** What the user knows better, by the id of the column. */
export interface Corrections {
  readonly roles: Readonly<Record<string, ColumnRole>>;
  /** `''` where the user says that no total is stated. */
  readonly totals: Readonly<Record<string, number | ''>>;
}

export const NO_CORRECTIONS: Corrections = { roles: {}, totals: {} };
