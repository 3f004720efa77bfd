import type { Measure } from '../../core/measure';
import type { Entry } from '../model';

/** A key as the sheets of a year use it. */
export interface YearKey {
  /** The defined name of a key, or of an assumption that chooses one. */
  readonly keyName: string;
  readonly parties: readonly string[];
}

/** A year from preliminary amounts to final ones. */
export interface SettlementRequest {
  readonly sheet: string;
  readonly year: number;
  /** What the amounts are counted in. */
  readonly measure: Measure;
  /** The smallest step that is invoiced, in that measure. */
  readonly step: number;
  readonly budget: Entry;
  /** What the year is expected to cost, and what it did cost; `''` until it is known. */
  readonly forecast: number | '';
  readonly actual: number | '';
  readonly preliminary: YearKey;
  readonly final: YearKey;
  /** The sheet of the year before, whose rounding is carried in. */
  readonly carriedFrom?: string;
  /** False to show what is carried in and carry it on without rounding by it; a cell of the sheet that can be changed. */
  readonly appliesCarried?: boolean;
}

/** Decimals of an öre. */
export const DECIMALS: Record<Measure, number> = { kr: 2, tkr: 5, mkr: 8 };

/** What is invoiced of a settlement sheet, and when. */
export interface InvoiceRequest {
  readonly sheet: string;
  /** The name of the settlement sheet. */
  readonly settlement: string;
  readonly of: 'preliminary' | 'settlement';
  readonly count: number;
  /** As `2018-01-31`. */
  readonly firstDue: string;
  readonly months: number;
  readonly step: number;
  readonly isService: boolean;
  readonly reference: string;
}

/** A settlement sheet of the workbook. */
export interface SettlementSheet {
  readonly sheet: string;
  readonly measure: Measure;
  readonly parties: readonly string[];
  /** The row of the first party, counted from 0. */
  readonly firstRow: number;
  /** What each has to carry to the next year, in the measure: plus if it has paid too little; absent until known. */
  readonly carriedOut: readonly (number | undefined)[];
}
