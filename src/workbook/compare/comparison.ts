import type { Measure } from '../../core/measure';

/** A table of results as the user marks it: parties in one column, amounts in others. */
export interface ResultTable {
  /** The cells with the names: `Jönköping 2018!A5:A17`. */
  readonly parties: string;
  readonly names: readonly string[];
  readonly columns: readonly ResultColumn[];
}

export interface ResultColumn {
  /** What stands above it; its letter where nothing does. */
  readonly heading: string;
  /** `Jönköping 2018!D5:D17`. */
  readonly address: string;
}

export interface CompareRequest {
  /** Labels of scenarios, in the order in which they are shown. */
  readonly scenarios: readonly string[];
  /** Two columns of equally many cells. */
  readonly parties: string;
  readonly amounts: string;
  readonly measure: Measure;
}

/** What each party pays in each scenario, as the workbook itself calculated it. Numbers in the measure. */
export interface Comparison {
  /** When it was made, in local time: `2026-11-22 21:47`. */
  readonly made: string;
  readonly measure: Measure;
  /** What stands above the amounts, and where they stand. */
  readonly heading: string;
  readonly amounts: string;
  readonly parties: readonly string[];
  readonly scenarios: readonly ComparedScenario[];
}

export interface ComparedScenario {
  readonly label: string;
  /** One a party; absent where the cell shows no number, as where an assumption is not made or a condition not met. */
  readonly amounts: readonly (number | undefined)[];
  /** What the cells without a number show, each text once: `#N/A`, `villkor ej uppfyllt`. */
  readonly shown: readonly string[];
  /** Of the keys that the amounts depend on: `PKS 2018#1c9e07ab`. */
  readonly stamps: readonly string[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The scenario that is being read. */
  readonly label: string;
}
