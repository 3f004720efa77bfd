import type { Problem } from '../problem';

/** What the health check says of a workbook that is going to be sent, or has been received. */
export type HealthFinding = HealthMatter & {
  readonly severity: Severity;
  /** Where it is: `Fördelning!B5`, or `Fördelning!B5:B17` for many alike; absent for what stands in no cell. */
  readonly address?: string;
  /** What can be done about it, without touching anything that is not listed; absent where a person must decide. */
  readonly repair?: Repair;
};

/** `error`: a number is or will be wrong or missing. `warning`: it should be looked at. `note`: it is good to know. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * `reenter`: the formulas are entered as they were; `reenterStamp`: the stamp is calculated again; `rebuildName`: the name
 * points to its cell again; `restoreOverview`: the sheet `Om fördelningen` and its table are written anew; `restoreMark`: the file is marked as ours again.
 */
type Repair = 'reenter' | 'reenterStamp' | 'rebuildName' | 'restoreOverview' | 'restoreMark';

type HealthMatter =
  /** `#NAME?` in a formula of ours: it was calculated where the add-in is missing. */
  | { readonly kind: 'nameError'; readonly cells: number }
  /** The formula itself is spoiled: `=_xldudf_NYCKEL_SHARE(…)`. */
  | { readonly kind: 'spoiledFormula'; readonly cells: number; readonly formula: string }
  | { readonly kind: 'busy'; readonly cells: number }
  | { readonly kind: 'cellError'; readonly cells: number; readonly error: string; readonly formula: string }
  /** A formula uses a key that is gone. */
  | { readonly kind: 'keyGone'; readonly cells: number; readonly name: string }
  | { readonly kind: 'keyBroken'; readonly key: string; readonly problem: Problem }
  /** Somebody has written over the formula of a stamp; `stamp` is what it would be. */
  | { readonly kind: 'stampTyped'; readonly key: string; readonly shown: string; readonly stamp: string }
  | { readonly kind: 'stampDiffers'; readonly key: string; readonly stamp: string; readonly decided: string }
  | { readonly kind: 'keyUndecided'; readonly key: string }
  | { readonly kind: 'keyOutdated'; readonly key: string; readonly validity: string; readonly year: number }
  | {
      readonly kind: 'sumDiffers';
      readonly key: string;
      readonly sum: number;
      readonly amount: number;
      readonly difference: number;
    }
  | { readonly kind: 'nameNowhere'; readonly name: string; readonly formula: string }
  | { readonly kind: 'nameElsewhere'; readonly name: string; readonly file: string }
  | { readonly kind: 'nameShadowed'; readonly name: string; readonly sheet: string }
  /** The name of a key's stamp cell is gone or points at another cell. */
  | { readonly kind: 'nameAstray'; readonly name: string; readonly key: string; readonly formula: string }
  /** The name of an assumption no longer stands on its row. */
  | {
      readonly kind: 'assumptionAstray';
      readonly name: string;
      readonly label: string;
      readonly formula: string;
    }
  /** More than one name leads to a key or an assumption: one may have been written over by another. */
  | { readonly kind: 'twoNames'; readonly names: readonly string[]; readonly label: string }
  | { readonly kind: 'linkedFile'; readonly cells: number; readonly file: string }
  /** A number among formulas. */
  | { readonly kind: 'typedNumber'; readonly value: number; readonly heading: string }
  /** The line of the stamp above a key table is gone. */
  | {
      readonly kind: 'tableDamaged';
      readonly table: string;
      readonly label: string;
      readonly missing: 'stamp';
    }
  /** Two keys have one name: a sheet or a table has been copied. */
  | { readonly kind: 'tableTwice'; readonly table: string; readonly label: string }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | { readonly kind: 'scenariosDamaged'; readonly problem: Problem }
  | { readonly kind: 'overviewDamaged'; readonly why: 'missing' | 'rows' | 'references' }
  /** Another program has lost the part that says what the file is and which version made it. */
  | { readonly kind: 'markMissing' }
  /** Parts of the file with our name on them that we have not written. */
  | { readonly kind: 'foreignPart'; readonly parts: number }
  /** So much of a sheet was not looked at. */
  | { readonly kind: 'notLookedAt'; readonly sheet: string; readonly cells: number };
