/** Who made a file and with what, as the file says itself: it is told, not proved. */
export interface Provenance {
  readonly version: string;
  /** ISO time; absent for a workbook that has not been sent. */
  readonly sent?: string;
  /** Whom the file says it comes from: its author, or who last saved it. */
  readonly by?: string;
  readonly scenario?: string;
  /** Of the keys as they were sent: `PKS 2018#1c9e07ab`. */
  readonly stamps: readonly string[];
}

/** Another copy of the workbook, beside this one. Absent values are where one of them has nothing. */
export interface FileComparison {
  readonly file: string;
  readonly provenance?: Provenance;
  readonly keys: readonly KeyDifference[];
  readonly amounts: readonly AmountDifference[];
  readonly results: readonly ResultDifference[];
  /** How much was compared, so that no difference is not taken for nothing looked at. */
  readonly compared: { readonly keys: number; readonly amounts: number; readonly results: number };
}

export interface KeyDifference {
  readonly label: string;
  readonly mine?: string;
  readonly theirs?: string;
  /** Parties whose weights differ. */
  readonly weights: readonly { readonly party: string; readonly mine?: number; readonly theirs?: number }[];
}

/** A value of an assumption in a scenario. */
export interface AmountDifference {
  readonly label: string;
  readonly scenario: string;
  readonly mine?: string | number;
  readonly theirs?: string | number;
}

/** A result in a cell, by its sheet, row and column headings. */
export interface ResultDifference {
  readonly address: string;
  readonly row: string;
  readonly column: string;
  readonly mine?: number;
  readonly theirs?: number;
  /** Theirs less mine, in the measure of the sheet. */
  readonly difference?: number;
}
