import type { Approximate } from '../../paste';

/**
 * How sure a finding is: it follows from the table's own figures, is the likeliest of several explanations, or is
 * something to look at.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** A figure by its row and column. */
export interface Place {
  /** 0 for the table, 1 for its sister. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Change extends Place {
  readonly before: number;
  readonly after: number;
}

/** Something that is wrong with a published table, or worth a look. Amounts in the unit of the column. */
export type Finding = {
  readonly certainty: Certainty;
  /** Where it is seen. */
  readonly places: readonly Place[];
  /** Figures that would make it right; together they tie. */
  readonly changes: readonly Change[];
} & Matter;

type Matter =
  | SumMatter
  | MisprintMatter
  | {
      readonly kind: 'rowSum';
      readonly table: number;
      readonly column: number;
      /** Rows whose sum is another than what its parts make. */
      readonly rows: readonly RowSum[];
      /** True if no row misses by more than rounding each part on its own explains. */
      readonly isRounding: boolean;
    }
  | {
      readonly kind: 'grandTotal';
      readonly table: number;
      readonly column: number;
      readonly stated: number;
      readonly sum: number;
      readonly isRounding: boolean;
    }
  | {
      readonly kind: 'rate';
      readonly table: number;
      readonly column: number;
      readonly rows: readonly { readonly row: number; readonly expected: number; readonly figure: number }[];
    }
  /** A rate collects something else than the total. */
  | {
      readonly kind: 'rateTotal';
      readonly table: number;
      readonly column: number;
      readonly collects: number;
      readonly total: number;
      readonly difference: number;
    }
  | {
      readonly kind: 'method';
      readonly table: number;
      readonly column: number;
      readonly key: string;
      readonly method: readonly [sv: string, en: string];
    }
  | {
      readonly kind: 'otherShares';
      readonly table: number;
      readonly column: number;
      readonly key: string;
      readonly count: number;
      readonly of: number;
      /** The row that is furthest off, and by how much. */
      readonly worst: number;
      readonly difference: number;
      readonly isRounding: boolean;
    }
  | {
      readonly kind: 'notInKey';
      readonly table: number;
      readonly key: string;
      readonly parties: readonly string[];
    }
  /** Columns that do not come of the key of the others. */
  | {
      readonly kind: 'otherKey';
      readonly columns: readonly ColumnPlace[];
      readonly others: readonly ColumnPlace[];
      readonly count: number;
      readonly of: number;
    }
  | { readonly kind: 'order'; readonly parties: readonly string[]; readonly more: number }
  | { readonly kind: 'missing'; readonly table: number; readonly parties: readonly string[] }
  | {
      readonly kind: 'double';
      readonly table: number;
      readonly party: string;
      readonly rows: readonly number[];
    }
  | { readonly kind: 'priceLevels'; readonly years: readonly number[] }
  | { readonly kind: 'keyYears'; readonly measure: string; readonly years: readonly number[] }
  | {
      readonly kind: 'approximate';
      readonly table: number;
      readonly column: number;
      readonly party: string;
      readonly word: Approximate;
    };

export interface ColumnPlace {
  readonly table: number;
  readonly column: number;
}

export interface SumMatter {
  readonly kind: 'sum';
  readonly table: number;
  readonly column: number;
  readonly sum: number;
  readonly stated: number;
  /** Sum less stated. */
  readonly difference: number;
  /** True if rounding each part on its own explains it: at most half a step a part. */
  readonly isRounding: boolean;
  readonly isPercent: boolean;
}

/** A sum, right or wrong, and how sure it is that the column should make it. */
export type ComparedSum = SumMatter & Pick<Finding, 'certainty'>;

/** One figure that, written otherwise, makes everything tie. */
export interface MisprintMatter {
  readonly kind: 'misprint';
  readonly table: number;
  readonly column: number;
  /** Absent where it is the stated total that is misprinted. */
  readonly row?: number;
  readonly before: number;
  readonly after: number;
  readonly how: 'digit' | 'swapped' | 'other';
  /** What contradicts the figure: both sums, or its column's alone. */
  readonly by: 'both' | 'column';
  /** Other figures that would explain it as well. */
  readonly others: number;
}

export interface RowSum {
  readonly row: number;
  readonly sum: number;
  readonly stated: number;
}
