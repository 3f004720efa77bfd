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

export type Repair = 'reenter' | 'rebuildName' | 'restoreOverview' | 'restoreTable';

type HealthMatter =
  /** `#NAME?` in a formula of ours: it was calculated where the add-in is missing. */
  | { readonly kind: 'nameError'; readonly cells: number }
  /** The formula itself is spoiled: `=_xldudf_NYCKEL_SHARE(…)`. */
  | { readonly kind: 'spoiledFormula'; readonly cells: number; readonly formula: string }
  | { readonly kind: 'busy'; readonly cells: number }
  | { readonly kind: 'cellError'; readonly cells: number; readonly error: string; readonly formula: string }
  /** A formula uses a key that is gone. */
  | { readonly kind: 'keyGone'; readonly cells: number; readonly name: string }
  | { readonly kind: 'keyBroken'; readonly key: string; readonly why: string }
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
  | { readonly kind: 'linkedFile'; readonly cells: number; readonly file: string }
  /** A number among formulas. */
  | { readonly kind: 'typedNumber'; readonly value: number; readonly heading: string }
  | { readonly kind: 'tableDamaged'; readonly table: string; readonly why: string }
  | { readonly kind: 'tableTwice'; readonly table: string; readonly label: string }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | { readonly kind: 'overviewDamaged'; readonly why: string }
  /** A part of the file with our name on it that we have not written. */
  | { readonly kind: 'foreignPart' }
  /** The file keeps formulas that somebody has frozen, and cannot put all of them back. */
  | { readonly kind: 'frozenDamaged'; readonly cells: number }
  /** So much of a sheet was not looked at. */
  | { readonly kind: 'notLookedAt'; readonly sheet: string; readonly cells: number };
