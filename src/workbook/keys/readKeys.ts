import { plainReference } from '../address';
import type { CellValue } from '../cellValue';
import { Turns } from '../turns';
import { TABLE_PREFIX } from './block';
import { placeKeysInSteps, type KeyTable, type PlacedKey } from './placeKeys';

export type { PlacedKey } from './placeKeys';

/** All keys of the workbook, in the order in which they stand from left to right. */
export async function readKeys(
  context: Excel.RequestContext,
  turns: Turns = new Turns(),
): Promise<PlacedKey[]> {
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const ours = tables.items.filter((table) => table.name.startsWith(TABLE_PREFIX)).map(loadTable);
  await context.sync();
  const above = ours.map(({ range }) => loadAbove(range));
  await context.sync();
  const nameAt = new Map(names.items.map(({ name, formula }) => [plainReference(String(formula)), name]));
  const found = ours.map(({ name, range }, i) => toKeyTable(name, range, above[i]));
  return turns.toEnd(placeKeysInSteps(found, nameAt));
}

function loadTable(table: Excel.Table): { name: string; range: Excel.Range } {
  const range = table.getRange().load('address,values,formulas,rowIndex,columnIndex,worksheet/name');
  return { name: table.name, range };
}

function loadAbove(range: Excel.Range): Excel.Range | undefined {
  if (range.rowIndex === 0) return undefined;
  return range.worksheet.getRangeByIndexes(0, range.columnIndex, range.rowIndex, 2).load('values,text');
}

function toKeyTable(name: string, range: Excel.Range, above: Excel.Range | undefined): KeyTable {
  return {
    name,
    address: range.address,
    sheet: range.worksheet.name,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    above: { values: (above?.values ?? []) as CellValue[][], texts: above?.text ?? [] },
  };
}
