import type { Cell, CellValue as FileValue, Worksheet } from 'exceljs';
import type JSZip from 'jszip';
import type { Problem } from '../../../../core/problem';
import type { CellValue } from '../../../cellValue';
import type { Corner } from '../../../explain/cellAt';
import { SheetImage } from '../../image/sheetImage';

/** A sheet of a file, and the areas that one formula fills. */
export interface ReadSheet {
  readonly image: SheetImage;
  readonly spills: readonly Corner[];
}

/** What of a sheet is none of ours, and where the library is known to stumble or to count cell by cell. */
const UNREAD = [
  ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetProtection', 'autoFilter', 'mergeCells'],
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'drawing', 'picture', 'legacyDrawing', 'tableParts', 'extLst'],
];

/** As of the open workbook. One cell far down and one far to the right make a sheet of any size of a small file. */
const MOST_CELLS = 1_000_000;

/** Excel has seven digits of rows; the library goes through all that a number says, be there anything in them or not. */
const FAR_ROW = /<(?:\w+:)?row\b[^<>]*?\sr\s*=\s*["']\s*(\d{8,})/;

/** Reads the cells with their formulas and the values that they were saved with. Nothing is calculated. */
export async function readSheets(
  zip: JSZip,
): Promise<{ sheets: readonly ReadSheet[]; problems: readonly Problem[] }> {
  const { Workbook } = await import('exceljs/dist/exceljs.min.js');
  const workbook = new Workbook();
  // The types know fewer options than the library reads.
  await workbook.xlsx.load(await onlyCells(zip), { ignoreNodes: UNREAD });
  const sizes = workbook.worksheets.map((worksheet) => ({ worksheet, cells: sizeOf(worksheet) }));
  return {
    sheets: sizes.filter(({ cells }) => cells <= MOST_CELLS).map(({ worksheet }) => readSheet(worksheet)),
    problems: sizes
      .filter(({ cells }) => cells > MOST_CELLS)
      .map(({ worksheet: { name }, cells }) => ({ kind: 'sheetNotCompared', sheet: name, cells })),
  };
}

/**
 * The same file with nothing but cells in it. The library counts each cell of a defined name, and gives up for some
 * drawings and comments: a name for a whole sheet would never be read to its end.
 */
async function onlyCells(zip: JSZip): Promise<ArrayBuffer> {
  const { default: Zip } = await import('jszip');
  const copy = new Zip();
  const needed =
    /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i;
  for (const entry of zip.file(needed)) {
    const xml = await entry.async('string');
    const [, row] = FAR_ROW.exec(xml) ?? [];
    if (row !== undefined) throw new RangeError(`row ${row.slice(0, 20)}`);
    copy.file(entry.name, xml);
  }
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  copy.file('xl/workbook.xml', renumbered(withoutNames(workbook)));
  return copy.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
}

/** From the first to the last, sought apart: one pattern for both would begin anew at each tag that is never closed. */
function withoutNames(workbook: string): string {
  const from = workbook.search(/<(\w+:)?definedNames[\s>]/);
  const closing = [...workbook.matchAll(/<\/(?:\w+:)?definedNames>/g)].at(-1);
  if (from < 0 || !closing || closing.index < from) return workbook;
  return workbook.slice(0, from) + workbook.slice(closing.index + closing[0].length);
}

/** The library keeps as many places for sheets as their largest number says. */
function renumbered(workbook: string): string {
  let number = 0;
  return workbook.replace(/\bsheetId\s*=\s*(?:"[^"]*"|'[^']*')/g, () => `sheetId="${++number}"`);
}

function sizeOf(worksheet: Worksheet): number {
  let [rows, columns] = [0, 0];
  worksheet.eachRow((row, rowNumber) => {
    rows = Math.max(rows, rowNumber);
    columns = Math.max(columns, row.cellCount);
  });
  return rows * columns;
}

function readSheet(worksheet: Worksheet): ReadSheet {
  const { name } = worksheet;
  const formulas: CellValue[][] = [];
  const values: CellValue[][] = [];
  const spills: Corner[] = [];
  let columns = 0;
  worksheet.eachRow((row, rowNumber) => {
    const [formulaRow, valueRow]: [CellValue[], CellValue[]] = [[], []];
    row.eachCell((cell, columnNumber) => {
      const value = toValue(cell.value);
      const formula = cell.formula;
      fillTo(valueRow, columnNumber - 1);
      fillTo(formulaRow, columnNumber - 1);
      valueRow.push(value);
      formulaRow.push(formula ? `=${formula}` : value);
      const spill = formula ? spillOf(cell, name) : undefined;
      if (spill) spills.push(spill);
    });
    columns = Math.max(columns, valueRow.length);
    for (const rows of [formulas, values]) while (rows.length < rowNumber - 1) rows.push([]);
    formulas.push(formulaRow);
    values.push(valueRow);
  });
  const used = { sheet: name, row: 0, column: 0, rows: values.length, columns };
  const image = new SheetImage(name, false, values.length > 0 ? used : undefined);
  image.addRows(formulas, values);
  return { image, spills };
}

function fillTo(row: CellValue[], length: number): void {
  while (row.length < length) row.push('');
}

/** Excel saves what spills as an array formula in its first cell, with the area that it fills. */
function spillOf(cell: Cell, sheet: string): Corner | undefined {
  const { ref, shareType } = cell.model as { ref?: string; shareType?: string };
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref ?? '') ?? [];
  if (shareType !== 'array' || !left || !right) return undefined;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { sheet, row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What Excel's interface would have given for the cell; dates are numbers there. */
function toValue(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return toSerial(value);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return toValue(value.result);
  return 'text' in value ? toValue(value.text) : '';
}

/** Days since 1899-12-30 (ECMA-376 part 1, 18.17.4.1). */
function toSerial(date: Date): CellValue {
  const days = date.getTime() / 86_400_000 + 25_569;
  return Number.isFinite(days) ? Number(days.toPrecision(15)) : '';
}
