import type { Measure } from '../figures';

/** SCB's figures for the municipalities of today and the years that were asked for. */
export interface ScbAnswer {
  readonly measure: Measure;
  /** Every municipality and every year, by code and year. */
  readonly figures: readonly ScbFigure[];
  /** The date on which SCB last changed the table; the later one if there are two. */
  readonly updated: string;
  readonly table: string;
  readonly content: string;
  /** True if SCB has moved some of the figures by a small random number. */
  readonly perturbed: boolean;
  /** Who answered: SCB, or the mirror that the address points to. */
  readonly host: string;
  /** One for each table: inhabitants moved to another table with the year 2025. */
  readonly origins: readonly ScbOrigin[];
}

export interface ScbFigure {
  readonly code: string;
  readonly year: number;
  /** `null` where SCB has no figure, which is never the same as 0. */
  readonly value: number | null;
}

export interface ScbOrigin {
  /** SCB's id of the table in PxWebApi v2. */
  readonly table: string;
  /** The statistics that the table belongs to: BE0101. */
  readonly statistics: string;
  readonly content: string;
  readonly updated: string;
  readonly perturbed: boolean;
  readonly years: readonly number[];
}

/** Tells the user why nothing happens: SCB has asked us to come back later. */
export interface ScbWait {
  readonly seconds: number;
  /** Which wait it is, out of `most`. */
  readonly attempt: number;
  readonly most: number;
}
