import type { Party } from '../../party';

/** What somebody has published: rounded parts, one row a party. A single amount is a table of one row. */
export interface Published {
  readonly parties: readonly Party[];
  readonly columns: readonly PublishedColumn[];
}

export interface PublishedColumn {
  readonly header: string;
  /** One a party; nothing where the cell is blank. */
  readonly figures: readonly (number | undefined)[];
  /** As stated beside the parts; absent where the document names none. */
  readonly total?: number;
  /** What the parts were rounded to, if it is known; otherwise it is read from their last zeros. */
  readonly step?: number;
  /** The year that the amounts are for, if the header says it. */
  readonly year?: number;
}
