import type { Entry } from '../model';

/** Several years: what is to be shared in each, by which key, and how prices change. */
export interface PlanRequest {
  readonly sheet: string;
  /** What the amounts are counted in: kr, tkr or mkr. */
  readonly measure: string;
  readonly step: number;
  readonly years: readonly PlanYear[];
  /** Years and parties tie both ways; only where all years have one key. */
  readonly tied?: {
    /** Whether a row sum can be held against the party's share of all years as one amount. */
    readonly comparesWhole: boolean;
  };
}

export interface PlanYear {
  readonly year: number;
  /** An amount, or a formula that names an assumption. */
  readonly budget: Entry;
  /** How much prices change from the year before, 0,025 for 2,5 %; `''` for a budget in the year's own price level. */
  readonly index: number | '';
  /** The defined name of a key, or of an assumption that chooses one. */
  readonly keyName: string;
  /** The parties of that key. */
  readonly parties: readonly string[];
}
