import { splitAddress } from '../address';
import type { Before } from './putBack';
import type { Shape, TableShape } from './shape';

/**
 * `gone`: tables that the operation has made stop being tables, before their cells are cleared. `lost`: those that it has
 * removed or made larger or smaller are as they were.
 */
export function putBackTables(
  { workbook }: Excel.RequestContext,
  { snapshot, scope }: Before,
  now: Shape,
  which: 'gone' | 'lost',
): void {
  const { tables } = snapshot.shape;
  if (which === 'gone') {
    for (const [name, { sheet }] of now.tables)
      if (!tables.has(name) && scope.sheets?.includes(sheet)) workbook.tables.getItem(name).convertToRange();
    return;
  }
  for (const [name, table] of tables) {
    const current = now.tables.get(name);
    if (!now.sheets.has(table.sheet)) continue;
    if (!current) addTable(workbook, name, table);
    else if (current.cells !== table.cells) workbook.tables.getItem(name).resize(table.cells);
  }
}

function addTable(
  workbook: Excel.Workbook,
  name: string,
  { sheet, cells, style, showFilterButton }: TableShape,
): void {
  const table = workbook.worksheets.getItem(sheet).tables.add(cells, true);
  table.name = name;
  table.style = style;
  table.showFilterButton = showFilterButton;
}

/** A name that somebody else has made meanwhile points elsewhere, and stays. */
export function putBackNames(
  { workbook }: Excel.RequestContext,
  { snapshot, scope }: Before,
  now: Shape,
  added: readonly string[],
): void {
  const { names } = snapshot.shape;
  const ours = [...(scope.sheets ?? []), ...added];
  for (const [name, formula] of now.names) {
    const { sheet = '' } = splitAddress(formula.replace(/^=/, ''));
    if (!names.has(name) && ours.includes(sheet)) workbook.names.getItem(name).delete();
  }
  for (const [name, formula] of names) {
    const current = now.names.get(name);
    if (mentionsLost(formula, snapshot.shape, now)) continue;
    if (current === undefined) workbook.names.add(name, formula);
    else if (current !== formula) workbook.names.getItem(name).formula = formula;
  }
}

export function putBackParts({ workbook }: Excel.RequestContext, { snapshot }: Before, now: Shape): void {
  for (const [part, texts] of snapshot.shape.parts) {
    const current = now.parts.get(part) ?? [];
    if (texts.length === current.length && texts.every((text, i) => text === current[i])) continue;
    for (const id of now.partIds.get(part) ?? []) workbook.customXmlParts.getItem(id).delete();
    for (const text of texts) workbook.customXmlParts.add(text);
  }
}

/** Somebody has removed a sheet meanwhile: Excel takes no formula that refers to it, and has put #REF! in its place. */
export function mentionsLost(formula: string, before: Shape, now: Shape): boolean {
  return [...before.sheets].some((sheet) => !now.sheets.has(sheet) && formula.includes(sheet));
}
