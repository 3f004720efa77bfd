/** What stands in the way of sending or receiving a workbook. */
export type SharingProblem =
  /** The user has stopped it; nothing is left half done. */
  | { kind: 'sharingStopped' }
  | { kind: 'workbookReadOnly' }
  /** What was to be repaired is no longer as it was found. */
  | { kind: 'findingGone' }
  | { kind: 'alreadyFrozen' }
  | { kind: 'notFrozen' }
  /** Something else would have changed: everything is as it was. `address` is the first such cell. */
  | { kind: 'freezeDiffers'; cells: number; address: string }
  /** The file says that it is frozen, but the sheet with the formulas is gone or damaged. */
  | { kind: 'frozenListMissing'; sheet: string }
  | ReceivedFileProblem;

/** Why another file cannot be compared with, or not all of it. */
export type ReceivedFileProblem =
  | { kind: 'fileNotXlsx'; file: string; found: 'xls' | 'xlsm' | 'xlsb' | 'csv' | 'ods' | 'pdf' | 'other' }
  | { kind: 'fileEncrypted'; file: string }
  | { kind: 'fileTooLarge'; file: string; megabytes: number; most: number; isUnpacked?: true }
  | { kind: 'fileDamaged'; file: string; said: string }
  /** Neither keys, scenarios nor results of ours. */
  | { kind: 'fileNotOurs'; file: string }
  | { kind: 'fileNoKeys'; file: string }
  /** A sheet of either workbook is too large to be looked through for results. */
  | { kind: 'sheetNotCompared'; sheet: string; cells: number };
