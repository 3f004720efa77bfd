import { addWorksheet } from '../whole/madeSheets';
import { columnLetters } from '../address';
import { asText, type CellValue } from '../cellValue';
import { asColumnHead, asHeading, asInput, asMuted, asTitle } from '../style';
import { WHOLE, type ExampleSheet, type Line } from './sheet';

const GENERAL = 'General';

/** What a token in a formula of a sheet stands for: a row, or the defined name of a key, an assumption or a condition. */
export type Find = (token: string, sheet?: string) => string;

export function finder(sheets: readonly ExampleSheet[], names: ReadonlyMap<string, string>): Find {
  const rows = new Map(sheets.flatMap(rowsOf));
  return (token, sheet = '') => String(rows.get(token) ?? rows.get(`${sheet}!${token}`) ?? names.get(token));
}

/** All are added before the first is filled: Excel refuses a formula that refers to a sheet which is not there. */
export function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly ExampleSheet[],
  find: Find,
): void {
  const added = sheets.map((draft) => ({ draft, sheet: addWorksheet(context, draft.name) }));
  for (const { draft, sheet } of added) fill(sheet, draft, (token) => find(token, draft.name));
}

export function resolve(formula: string, find: Find): string {
  return formula.replace(/\{([^{}]+)\}/g, (_, token: string) => find(token));
}

function rowsOf({ name, lines }: ExampleSheet): [token: string, row: number][] {
  return lines.flatMap(({ id }, i) => (id === undefined ? [] : [[`${name}!${id}`, i + 1]]));
}

function fill(
  sheet: Excel.Worksheet,
  { lines, widths }: ExampleSheet,
  find: (token: string) => string,
): void {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const range = sheet.getRangeByIndexes(0, 0, lines.length, width);
  range.numberFormat = lines.map((line) => formatsOf(line, width));
  range.formulas = lines.map(({ cells }, i) =>
    Array.from({ length: width }, (_, column) =>
      entry(cells[column] ?? '', (token) => (token === '#' ? String(i + 1) : find(token))),
    ),
  );
  lines.forEach((line, row) => dress(sheet, row, line));
  widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
}

function entry(cell: CellValue, find: Find): CellValue {
  if (typeof cell !== 'string' || cell === '') return cell;
  return cell.startsWith('=') ? resolve(cell, find) : asText(cell);
}

/** Years over columns are texts and stay as they are; everything else that counts has its thousands apart. */
function formatsOf({ format, look }: Line, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    if (column === 0 || look === 'heads') return GENERAL;
    return (typeof format === 'object' ? format[column - 1] : format) ?? WHOLE;
  });
}

function dress(sheet: Excel.Worksheet, row: number, line: Line): void {
  const { cells, look, inputs = '' } = line;
  const cell = (column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);
  if (look === 'quiet') asMuted(sheet.getRangeByIndexes(row, 0, 1, cells.length));
  // A year that begins a line is what the line is called, and stands to the left as names do.
  if (typeof cells[0] === 'number') cell(0).format.horizontalAlignment = 'Left';
  cells.forEach((value, column) => {
    if (inputs.includes(columnLetters(column))) asInput(cell(column));
    dressCell(cell(column), value, column, line);
  });
}

function dressCell(cell: Excel.Range, value: CellValue, column: number, line: Line): void {
  const { look, inputs = '', texts = '' } = line;
  const letter = columnLetters(column);
  if (look === 'title' && column === 0) asTitle(cell);
  if (look === 'heads' && column > 0 && !texts.includes(letter)) asColumnHead(cell);
  else if (look === 'heads' || look === 'heading') asHeading(cell);
  if (look !== undefined && look !== 'sum') return;
  if (column > 0 && isRemark(value) && !inputs.includes(letter)) asMuted(cell);
  else if (look === 'sum') asHeading(cell);
}

/** A text after the values of a line says where they come from. */
function isRemark(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('=');
}
