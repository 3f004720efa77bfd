import type { Problem } from '../problem';

export type SheetProblem =
  | { kind: 'sheetTaken'; sheet: string }
  | { kind: 'sheetNameWrong'; sheet: string; most: number }
  | { kind: 'settlementMissing'; sheet: string }
  | { kind: 'dateWrong'; input: string }
  | { kind: 'newYearChanged'; from: string };

export type WorkbookProblem =
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

export type UndoProblem =
  { kind: 'undoNothing' } | { kind: 'undoAlready' } | { kind: 'undoChanged'; cells: string[] };

export type ItemProblem =
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

export type ExampleProblem =
  { kind: 'exampleKeyDiffers'; label: string } | { kind: 'exampleNeedsScenarios'; sheet: string };
