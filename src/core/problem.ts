/**
 * Everything that can be wrong, as data. Each kind carries what is needed to say it well: the culprit and the
 * way out. The sentences stand in src/text, one table a language; exceptions exist only at the edges of the add-in.
 */
export type Problem =
  | PartyProblem
  | KeyProblem
  | StampProblem
  | AmountProblem
  | RoundingProblem
  | TariffProblem
  | ConditionProblem
  | PriceProblem
  | InstalmentProblem
  | SheetProblem
  | RegisterProblem
  | ScbProblem
  | WorkbookProblem
  | ScenarioProblem
  | ExampleProblem
  | UndoProblem
  | CompareProblem
  | ChangeProblem
  | TieOutProblem
  | ReadingProblem
  | InferProblem
  | ItemProblem
  | SharingProblem
  | FetchProblem
  | OperationsProblem;

export type PartyProblem =
  | { kind: 'partyMissing' }
  | { kind: 'partyNotText'; input: string }
  | { kind: 'partyUnknown'; input: string; key: string; nearest?: string }
  | { kind: 'partyListedTwice'; input: string; rows: [number, number] }
  | { kind: 'partiesMissing'; names: string[]; key: string }
  | { kind: 'partyNotMunicipality'; input: string; nearest?: string };

export type KeyProblem =
  | { kind: 'keyMissing' }
  | { kind: 'keyEmpty'; key: string }
  | { kind: 'keyNotAKey'; input: string }
  | { kind: 'keyTooNarrow'; key: string }
  | { kind: 'headersTwice'; key: string; header: string }
  | { kind: 'columnMissing'; key: string; column: string; found: string[] }
  | { kind: 'columnTwice'; key: string; column: string }
  | { kind: 'headerTaxPower'; key: string; header: string }
  | { kind: 'sumRow'; key: string; row: string }
  | { kind: 'partyDuplicate'; key: string; party: string; same: string }
  | { kind: 'partyBlank'; key: string; row: number }
  | { kind: 'weightBlank'; key: string; party: string }
  | { kind: 'weightNegative'; key: string; party: string; weight: number }
  | { kind: 'weightNotNumber'; key: string; party: string; input: string }
  | { kind: 'weightsAllZero'; key: string }
  | CompoundKeyProblem
  | { kind: 'cellError'; where: string; error: string };

/** What is wrong with fixed amounts, bounds, levels and parts: with what a key has besides parties and weights. */
export type CompoundKeyProblem =
  | { kind: 'fixedNotNumber'; key: string; party: string; input: string }
  | { kind: 'fixedNegative'; key: string; party: string; fixed: number }
  | { kind: 'fixedNotInSteps'; key: string; party: string; fixed: number; step: number }
  | { kind: 'fixedExceedAmount'; key: string; fixed: number; amount: number; short: number }
  | { kind: 'fractionOfFixed'; key: string }
  | { kind: 'fractionOfBounds'; key: string }
  | { kind: 'nestNotRestricted'; key: string }
  | { kind: 'boundNotNumber'; key: string; party: string; column: string; input: string }
  | { kind: 'boundNegative'; key: string; party: string; column: string; bound: number }
  | { kind: 'boundsCrossed'; key: string; party: string; floor: number; cap: number }
  | { kind: 'fixedAboveCap'; key: string; party: string; fixed: number; cap: number }
  | { kind: 'floorsExceedAmount'; key: string; floors: number; amount: number; short: number }
  | { kind: 'capsBelowAmount'; key: string; caps: number; amount: number; left: number }
  | { kind: 'subkeyNotKey'; key: string; party: string; input: string }
  | { kind: 'blendNotWhole'; key: string; sum: number }
  | { kind: 'blendOfBounds'; key: string; part: string }
  | { kind: 'keyCycle'; labels: string[] };

export type StampProblem =
  | { kind: 'nameAsText'; input: string; name: string }
  | { kind: 'stampUnknown'; stamp: string }
  | { kind: 'stampUnread'; stamp: string; seconds: number }
  | { kind: 'labelMissing' }
  | { kind: 'labelReserved'; label: string };

export type AmountProblem =
  | { kind: 'amountNotNumber'; input: string }
  | { kind: 'amountNotWhole'; amount: number; step: number }
  | { kind: 'amountTooLarge'; amount: number; step: number }
  | { kind: 'stepNotNumber'; input: string }
  | { kind: 'stepNotPositive'; step: number }
  | { kind: 'stepOutOfRange'; step: number; decimals: number; most: number }
  | { kind: 'methodUnknown'; input: string; known: { sv: string[]; en: string[] } };

/** What a rounding method cannot do. */
export type RoundingProblem =
  | { kind: 'lastOutOfBounds'; key: string; party: string; share: number; floor: number; cap?: number }
  | { kind: 'quotaTooFarBack'; key: string; most: number };

