import type { Key } from '../core/key/key';
import type { Problem, Result } from '../core/problem';

/** What a workbook holds that is ours, read from its cells. */
export interface WorkbookContent {
  readonly schema: Schema;
  readonly keys: readonly KeyRecord[];
  /** What is damaged: a sheet of ours that is gone although formulas need it. */
  readonly problems: readonly Problem[];
  /** Absent where the workbook has no sheet `Scenarier`. */
  readonly scenarios?: Result<ScenarioBlock>;
  /** A comparison that did not come to its end, and of which the user has not been told yet. */
  readonly interrupted?: Interrupted;
}

export interface Interrupted {
  /** The scenario that was chosen before it. */
  readonly scenario: string;
  /** True once that scenario is chosen again. */
  readonly isRestored: boolean;
}

/** `none`: nothing of ours yet. `newer`: made by a later add-in, so that we read and calculate but change nothing. */
export type Schema = 'none' | 'current' | 'newer';

/** A key table on the sheet `Nycklar` and what stands above it. */
export interface KeyRecord {
  /** The defined name of its stamp cell, as typed in formulas: `Folkmängd_2016`. Never changes. */
  readonly name: string;
  /** The name of its table: `Nyckeltabell_Folkmängd_2016`. */
  readonly table: string;
  /** What people call it: `Folkmängd 2016`. May be changed. */
  readonly label: string;
  readonly facts: KeyFacts;
  /** As the stamp cell shows it; empty while it shows an error. */
  readonly stamp: string;
  readonly decidedStamp: string;
  readonly state: KeyState;
  readonly key: Result<Key>;
  /** The table with its header: `Nycklar!A14:B27`. */
  readonly address: string;
}

export type KeyState = 'undecided' | 'decided' | 'changed' | 'broken';

/** What is known of a key besides its parties and weights; texts as they stand in the sheet, empty if unknown. */
export interface KeyFacts {
  readonly measure: string;
  readonly referenceDate: string;
  readonly source: string;
  readonly published: string;
  readonly validity: string;
  readonly decision: string;
}

/** A key that is to be written: parties with weights, or a blend of other keys. */
export type KeyDraft = PartiesDraft | BlendDraft;

interface Draft {
  readonly label: string;
  readonly facts: Partial<KeyFacts>;
}

export interface PartiesDraft extends Draft {
  readonly kind?: 'parties';
  readonly rows: readonly KeyRow[];
}

export interface BlendDraft extends Draft {
  readonly kind: 'blend';
  readonly portions: readonly BlendPortion[];
}

/** A number, or a formula in English spelling that gives one. */
export type Entry = number | `=${string}`;

export interface KeyRow {
  readonly party: string;
  readonly weight: Entry;
  readonly fixed?: Entry;
  readonly floor?: Entry;
  readonly cap?: Entry;
  /** The defined name of the key by which this row's part is shared again. */
  readonly subkey?: string;
}

export interface BlendPortion {
  /** The defined name of a key. */
  readonly key: string;
  /** 0,3 or 30 for 30 %. */
  readonly portion: Entry;
}

/** The block on the sheet `Scenarier`: one row an assumption, one column a scenario. */
export interface ScenarioBlock {
  readonly scenarios: readonly string[];
  /** The label in the cell `Scenario`. */
  readonly chosen: string;
  /** The label of the scenario that the others are compared with; absent where none has been chosen. */
  readonly base?: string;
  readonly assumptions: readonly Assumption[];
}

/**
 * What the values of an assumption are: an amount in its unit, a fraction shown as percent, a step to round to, `ja` or
 * `nej`, a text, or the label of a key.
 */
export type AssumptionKind = 'amount' | 'percent' | 'step' | 'yesNo' | 'text' | 'key';

export interface Assumption {
  /** The defined name of its cell in the column `Aktiv`. */
  readonly name: string;
  readonly label: string;
  /** `tkr`, `kr`, `mkr` …; a kind that is no amount has its own: `%`, `steg`, `ja/nej`, `text`, `nyckel`. */
  readonly unit: string;
  readonly kind: AssumptionKind;
  /** One a scenario, as it stands in the cell; `''` for a blank. */
  readonly values: readonly (string | number)[];
  /** One a scenario: true where a formula stands in the cell. */
  readonly calculated?: readonly boolean[];
  /** What `Aktiv` shows now. */
  readonly active: string | number;
}

export interface AssumptionDraft {
  readonly label: string;
  readonly unit: string;
  readonly kind: AssumptionKind;
  /** One a scenario, in their order; missing ones are left blank. */
  readonly values: readonly (string | number)[];
}

/** Cells and what they hold; blanks are `''`. */
export interface Cells {
  /** With the sheet: `Fördelning!B4:C4`. */
  readonly address: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** How shares are to be put into the sheet. */
export interface InsertRequest {
  /** The defined name of a key, or of an assumption that chooses one. */
  readonly keyName: string;
  /** Parties in the order of the rows. */
  readonly parties: readonly string[];
  /** The cells with the amounts, in one row or one column. */
  readonly amounts: string;
  /** The cell where the table's upper left corner goes. */
  readonly target: string;
  readonly step: number;
  /** A method's Swedish name; absent for the default. */
  readonly method?: string;
  /** One SHARE a cell, one SHARES that spills, or one TIEOUT that spills and has row sums beside it. */
  readonly form: 'cells' | 'spill' | 'tied';
  /** For `tied`: whether a row sum can be held against the party's share of all amounts together. */
  readonly comparesWhole?: boolean;
  /** The defined name of an agreement's outcome: nothing is shared until it is met. */
  readonly condition?: string;
  /** True when the user has confirmed that what stands there is to be replaced. */
  readonly replace?: boolean;
}
