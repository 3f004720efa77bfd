import type { Problem } from '../../../core/problem';
import type { Schema } from '../../model';

/** Who made a file and with what, as the file says itself: it is told, not proved. */
export interface Provenance {
  readonly version: string;
  /** ISO time; absent for a workbook that has not been sent. */
  readonly sent?: string;
  /** Whom the file says it comes from: who answers questions about it, or its author. */
  readonly by?: string;
  readonly scenario?: string;
  /** Of the keys as they were sent: `PKS 2018#1c9e07ab`. */
  readonly stamps: readonly string[];
  /** `sheet`: the file has lost what was written when it was sent; this is what `Om fördelningen` says. */
  readonly from?: 'part' | 'sheet';
}

/** What can be said of a workbook that has been received, before anybody relies on it. */
export interface ReceivedReport {
  /** Absent where the workbook says nothing of where it comes from. */
  readonly provenance?: Provenance;
  /** `newer`: made by a later version of the add-in, so that we read and change nothing. */
  readonly schema: Schema;
  /** The version of the add-in that first wrote in the workbook. */
  readonly madeWith?: string;
  /** True where that version, or the one that it was sent with, is later than ours. */
  readonly isLater: boolean;
  readonly keys: readonly KeyVerdict[];
}

export interface KeyVerdict {
  readonly label: string;
  /** Of what the table holds now; empty for a key that is broken or gone. */
  readonly stamp: string;
  /** What the stamp cell shows, where that is not the stamp of the table: typed over, frozen, or not recalculated. */
  readonly shown?: string;
  /** As it was decided; absent for an undecided key. */
  readonly decided?: string;
  /** As it was sent; absent where the file does not say. */
  readonly sent?: string;
  readonly state: KeyVerdictState;
  /** Why a broken key is so. */
  readonly problem?: Problem;
}

/**
 * The gravest that can be said: `gone` and `added` since it was sent, `broken`, `changedSinceSent`, `differsFromDecided`,
 * `undecided`, or `ok`.
 */
export type KeyVerdictState =
  'broken' | 'gone' | 'changedSinceSent' | 'differsFromDecided' | 'added' | 'undecided' | 'ok';

/** Another copy of the workbook, beside this one. Absent values are where one of them has nothing. */
export interface FileComparison {
  readonly file: string;
  readonly provenance?: Provenance;
  /** Only those that differ, as everything below. */
  readonly keys: readonly KeyDifference[];
  readonly amounts: readonly AmountDifference[];
  readonly results: readonly ResultDifference[];
  /** How much was compared, so that no difference is not taken for nothing looked at. */
  readonly compared: { readonly keys: number; readonly amounts: number; readonly results: number };
  /** The scenario that each of them shows, where they differ: the results then do so too. */
  readonly chosen?: { readonly mine?: string; readonly theirs?: string };
  /** What in the other file could not be read. */
  readonly problems: readonly Problem[];
}

export interface KeyDifference {
  readonly label: string;
  /** What they call it, where that is another name than ours. */
  readonly theirLabel?: string;
  /** Stamps; empty for a key that is broken. */
  readonly mine?: string;
  readonly theirs?: string;
  /** Parties whose weights differ; none where it is something else in the table that does. */
  readonly weights: readonly { readonly party: string; readonly mine?: number; readonly theirs?: number }[];
}

/** A value of an assumption in a scenario. */
export interface AmountDifference {
  readonly label: string;
  readonly scenario: string;
  readonly unit?: string;
  readonly mine?: string | number;
  readonly theirs?: string | number;
}

/** A result in a cell, by its sheet, row and column headings. */
export interface ResultDifference {
  /** In this workbook, or in theirs where it is only there. */
  readonly address: string;
  /** Where it stands in theirs, when that is another cell. */
  readonly theirAddress?: string;
  readonly row: string;
  readonly column: string;
  readonly mine?: number;
  readonly theirs?: number;
  /** What a cell shows that holds no number: `#NAME?`. */
  readonly shown?: { readonly mine?: string; readonly theirs?: string };
  /** Theirs less mine, in the measure of the sheet. */
  readonly difference?: number;
}