export type TariffProblem =
  | { kind: 'tariffEmpty' }
  | { kind: 'tariffColumn'; column: string; found: string[] }
  | { kind: 'tariffNotNumber'; column: string; row: number; input: string }
  | { kind: 'tariffReversed'; from: number; to: number }
  | { kind: 'tariffOverlap'; at: number }
  | { kind: 'tariffGap'; after: number; before: number }
  | { kind: 'tariffWeight'; input: string }
  | { kind: 'tariffBelow'; weight: number; first: number }
  | { kind: 'tariffAbove'; weight: number; last: number }
  | { kind: 'tariffBetween'; weight: number; after: number };

export type InstalmentProblem =
  { kind: 'instalmentCount'; input: string } | { kind: 'instalmentNumber'; input: string; count: number };

export type ConditionProblem =
  | { kind: 'answersMissing' }
  | { kind: 'answersTooNarrow' }
  | { kind: 'answerWithoutParty'; row: number }
  | { kind: 'answerTwice'; party: string; same: string }
  | { kind: 'answerUnknown'; party: string; input: string }
  | { kind: 'ruleUnknown'; input: string; nearest?: string }
  | { kind: 'ruleCount'; count: number; asked: number }
  | { kind: 'rulePartyUnknown'; input: string; nearest?: string }
  | { kind: 'agreementLabelMissing' }
  | { kind: 'agreementTaken'; label: string }
  | { kind: 'agreementUnknown'; name: string }
  | { kind: 'partyNotAsked'; party: string; label: string }
  | { kind: 'dateUnknown'; input: string }
  | { kind: 'agreementDamaged'; label: string; line: string };

type SheetProblem =
  | { kind: 'sheetTaken'; sheet: string }
  | { kind: 'sheetNameWrong'; sheet: string; most: number }
  | { kind: 'settlementMissing'; sheet: string }
  | { kind: 'dateWrong'; input: string }
  | { kind: 'newYearChanged'; from: string };

type PriceProblem =
  { kind: 'indexEmpty' } | { kind: 'indexGap'; year: number } | { kind: 'indexUnknown'; table: string };

export type RegisterProblem =
  | { kind: 'measureUnknown'; input: string; known: string[] }
  | { kind: 'yearNotNumber'; input: string }
  | { kind: 'yearOutside'; year: number; measure: string; first: number; last: number }
  | { kind: 'selectionUnknown'; input: string; nearest?: string }
  | { kind: 'selectionEmpty' }
  | { kind: 'figureMissing'; municipality: string; measure: string; year: number };

export type ScbProblem =
  | { kind: 'scbAddress'; address: string }
  | { kind: 'scbAddressNotAllowed'; address: string; allowed: string[] }
  | { kind: 'scbYearTooEarly'; year: number; measure: string; first: number }
  | { kind: 'scbUnreachable'; host: string }
  | { kind: 'scbSilent'; host: string; seconds: number }
  | { kind: 'scbBlocked'; host: string; status: number }
  | { kind: 'scbTooOften'; host: string; seconds: number }
  | { kind: 'scbFailed'; host: string; status: number }
  | { kind: 'scbCancelled' }
  | { kind: 'scbTooManyCells'; table: string }
  | { kind: 'scbTableMoved'; table: string; host: string }
  | { kind: 'scbRefused'; table: string; years: readonly number[]; said: string }
  | { kind: 'scbCodeChanged'; table: string; code: string }
  | { kind: 'scbNotPublished'; table: string; measure: string; years: readonly number[] }
  | { kind: 'scbTooLarge'; host: string; megabytes: number }
  | { kind: 'scbNotJsonStat'; table: string; host: string }
  | { kind: 'scbDamaged'; table: string; where: string }
  | { kind: 'scbMunicipalityUnknown'; table: string; codes: readonly string[] }
  | { kind: 'scbFiguresMissing'; municipalities: readonly string[]; measure: string; year: number };

type WorkbookProblem =
  | { kind: 'sheetMissing'; sheet: string }
  | { kind: 'sheetProtected'; sheet: string }
  | { kind: 'cellsNotEmpty'; address: string; count: number }
  | { kind: 'nameTaken'; name: string }
  | { kind: 'labelTaken'; label: string }
  | { kind: 'keyUnknown'; name: string }
  | { kind: 'keyInUse'; label: string; cells: string[] }
  | { kind: 'selectionNotKey'; address: string }
  | { kind: 'selectionTooLarge'; address: string; count: number; most: number }
  | { kind: 'amountsNotLine'; address: string }
  | { kind: 'addressUnknown'; address: string }
  | { kind: 'areasDiffer'; address: string; rows: number; expected: number }
  | { kind: 'schemaNewer'; found: number; known: number }
  | ExcelProblem;

