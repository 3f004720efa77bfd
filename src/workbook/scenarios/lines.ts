import { columnLetters } from '../address';

/** A scenario is a column of its sheet and an assumption a row: whole ones, so that what stands beside follows. */
export type Axis = 'row' | 'column';

export function insertLine(sheet: Excel.Worksheet, axis: Axis, at: number): void {
  lineAt(sheet, axis, at).insert(axis === 'column' ? 'Right' : 'Down');
}

export function deleteLine(sheet: Excel.Worksheet, axis: Axis, at: number): void {
  lineAt(sheet, axis, at).delete(axis === 'column' ? 'Left' : 'Up');
}

function lineAt(sheet: Excel.Worksheet, axis: Axis, at: number): Excel.Range {
  const line = axis === 'column' ? columnLetters(at) : String(at + 1);
  return sheet.getRange(`${line}:${line}`);
}
