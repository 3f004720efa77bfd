import { columnLetters } from '../address';

/** A scenario is a column of its sheet and an assumption a row: whole ones, so that what stands beside follows. */
export type Axis = 'row' | 'column';

export function insertLine(sheet: Excel.Worksheet, axis: Axis, at: number): void {
  lineAt(sheet, axis, at).insert(axis === 'column' ? 'Right' : 'Down');
}

export function deleteLine(sheet: Excel.Worksheet, axis: Axis, at: number): void {
  lineAt(sheet, axis, at).delete(axis === 'column' ? 'Left' : 'Up');
}

/** Moves a line to where another stands; Excel lets every formula that points at it follow. */
export function moveLine(sheet: Excel.Worksheet, axis: Axis, from: number, to: number): void {
  const gap = to > from ? to + 1 : to;
  const source = to > from ? from : from + 1;
  insertLine(sheet, axis, gap);
  lineAt(sheet, axis, source).moveTo(lineAt(sheet, axis, gap));
  deleteLine(sheet, axis, source);
}

function lineAt(sheet: Excel.Worksheet, axis: Axis, at: number): Excel.Range {
  const line = axis === 'column' ? columnLetters(at) : String(at + 1);
  return sheet.getRange(`${line}:${line}`);
}