/** What Excel answers when it does not do what it is asked. Whatever was written before is put back. */
export type ExcelProblem =
  | { kind: 'cellEditMode' }
  | { kind: 'excelBusy' }
  | { kind: 'excelDenied' }
  | { kind: 'excelTooLarge' }
  | { kind: 'excelNoAnswer' }
  | { kind: 'excelItemGone' }
  | { kind: 'sheetGone'; sheet: string }
  | { kind: 'excelFailed'; code: string; message: string }
  /** What an operation has written could not be put back; `cause` is why it failed. */
  | { kind: 'halfDone'; sheets: readonly string[]; cause: Problem };

type ScenarioProblem =
  | { kind: 'scenarioUnknown'; label: string }
  | { kind: 'scenarioTaken'; label: string }
  | { kind: 'scenarioLabelMissing' }
  | { kind: 'scenarioLast'; label: string }
  | { kind: 'scenarioInUse'; label: string; cells: string[] }
  | { kind: 'assumptionInUse'; label: string; cells: string[] }
  | { kind: 'assumptionLabelMissing' }
  | { kind: 'assumptionTaken'; label: string }
  | { kind: 'assumptionUnknown'; label: string }
  | { kind: 'scenariosMissing' }
  | { kind: 'scenariosDamaged'; cell: string; expected: string };

type UndoProblem =
  { kind: 'undoNothing' } | { kind: 'undoAlready' } | { kind: 'undoChanged'; cells: string[] };

type CompareProblem =
  | { kind: 'compareNoScenario' }
  | { kind: 'compareColumns'; parties: string; amounts: string }
  | { kind: 'compareCancelled' }
  | { kind: 'compareTimedOut'; scenario: string; seconds: number }
  | { kind: 'compareDisturbed'; address: string }
  | { kind: 'compareOtherRuns'; scenario: string }
  | { kind: 'compareNotRestored'; scenario: string }
  | { kind: 'resultTableMissing'; address: string };

type ItemProblem =
  | { kind: 'itemsMissing' }
  | { kind: 'itemsDamaged'; cell: string; expected: string }
  | { kind: 'itemNameMissing' }
  | { kind: 'itemNameReserved'; name: string }
  | { kind: 'itemTaken'; name: string }
  | { kind: 'itemUnknown'; name: string }
  | { kind: 'itemInUse'; name: string; cells: string[] }
  | { kind: 'itemCellBlank'; cell: string }
  | { kind: 'itemCellNotFixed'; cell: string; formula: string }
  | { kind: 'itemParticipantsNone'; name: string }
  | { kind: 'itemsNotShared' }
  | { kind: 'shareSheetDamaged'; cell: string; expected: string };

export type InferProblem =
  | { kind: 'inferEmpty' }
  | { kind: 'auditEmpty' }
  | { kind: 'inferPartyMissing'; row: number }
  | { kind: 'inferNotNumber'; party: string; input: string }
  | { kind: 'inferTotals'; totals: number; columns: number };

export type ChangeProblem = { kind: 'partyInNeither'; input: string; nearest?: string };

/** Row totals that somebody has prescribed, and what is wrong with them. */
export type TieOutProblem =
  | { kind: 'rowTotalCount'; given: number; rows: number }
  | { kind: 'rowTotalBlank'; party: string }
  | { kind: 'rowTotalNotNumber'; party: string; input: string }
  | { kind: 'rowTotalNotInSteps'; party: string; total: number; step: number }
  | { kind: 'rowTotalWithoutParty'; row: number; input: string }
  | { kind: 'rowTotalsOfNest'; key: string }
  | { kind: 'planKeysDiffer'; years: [number, number] }
  | { kind: 'rowTotalsOff'; sum: number; amounts: number; changes: RowTotalChange[] }
  | { kind: 'rowTotalsUnattainable'; changes: RowTotalChange[] };

export interface RowTotalChange {
  readonly party: string;
  readonly from: number;
  readonly to: number;
}

/** What cannot be read out of a formula that is to be explained. */
export type ReadingProblem =
  | { kind: 'expressionUnreadable'; expression: string }
  | { kind: 'argumentUnreadable'; argument: SharingArgument; expression: string }
  | { kind: 'formulaUnreadable'; formula: string }
  | { kind: 'tableInFormula'; formula: string }
  | { kind: 'commentTaken'; address: string };

export type SharingArgument = 'party' | 'key' | 'amount' | 'step' | 'method' | 'parties' | 'rowTotals';

type ExampleProblem =
  { kind: 'exampleKeyDiffers'; label: string } | { kind: 'exampleNeedsScenarios'; sheet: string };

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<P extends Problem>(problem: P): { ok: false; problem: P } {
  return { ok: false, problem };
}

/** A part of the add-in that is fetched when it is first used did not come. */
export type FetchProblem = { kind: 'partNotFetched'; said: string };

/** What the task pane does in the workbook is fetched after its first view, and did not come. */
type OperationsProblem = { kind: 'operationsNotFetched'; said: string };

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
