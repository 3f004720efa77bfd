import { fromEngine } from '../engine/structuredReference';
import type { CellEdit } from '../engine/plugins';
import { apiNotFound } from '../hostError';
import type { Range } from './range';

type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/** A larger target is filled with repetitions when the source fits into it, as when a person pastes. */
export function copyCells(target: Range, source: Range, copyType: string | null): void {
  const type = (copyType ?? 'All') as CopyType;
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(type)) throw apiNotFound(`copyFrom(${type})`);
  target.worksheet.demandUnprotected();
  const { rows, columns } = extentOf(target, source);
  const edits: CellEdit[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      edits.push({
        row: target.box.row + row,
        column: target.box.column + column,
        ...cellOf(target, source, row, column, type),
      });
  target.cells.write(target.sheetId, edits);
}

function extentOf({ box: target }: Range, { box: source }: Range) {
  const repeats = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return repeats ? target : source;
}

function cellOf(target: Range, source: Range, rowOffset: number, columnOffset: number, type: CopyType) {
  const { cells, sheetId, box } = source;
  const row = box.row + (rowOffset % box.rows);
  const column = box.column + (columnOffset % box.columns);
  const content =
    type === 'Values' || !cells.hasFormula(sheetId, row, column)
      ? asEntered(cells.value(sheetId, row, column))
      : moved(source, row, column, target.box.row + rowOffset, target.box.column + columnOffset);
  const format = cells.format(sheetId, row, column);
  const look = { format: format === 'General' ? '' : format, style: cells.style(sheetId, row, column) };
  if (type === 'All') return { content, ...look };
  return type === 'Formats' ? look : { content };
}

/** Relative references are told anew from the new place; those without a sheet mean the sheet they stand on. */
function moved(source: Range, row: number, column: number, toRow: number, toColumn: number): string {
  const { getters } = source.worksheet.workbook.grid;
  const cell = getters.getCell({ sheetId: source.sheetId, row, col: column });
  if (!cell?.isFormula) return '';
  return fromEngine(
    getters.getTranslatedCellFormula(source.sheetId, toColumn - column, toRow - row, cell.compiledFormula),
  );
}

/** A text that looks like a number or a formula stays a text. */
function asEntered(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' || value === '') return String(value);
  return /^[=+\-'\d]|^(true|false)$/i.test(value) ? `'${value}` : value;
}
