import type { CellErrorValue, CellFormulaValue, CellValue as FileValue, Worksheet } from 'exceljs';
import { formatAddress } from '../host/address';
import type { CellValue } from '../host/engine/cells';
import type { GridTable } from '../host/engine/tableLookup';
import type { ExcelHost } from '../host/excelHost';
import { writeStyle } from './cellStyle';
import type { ExportedSheet } from './exportedSheet';
import { heightInPoints, widthInDigits } from './exportedSheet';
import { toFile } from './formulaSpelling';
import { fileRule } from './validation';

interface Writing {
  host: ExcelHost;
  /** The add-in's functions. */
  functions: readonly string[];
}

export function writeSheet(worksheet: Worksheet, sheet: ExportedSheet, writing: Writing): void {
  writeSizes(worksheet, sheet);
  for (const table of tablesOn(sheet, writing.host)) writeTable(worksheet, table, writing.host);
  writeCells(worksheet, sheet, writing);
  for (const merge of sheet.merges) worksheet.mergeCells(merge);
  for (const rule of sheet.dataValidationRules)
    for (const range of rule.ranges) {
      const notes = writing.host.workbook.validationNotes.get(`${sheet.id}!${range}`);
      // The types of the library show rules by cell only; by range it reads and writes them too.
      (worksheet as unknown as RuledSheet).dataValidations.add(range, fileRule(rule, notes));
    }
}

interface RuledSheet {
  dataValidations: { add(range: string, rule: object): void };
}

function writeSizes(worksheet: Worksheet, { cols, rows }: ExportedSheet): void {
  for (const [index, { size, isHidden }] of Object.entries(cols)) {
    const column = worksheet.getColumn(Number(index) + 1);
    if (size !== undefined) column.width = widthInDigits(size);
    if (isHidden) column.hidden = true;
  }
  for (const [index, { size, isHidden }] of Object.entries(rows)) {
    const row = worksheet.getRow(Number(index) + 1);
    if (size !== undefined) row.height = heightInPoints(size);
    if (isHidden) row.hidden = true;
  }
}

const tablesOn = ({ id }: ExportedSheet, host: ExcelHost): GridTable[] =>
  host.workbook.gridTables.all().filter(({ sheetId }) => sheetId === id);

/** The cells come afterwards; here they are empty, and only the headers count. */
function writeTable(worksheet: Worksheet, table: GridTable, host: ExcelHost): void {
  const { zone, config } = table;
  const headers = host.workbook.gridTables.headers(table);
  worksheet.addTable({
    name: table.name,
    ref: formatAddress({ row: zone.top, column: zone.left, rows: 1, columns: 1 }),
    headerRow: true,
    style: {
      theme: table.style as 'TableStyleLight9',
      showRowStripes: config.bandedRows,
      showColumnStripes: config.bandedColumns,
      showFirstColumn: config.firstColumn,
      showLastColumn: config.lastColumn,
    },
    columns: headers.map((name) => ({ name, filterButton: config.hasFilters })),
    rows: Array.from({ length: zone.bottom - zone.top }, () => headers.map(() => null)),
  });
}

function writeCells(worksheet: Worksheet, { id }: ExportedSheet, writing: Writing): void {
  const { grid, workbook } = writing.host;
  for (const { id: cellId, style, format } of grid.getters.getCells(id)) {
    const { row, col } = grid.getters.getCellPosition(cellId);
    const cell = worksheet.getCell(row + 1, col + 1);
    if (format) cell.numFmt = format;
    writeStyle(cell, style ?? {}, grid.getters.getCellBorder({ sheetId: id, row, col }));
  }
  for (const { row, col } of grid.getters.getEvaluatedCellsPositions(id)) {
    const value = workbook.cells.value(id, row, col);
    const content = workbook.cells.hasFormula(id, row, col)
      ? formulaAt(id, row, col, writing)
      : fileValue(value);
    if (content !== '') worksheet.getCell(row + 1, col + 1).value = content;
  }
}

/** A formula with what it showed. What spills is an array formula in its first cell; the other cells have values. */
function formulaAt(sheetId: string, row: number, column: number, { host, functions }: Writing): FileValue {
  const { cells, gridTables } = host.workbook;
  const table = gridTables
    .all()
    .find(
      ({ sheetId: own, zone }) =>
        own === sheetId &&
        row > zone.top &&
        row <= zone.bottom &&
        column >= zone.left &&
        column <= zone.right,
    );
  const formula = toFile(String(cells.formula(sheetId, row, column)), functions, table?.name);
  const result = fileValue(cells.value(sheetId, row, column));
  const spill = cells.spill(sheetId, row, column);
  const isAnchor = spill?.anchor.row === row && spill.anchor.column === column;
  const array = isAnchor ? { shareType: 'array', ref: formatAddress(spill.area) } : {};
  return { formula, result, ...array } as CellFormulaValue;
}

function fileValue(value: CellValue): number | string | boolean | CellErrorValue {
  return typeof value === 'string' && ERROR.test(value) ? ({ error: value } as CellErrorValue) : value;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
