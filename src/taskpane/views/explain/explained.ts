/** One explanation as the view shows it: in words, in figures and party by party. */
export interface Explained {
  /** `Nässjö: 846 tkr`. */
  readonly title: string;
  readonly share: number;
  readonly sentences: readonly string[];
  readonly figures: readonly (readonly [label: string, figure: string | number])[];
  /** Absent where no units were left to give out by their remainders. */
  readonly remainders?: readonly RemainderRow[];
  /** For the whole column or table. */
  readonly receipt: readonly string[];
}

/** A party's place among those who may get a unit more, the largest remainder first. */
export interface RemainderRow {
  readonly party: string;
  readonly quota: string;
  readonly rest: string;
  readonly share: string;
  readonly gotUnit: boolean;
  /** True for the party that is explained. */
  readonly isAsked: boolean;
}
