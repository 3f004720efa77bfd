import { CompiledFormula, helpers, parse, registries, tokenize } from '@odoo/o-spreadsheet';
import type { Cell, EvaluatedCell, Style } from '@odoo/o-spreadsheet';
import type { Box } from '../address';
import { boxOf } from '../address';
import { excelError, isError } from './errors';
import type { FormulaProblem } from './formulaProblem';
import type { Grid } from './grid';
import { gridLocale } from './locale';
import { isMacroFunction } from './macroFunctions';
import type { CellEdit } from './plugins';
import { reachOf } from './reach';
import { fromEngine, structuredIn, toEngine } from './structuredReference';
import { findTable } from './tableLookup';

export type CellValue = string | number | boolean;
type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

const GENERAL = 'General';
const TEXT = '@';
const TYPES: Record<string, ValueType> = {
  empty: 'Empty',
  text: 'String',
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
};

/** Cells as the API sees them: values, formulas in en-US, formats in Excel's spelling. */
export class Cells {
  constructor(private readonly grid: Grid) {}

  value(sheetId: string, row: number, column: number): CellValue {
    const { value } = this.evaluated(sheetId, row, column);
    if (value === '#CYCLE') return 0; // Excel shows 0 in a circle
    return isError(value) ? excelError(value) : (value ?? '');
  }

  valueType(sheetId: string, row: number, column: number): ValueType {
    return TYPES[this.evaluated(sheetId, row, column).type] ?? 'String';
  }

  text(sheetId: string, row: number, column: number): string {
    const { formattedValue } = this.evaluated(sheetId, row, column);
    return isError(formattedValue) ? excelError(formattedValue) : formattedValue;
  }

  /** The message of a CustomFunctions.Error, which Excel shows with the error's card. */
  message(sheetId: string, row: number, column: number): string {
    const cell = this.evaluated(sheetId, row, column) as EvaluatedCell & { message?: string };
    return cell.message ?? '';
  }

  formula(sheetId: string, row: number, column: number): CellValue {
    const cell = this.entered(sheetId, row, column);
    if (!cell?.isFormula) return this.value(sheetId, row, column);
    return fromEngine(cell.compiledFormula.toFormulaString(this.grid.getters));
  }

  formulaLocal(sheetId: string, row: number, column: number): CellValue {
    const formula = this.formula(sheetId, row, column);
    return typeof formula === 'string' ? this.localize(formula) : formula;
  }

  hasFormula(sheetId: string, row: number, column: number): boolean {
    return this.entered(sheetId, row, column)?.isFormula === true;
  }

  format(sheetId: string, row: number, column: number): string {
    return this.evaluated(sheetId, row, column).format || GENERAL;
  }

  style(sheetId: string, row: number, column: number): Style {
    return this.entered(sheetId, row, column)?.style ?? {};
  }

  /** The area that a formula spills over, or that the cell is spilled upon by. */
  spill(sheetId: string, row: number, column: number): { anchor: Box; area: Box } | undefined {
    const position = { sheetId, row, col: column };
    const anchor = this.grid.getters.getArrayFormulaSpreadingOn(position);
    const zone = anchor && this.grid.getters.getSpreadZone(anchor);
    if (!anchor || !zone || (zone.top === zone.bottom && zone.left === zone.right)) return undefined;
    return {
      anchor: { row: anchor.row, column: anchor.col, rows: 1, columns: 1 },
      area: boxOf(zone),
    };
  }

