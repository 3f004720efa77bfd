import type { Cell } from '../../../../core/cell';
import { cellAddress, onSheet } from '../../../address';
import { cornerOf } from '../../../explain/cellAt';
import type { Expression } from '../../../explain/formula';
import { walk } from '../../../explain/formula';
import type { FormulaReader } from '../../image/formulaReader';

/** So many cells are compared one by one; a longer list would not fit into a formula. */
const MOST_CELLS = 60;

/**
 * What must hold for an argument to be what it was when the workbook was frozen, as texts of conditions: a formula that
 * could not follow a change must not go on giving the old amount. Nothing where no condition can tell.
 */
export function guardValue(argument: Expression, reader: FormulaReader): string[] | undefined {
  if (isConstant(argument)) return [];
  const cells = reader.cells(argument);
  if (!cells.ok || !cells.value) return undefined;
  const flat = cells.value.flat();
  if (flat.length > MOST_CELLS) return undefined;
  const [only = null, ...more] = flat;
  if (more.length === 0) return equal(reader.text(argument, true), only);
  const address = reader.addressOf(argument);
  if (address === undefined) return undefined;
  const guards: string[] = [];
  for (const [i, cell] of flat.entries()) {
    const guard = equal(cellIn(address, i), cell);
    if (!guard) return undefined;
    guards.push(...guard);
  }
  return guards;
}

/** A table or a name may grow, and what refers to its cells would not follow. */
export function guardSize(argument: Expression, reader: FormulaReader): string[] {
  const cells = reader.cells(argument);
  const isFixed = /^[^[]*\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(reader.written(argument));
  if (isFixed || !cells.ok || !cells.value) return [];
  return [`ROWS(${reader.text(argument, true)})=${cells.value.length}`];
}

/** The absolute address of a cell in an area, counted row by row. */
export function cellIn(address: string, index: number): string {
  const { sheet, row, column, columns } = cornerOf(address);
  const cell = cellAddress(row + Math.floor(index / columns), column + (index % columns));
  return onSheet(sheet, cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'));
}

function isConstant(argument: Expression): boolean {
  return walk(argument).every(({ type }) => type !== 'ReferenceIdentifier' && type !== 'CallExpression');
}

function equal(text: string, cell: Cell): string[] | undefined {
  if (cell === null) return [`${text}=""`];
  if (typeof cell === 'number') return [`${text}=${cell}`];
  if (typeof cell === 'boolean') return [`${text}=${cell ? 'TRUE' : 'FALSE'}`];
  return typeof cell === 'string' ? [`${text}="${cell.replaceAll('"', '""')}"`] : undefined;
}

/** A formula that gives nothing where the conditions no longer hold. */
export function guarded(text: string, guards: readonly string[]): string {
  const [only, ...more] = [...new Set(guards)];
  if (only === undefined) return text;
  return `IF(${more.length > 0 ? `AND(${[only, ...more].join(',')})` : only},${text},NA())`;
}
