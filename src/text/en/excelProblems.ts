import type { Problem } from '../../core/problem';
import type { ExcelProblem } from '../../core/problems/workbookProblem';
import type { TextFor } from '../problemText';

const list = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(', ');

/** @param say what made an operation stop half-way, which may be any problem */
export const excelProblems = (say: (problem: Problem) => string): TextFor<ExcelProblem> => ({
  cellEditMode: () =>
    'A cell is being edited, and Excel takes nothing meanwhile. Nothing has been changed. Press Enter or Esc in Excel and try again.',
  excelBusy: () => 'Excel is busy. Nothing has been changed. Wait a moment and try again.',
  excelDenied: () =>
    'Excel refused. Nothing has been changed. The workbook or a sheet is protected, or you may only read the file. Unprotect it under Review in Excel, or save a copy of your own, and try again.',
  excelTooLarge: () =>
    'It is more than Excel takes at once. Nothing has been changed. Choose fewer cells, parties or scenarios, or open the workbook in Excel on the computer, and try again.',
  excelNoAnswer: () =>
    'Excel did not answer in time. Nothing has been changed. Wait until Excel has finished calculating and try again.',
  excelItemGone: () =>
    'A sheet, a table or a name that is needed is no longer there: somebody has removed or renamed it. Nothing has been changed. Undo that in Excel, or open the task pane anew, and try again.',
  sheetGone: ({ sheet }) =>
    `The sheet “${sheet}” was removed or renamed in the meantime. Nothing else has been changed. Undo that in Excel and try again.`,
  excelFailed: ({ code, message }) =>
    `Excel could not do it. Nothing has been changed. Try again; if it goes on, save, close and open the workbook. Excel says: ${code}, ${message}`,
  halfDone: ({ sheets, cause }) =>
    `It was interrupted half-way, and what had been written could not be taken back${sheets.length > 0 ? ` on ${list(sheets)}` : ''}. Leave the cell that you are editing, change nothing there and try again: then it is taken back first. The cause: ${say(cause)}`,
});
