/** How sure a finding is: it follows from the figures themselves, or is the likeliest of several explanations. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** A finding as the view shows it, in words, and the figures that it is about. */
export interface ShownFinding {
  readonly certainty: Certainty;
  readonly sentence: string;
  /** What to do about it, where something can be done. */
  readonly proposal?: string;
  /** Figures that would make it right, row by row. */
  readonly changes: readonly Change[];
  /** Where it is found: the figures to be gone to in the sheet. */
  readonly places: readonly Place[];
}

export interface Place {
  /** 0 for the table, 1 for its sister. */
  readonly table: number;
  readonly row: number;
  /** Position among the columns of the table as it was given. */
  readonly column: number;
}

export interface Change extends Place {
  readonly before: number;
  readonly after: number;
}

/** What was found, the most certain first, and what was looked for. */
export interface Judgement {
  readonly findings: readonly ShownFinding[];
  readonly checked: readonly string[];
}
