import type { Box } from '../address';
import {
  bounding,
  formatAddress,
  intersect,
  isInSheet,
  parseAddress,
  quoteSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
  splitSheet,
} from '../address';
import type { CellValue } from '../engine/cells';
import type { CellEdit } from '../engine/plugins';
import { apiNotFound, invalidArgument, itemNotFound, wrongShape } from '../hostError';
import type { OrNull } from '../hostObject';
import { HostObject, NULL_OBJECT } from '../hostObject';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { copyCells } from './rangeCopy';
import { cellsOf, editCells, enter } from './rangeEntry';
import { RangeFormat } from './rangeFormat';
import { deleteCells, insertCells } from './rangeShift';
import type { Worksheet } from './worksheet';

/** Reading a whole column cell by cell is what Excel refuses as too large. */
const MOST_CELLS = 5_000_000;

export class Range extends HostObject {
  readonly className = 'Range';
  override readonly scalars = [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnIndex',
    'formulas',
    'formulasLocal',
    'numberFormat',
    'rowCount',
    'rowIndex',
    'text',
    'values',
    'valueTypes',
  ];

  constructor(
    readonly worksheet: Worksheet,
    readonly box: Box,
  ) {
    super();
    if (!isInSheet(box)) throw invalidArgument('the range lies outside the sheet');
  }

  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${formatAddress(this.box)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.box.row;
  }
  get columnIndex(): number {
    return this.box.column;
  }
  get rowCount(): number {
    return this.box.rows;
  }
  get columnCount(): number {
    return this.box.columns;
  }
  get cellCount(): number {
    const cells = this.box.rows * this.box.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireColumn(): boolean {
    return this.box.rows === SHEET_ROWS;
  }
  get isEntireRow(): boolean {
    return this.box.columns === SHEET_COLUMNS;
  }

  get values(): CellValue[][] {
    return this.read((row, column) => this.cells.value(this.sheetId, row, column));
  }
  set values(values: unknown) {
    enter(this, values);
  }
  get formulas(): CellValue[][] {
    return this.read((row, column) => this.cells.formula(this.sheetId, row, column));
  }
  set formulas(formulas: unknown) {
    enter(this, formulas);
  }
  get formulasLocal(): CellValue[][] {
    return this.read((row, column) => this.cells.formulaLocal(this.sheetId, row, column));
  }
  set formulasLocal(formulas: unknown) {
    enter(this, formulas, (text) => this.cells.canonical(text));
  }
  get text(): string[][] {
    return this.read((row, column) => this.cells.text(this.sheetId, row, column));
  }
  get valueTypes(): string[][] {
    return this.read((row, column) => this.cells.valueType(this.sheetId, row, column));
  }
  get numberFormat(): string[][] {
    return this.read((row, column) => this.cells.format(this.sheetId, row, column));
  }
  set numberFormat(formats: unknown) {
    editCells(this, formats, (format) => ({ format: format === 'General' ? '' : String(format) }));
  }
  get hasSpill(): boolean | null {
    const flags = new Set(
      this.read((row, column) => this.cells.spill(this.sheetId, row, column) !== undefined).flat(),
    );
    return flags.size === 1 ? flags.has(true) : null;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  /** office.js cuts a large write into pieces and asks first whether the whole has the right size. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns) throw wrongShape();
  }

  getCell(row: number, column: number): Range {
    return this.at({ row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    return this.at({ ...this.box, row: this.box.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    return this.at({ ...this.box, column: this.box.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.box.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.box.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.box.rows - 1, this.box.columns - 1);
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, row: this.box.row + rows, column: this.box.column + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, rows: this.box.rows + rows, columns: this.box.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, rows, columns });
  }
  getRowsBelow(count = 1): Range {
    return this.at({ ...this.box, row: this.box.row + this.box.rows, rows: count });
  }
  getColumnsAfter(count = 1): Range {
    return this.at({ ...this.box, column: this.box.column + this.box.columns, columns: count });
  }
  getEntireColumn(): Range {
    return this.at({ ...this.box, row: 0, rows: SHEET_ROWS });
  }
  getEntireRow(): Range {
    return this.at({ ...this.box, column: 0, columns: SHEET_COLUMNS });
  }
  getBoundingRect(other: Range | string): Range {
    return this.at(bounding(this.box, this.other(other)));
  }
  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (range === NULL_OBJECT) throw itemNotFound();
    return range;
  }
  getIntersectionOrNullObject(other: Range | string): OrNull<Range> {
    if (other instanceof Range && other.sheetId !== this.sheetId) return NULL_OBJECT;
    const box = intersect(this.box, this.other(other));
    return box ? this.at(box) : NULL_OBJECT;
  }
  getUsedRange(): Range {
    const box = this.cells.used(this.sheetId, this.box);
    return box ? this.at(box) : this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(): OrNull<Range> {
    const box = this.cells.used(this.sheetId, this.box);
    return box ? this.at(box) : NULL_OBJECT;
  }
  getSpillingToRangeOrNullObject(): OrNull<Range> {
    const spill = this.cells.spill(this.sheetId, this.box.row, this.box.column);
    const isAnchor = spill?.anchor.row === this.box.row && spill.anchor.column === this.box.column;
    return spill && isAnchor ? this.at(spill.area) : NULL_OBJECT;
  }
  getSpillingToRange(): Range {
    return found(this.getSpillingToRangeOrNullObject());
  }
  getSpillParentOrNullObject(): OrNull<Range> {
    const spill = this.cells.spill(this.sheetId, this.box.row, this.box.column);
    return spill ? this.at(spill.anchor) : NULL_OBJECT;
  }
  getSpillParent(): Range {
    return found(this.getSpillParentOrNullObject());
  }

  clear(what: string | null): void {
    const applyTo = what ?? 'All';
    this.worksheet.demandUnprotected();
    const box = this.insideGrid();
    if (!box) return;
    const change: Omit<CellEdit, 'row' | 'column'> = {};
    if (applyTo === 'All' || applyTo === 'Contents') change.content = '';
    if (applyTo === 'All' || applyTo === 'Formats') Object.assign(change, { format: '', style: null });
    if (Object.keys(change).length === 0) throw invalidArgument(`clear(${applyTo})`);
    const edits = cellsOf(box).map((cell) => ({ ...cell, ...change }));
    this.cells.write(this.sheetId, edits);
  }

  insert(shift: string): Range {
    insertCells(this, shift);
    return this;
  }
  delete(shift: string): void {
    deleteCells(this, shift);
  }
  copyFrom(source: Range | string, copyType: string | null, skipBlanks = false, transpose = false): void {
    if (skipBlanks || transpose) throw apiNotFound('the stand-in copies neither blanks out nor across');
    copyCells(this, source instanceof Range ? source : this.worksheet.getRange(source), copyType);
  }
  select(): void {
    this.worksheet.activate();
    this.worksheet.workbook.grid.sheets.select(this.sheetId, this.insideGrid() ?? this.box);
  }
  merge(across = false): void {
    this.worksheet.demandUnprotected();
    const rows = across ? Array.from({ length: this.box.rows }, (_, row) => this.getRow(row)) : [this];
    for (const range of rows) this.worksheet.workbook.grid.sheets.merge(this.sheetId, range.box);
  }
  unmerge(): void {
    this.worksheet.demandUnprotected();
    this.worksheet.workbook.grid.sheets.unmerge(this.sheetId, this.box);
  }

  get sheetId(): string {
    return this.worksheet.id;
  }
  get cells() {
    return this.worksheet.workbook.cells;
  }

  /** The part of the range that the grid has; an entire column is as long as the sheet has grown. */
  insideGrid(): Box | undefined {
    const { rows, columns } = this.worksheet.workbook.grid.size(this.sheetId);
    return intersect(this.box, { row: 0, column: 0, rows, columns });
  }

  at(box: Box): Range {
    return new Range(this.worksheet, box);
  }

  private other(other: Range | string): Box {
    return other instanceof Range ? other.box : parseAddress(splitSheet(other).cells);
  }

  private read<T>(cell: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.box;
    if (rows * columns > MOST_CELLS) throw invalidArgument('the range has too many cells to be read');
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => cell(row + r, column + c)),
    );
  }
}

function found(range: OrNull<Range>): Range {
  if (range === NULL_OBJECT) throw itemNotFound();
  return range;
}
