import type { Worksheet } from 'exceljs';
import type { Box } from '../host/address';
import { formatAddress, parseAddress } from '../host/address';
import { NEW_SHEET_SIZE } from '../host/engine/grid';
import type { HeldValues, SavedResults } from '../host/engine/heldResults';
import { toEngine } from '../host/engine/structuredReference';
import { formulaIn, literalContent, scalar } from './cellContent';
import { readBorder, readStyle } from './cellStyle';
import type { ExportedSheet } from './exportedSheet';
import { heightInPixels, widthInPixels } from './exportedSheet';
import { callsAddIn, fromFile } from './formulaSpelling';
import type { FileSheet } from './readPackage';
import type { Registry } from './registry';
import { elements, isTrue } from './xml';

export interface Reading {
  /** The functions of the add-in. */
  functions: readonly string[];
  withoutAddIn: boolean;
  styles: Registry<object>;
  formats: Registry<string>;
  borders: Registry<object>;
  newId(): string;
}

/** The sheet as the grid saves it, and what the add-in's formulas on it showed. */
export function readSheet(worksheet: Worksheet, file: FileSheet, id: string, reading: Reading) {
  const tables = file.tables.map((table) => ({ ...table, box: parseAddress(table.ref) }));
  const sheet = emptySheet(id, file);
  const held: SavedResults = [];
  const spilled: Box[] = [];
  const formulaOf = (formula: string, result: unknown, row: number, column: number): string => {
    const table = tables.find(({ box }) => row > box.row && contains(box, row, column));
    // Excel keeps calling a function unknown once the file was saved so, until the formula is entered again.
    const isLost = result === '#NAME?' && /_xldudf_/i.test(formula);
    return fromFile(formula, reading.withoutAddIn || isLost ? [] : reading.functions, table?.name);
  };
  // The library's own walk leaves out rows that have formats and nothing else.
  for (let rowNumber = 1; rowNumber <= worksheet.rowCount; rowNumber++)
    worksheet.findRow(rowNumber)?.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const [r, c] = [rowNumber - 1, columnNumber - 1];
      const address = formatAddress({ row: r, column: c, rows: 1, columns: 1 });
      const format = cell.numFmt && cell.numFmt !== 'General' ? cell.numFmt : '';
      reading.formats.note(sheet.formats, address, format || undefined);
      reading.styles.note(sheet.styles, address, filled(readStyle(cell)));
      reading.borders.note(sheet.borders, address, readBorder(cell));
      const found = formulaIn(cell);
      if (!found) {
        const isSpilled = spilled.some((box) => contains(box, r, c));
        if (cell.value !== null && !isSpilled) sheet.cells[address] = literalContent(cell.value, format);
        return;
      }
      const { formula, result, area } = found;
      const box = area ? parseAddress(area) : undefined;
      if (box) spilled.push(box);
      sheet.cells[address] = toEngine(formulaOf(formula, result, r, c));
      if (callsAddIn(formula, reading.functions) && result !== '' && result !== '#NAME?')
        held.push([`${id}!${c},${r}`, box ? valuesIn(worksheet, box, result) : [[result]]]);
    });
  sheet.colNumber = Math.max(NEW_SHEET_SIZE.columns, worksheet.columnCount + SPARE);
  sheet.rowNumber = Math.max(NEW_SHEET_SIZE.rows, worksheet.rowCount + SPARE);
  readSizes(file, sheet);
  sheet.tables = tables.map((table) => gridTable(table, reading.newId()));
  return { sheet, held };
}

function valuesIn(worksheet: Worksheet, box: Box, first: HeldValues[number][number]): HeldValues {
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (__, c) =>
      r === 0 && c === 0 ? first : scalar(worksheet.getCell(box.row + r + 1, box.column + c + 1).value),
    ),
  );
}

function emptySheet(id: string, { name, state, head, tail }: FileSheet): ExportedSheet {
  const [view] = elements(head, 'sheetView');
  const [pane] = elements(head, 'pane');
  const [tab] = elements(head, 'tabColor');
  const { xSplit = '0', ySplit = '0', state: paneState } = pane?.attributes ?? {};
  const gridLines = view?.attributes['showGridLines'];
  const colour = tab?.attributes['rgb'];
  return {
    ...{ id, name, colNumber: 0, rowNumber: 0, cols: {}, rows: {}, cells: {}, styles: {}, formats: {} },
    ...{ borders: {}, conditionalFormats: [], dataValidationRules: [], figures: [], tables: [] },
    merges: elements(tail, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? ''),
    areGridLinesVisible: gridLines === undefined || isTrue(gridLines),
    isVisible: state === 'visible',
    isLocked: elements(tail, 'sheetProtection').some(({ attributes }) => isTrue(attributes['sheet'])),
    ...(colour ? { color: `#${colour.slice(-6)}` } : {}),
    ...(paneState === 'frozen' ? { panes: { xSplit: Number(xSplit), ySplit: Number(ySplit) } } : {}),
  };
}

/** Some programs tell the width of every column that a sheet could have. */
function readSizes({ head, rows }: FileSheet, sheet: ExportedSheet): void {
  for (const { attributes } of elements(head, 'col')) {
    const { min = '1', max = min, width, hidden, customWidth } = attributes;
    const size = isTrue(customWidth) && width !== undefined ? { size: widthInPixels(Number(width)) } : {};
    const header = { ...size, ...(isTrue(hidden) ? { isHidden: true } : {}) };
    if (Object.keys(header).length === 0) continue;
    for (let column = Number(min); column <= Math.min(Number(max), sheet.colNumber); column++)
      sheet.cols[String(column - 1)] = header;
  }
  for (const { r = '1', ht, customHeight, hidden } of rows) {
    const size = isTrue(customHeight) && ht !== undefined ? { size: heightInPixels(Number(ht)) } : {};
    const header = { ...size, ...(isTrue(hidden) ? { isHidden: true } : {}) };
    if (Object.keys(header).length > 0) sheet.rows[String(Number(r) - 1)] = header;
  }
}

function gridTable({ name, ref, hasFilters, style }: FileSheet['tables'][number], id: string): object {
  const theme = style['name'] ?? '';
  return {
    range: ref,
    type: 'static',
    config: {
      hasFilters,
      totalRow: false,
      firstColumn: isTrue(style['showFirstColumn']),
      lastColumn: isTrue(style['showLastColumn']),
      numberOfHeaders: 1,
      bandedRows: isTrue(style['showRowStripes']),
      bandedColumns: isTrue(style['showColumnStripes']),
      automaticAutofill: true,
      styleId: /^TableStyle(Light|Medium|Dark)\d+$/.test(theme) ? theme : 'None',
      excel: { id, name, style: theme },
    },
  };
}

const contains = ({ row, column, rows, columns }: Box, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

const filled = (style: object): object | undefined => (Object.keys(style).length > 0 ? style : undefined);

/** Room beside and below what is used, as a person expects it. */
const SPARE = 10;