  used(sheetId: string, within?: Box): Box | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, col } of this.grid.getters.getEvaluatedCellsPositions(sheetId)) {
      if (within && (row < within.row || row >= within.row + within.rows)) continue;
      if (within && (col < within.column || col >= within.column + within.columns)) continue;
      if (this.evaluated(sheetId, row, col).type === 'empty' && !this.hasFormula(sheetId, row, col)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, col)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, col)];
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Undefined when Excel would take the formula; otherwise what it would say. */
  formulaProblem(content: string): FormulaProblem | undefined {
    if (!content.startsWith('=')) return undefined;
    const formula = toEngine(content);
    const functions = functionsIn(formula);
    if (!functions) return { kind: 'syntax' };
    const macro = functions.find((name) => isMacroFunction(name) && !isKnown(name));
    if (macro) return { kind: 'macroFunction', name: macro };
    const missing = structuredIn(formula).find(
      ({ table }) => table !== '' && !findTable(this.grid.getters, table),
    );
    if (missing) return { kind: 'noTable', name: missing.table };
    if (functions.every(isKnown) && CompiledFormula.IsBadExpression(formula)) return { kind: 'arguments' };
    return undefined;
  }

  write(sheetId: string, edits: CellEdit[]): void {
    this.makeRoomFor(sheetId, edits);
    this.grid.write(
      sheetId,
      edits.map((edit) => this.withoutApostrophe(sheetId, edit)),
    );
  }

  /**
   * Also for what formulas refer to: a sheet of the grid grows by added rows, and a range that ends below its last row
   * would grow with them. Excel's sheets have all their rows from the beginning.
   */
  private makeRoomFor(sheetId: string, edits: CellEdit[]): void {
    let [rows, columns] = [0, 0];
    for (const { row, column, content } of edits) {
      [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
      for (const reach of content ? reachOf(content) : []) {
        const sheet = reach.sheetName ? this.grid.getters.getSheetIdByName(reach.sheetName) : sheetId;
        if (sheet) this.grid.makeRoom(sheet, reach.rows, reach.columns);
      }
    }
    this.grid.makeRoom(sheetId, rows, columns);
  }

  /**
   * Excel takes a leading apostrophe as a mark. In a cell formatted as text the grid takes it as a letter, and a text
   * that begins with an equals sign as a formula; only without that format does the mark work.
   */
  private withoutApostrophe(sheetId: string, edit: CellEdit): CellEdit {
    const format = edit.format ?? this.entered(sheetId, edit.row, edit.column)?.format;
    if (format !== TEXT || !edit.content?.startsWith("'")) return edit;
    return edit.content.startsWith("'=")
      ? { ...edit, format: '' }
      : { ...edit, content: edit.content.slice(1) };
  }

  undo(): void {
    this.grid.dispatch('REQUEST_UNDO');
  }

  isCircular(sheetId: string, row: number, column: number): boolean {
    return this.evaluated(sheetId, row, column).value === '#CYCLE';
  }

  /** `=A(1.5,2)` → `=A(1,5;2)` under Swedish settings. Function names stay English: the grid has no others. */
  private localize(formula: string): string {
    const locale = this.grid.getters.getLocale();
    if (!formula.startsWith('=') || locale.formulaArgSeparator === ',') return formula;
    const swedish = fromEngine(toEngine(formula), true);
    return tokenize(swedish, gridLocale('en-US'))
      .map(({ type, value }) => {
        if (type === 'NUMBER') return value.replace('.', locale.decimalSeparator);
        return type === 'ARG_SEPARATOR' ? locale.formulaArgSeparator : value;
      })
      .join('');
  }

  /** What a person under these settings typed, in en-US. */
  canonical(typed: string): string {
    const locale = this.grid.getters.getLocale();
    if (locale.formulaArgSeparator === ',') return typed;
    if (typed.startsWith('='))
      return tokenize(typed, locale)
        .map(({ type, value }) => {
          if (type === 'NUMBER') return value.replace(locale.decimalSeparator, '.');
          return type === 'ARG_SEPARATOR' ? ',' : value;
        })
        .join('');
    const number = typed.replace(/[\s\u00a0]/g, '').replace(',', '.');
    return helpers.isNumber(number, gridLocale('en-US')) ? number : typed;
  }

  private evaluated(sheetId: string, row: number, column: number): EvaluatedCell {
    return this.grid.getters.getEvaluatedCell({ sheetId, row, col: column });
  }

  private entered(sheetId: string, row: number, column: number): Cell | undefined {
    const { rows, columns } = this.grid.size(sheetId);
    return row < rows && column < columns
      ? this.grid.getters.getCell({ sheetId, row, col: column })
      : undefined;
  }
}

function functionsIn(formula: string): string[] | undefined {
  try {
    parse(formula);
  } catch {
    return undefined; // the parser tells of bad syntax by throwing
  }
  const tokens = tokenize(formula).filter(({ type }) => type !== 'SPACE');
  return tokens
    .filter(
      ({ type }, i) => (type === 'SYMBOL' || type === 'REFERENCE') && tokens[i + 1]?.type === 'LEFT_PAREN',
    )
    .map(({ value }) => value.toUpperCase());
}

const isKnown = (name: string) => name in registries.functionRegistry.content;
