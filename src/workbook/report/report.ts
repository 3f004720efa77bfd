import type { Consequences } from '../../core/scenario/consequences';
import type { BasisColumn } from '../compare/writeConsequences';
import type { Comparison } from '../compare/comparison';

/** What those who decide are to read. */
export interface ReportRequest {
  /** What is to be decided: `Finansiering av PKS från 2018`. */
  readonly title: string;
  readonly comparison: Comparison;
  /** The label of the scenario that the others are compared with. */
  readonly base: string;
  readonly inhabitants: BasisColumn;
  readonly taxBase: BasisColumn;
  /** The parties that get a page of their own. */
  readonly pages: readonly string[];
}

/** The figures that the pages are made of. */
export interface Figures {
  readonly consequences: Consequences;
  /** What inhabitants and tax base are counted by, one sentence each. */
  readonly sources: readonly string[];
}

/** One line of a page: its cells, and how they look. */
export interface Line {
  readonly cells: readonly (string | number)[];
  readonly look?: 'title' | 'subtitle' | 'heading' | 'columnHeads' | 'sum' | 'note' | 'toFillIn';
  /** Number formats of the cells from the second on. */
  readonly formats?: readonly string[];
  /** True where a label may be longer than its cell. */
  readonly wraps?: boolean;
}

export const EMPTY: Line = { cells: [] };

/** Stands where the workbook showed no number. */
export const MISSING = '–';
