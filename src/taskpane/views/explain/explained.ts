import type { SaidExplanation } from '../../../text/explanation';

/** One explanation as the view shows it: in words, in figures and party by party. */
export interface Explained extends SaidExplanation {
  readonly share: number;
  /** For the whole column or table. */
  readonly receipt: readonly string[];
}
