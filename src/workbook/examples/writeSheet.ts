import { columnLetters } from '../address';
import { asText, type CellValue } from '../cellValue';
import { asColumnHead, asHeading, asInput, asMuted, asTitle } from '../style';
import { WHOLE, type ExampleSheet, type Line } from './sheet';

const GENERAL = 'General';

/**
 * Writes the sheets of an example; `names` are the defined names of its keys and assumptions by their labels. All are
 * added before the first is filled, since Excel refuses a formula that refers to a sheet which is not there.
 */
export function writeSheets(
  context: Excel.RequestContext,
  { all, missing }: { all: readonly ExampleSheet[]; missing: readonly ExampleSheet[] },
  names: ReadonlyMap<string, string>,
): void {
  const rows = new Map(all.flatMap(rowsOf));
  const added = missing.map((draft) => ({ draft, sheet: context.workbook.worksheets.add(draft.name) }));
  for (const { draft, sheet } of added) {
    const find = (token: string): string =>
      String(rows.get(token) ?? rows.get(`${draft.name}!${token}`) ?? names.get(token));
    fill(sheet, draft, find);
  }
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

function entry(cell: CellValue, find: (token: string) => string): CellValue {
  if (typeof cell !== 'string' || cell === '') return cell;
  if (!cell.startsWith('=')) return asText(cell);
  return cell.replace(/\{([^{}]+)\}/g, (_, token: string) => find(token));
}

/** Years over columns are texts and stay as they are; everything else that counts has its thousands apart. */
function formatsOf({ format, look }: Line, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    if (column === 0 || look === 'heads') return GENERAL;
    return (typeof format === 'object' ? format[column - 1] : format) ?? WHOLE;
  });
}

function dress(sheet: Excel.Worksheet, row: number, line: Line): void {
  const { cells, look, inputs = '', texts = '' } = line;
  const cell = (column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);
  const across = sheet.getRangeByIndexes(row, 0, 1, Math.max(cells.length, 1));
  if (look === 'title') asTitle(cell(0));
  if (look === 'quiet') asMuted(across);
  if (look === 'heading' || look === 'sum') asHeading(across);
  if (look === 'heads') {
    cells.forEach((_, column) => {
      if (column === 0 || texts.includes(columnLetters(column))) asHeading(cell(column));
      else asColumnHead(cell(column));
    });
  }
  cells.forEach((value, column) => {
    if (inputs.includes(columnLetters(column))) asInput(cell(column));
    else if (look === undefined && column > 0 && isRemark(value)) asMuted(cell(column));
  });
}

/** A text after the values of a line says where they come from. */
function isRemark(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('=');
}
