import type { Certainty, Change, Place } from '../../../../core/reason/audit';

export type { Certainty, Change, Place };

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

/** What was found, the most certain first, and what was looked for. */
export interface Judgement {
  readonly findings: readonly ShownFinding[];
  readonly checked: readonly string[];
}
