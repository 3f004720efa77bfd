import { invalidArgument } from '../hostError';
import type { Worksheet } from './worksheet';

/** A copy of the sheet with its formats, tables, rules and page set-up; its functions run in their new place. */
export function copyWorksheet(source: Worksheet, positionType = 'None', relativeTo?: Worksheet): Worksheet {
  const { workbook } = source;
  const place = placeOf(source, positionType ?? 'None', relativeTo);
  const id = workbook.newId();
  workbook.grid.dispatch('DUPLICATE_SHEET', {
    sheetId: source.id,
    sheetIdTo: id,
    sheetNameTo: freeName(source),
  });
  const copy = workbook.worksheets.byId(id);
  copy.position = place;
  renameTables(copy);
  workbook.pageSetups.set(id, structuredClone(source.pageSetup));
  for (const [key, notes] of [...workbook.validationNotes])
    if (key.startsWith(`${source.id}!`))
      workbook.validationNotes.set(`${id}${key.slice(source.id.length)}`, structuredClone(notes));
  workbook.worksheets.added(copy);
  return copy;
}

function placeOf(source: Worksheet, positionType: string, relativeTo?: Worksheet): number {
  if (positionType === 'Beginning') return 0;
  if (positionType === 'End') return source.workbook.worksheets.items.length;
  // Excel puts it at the end when nothing is said.
  if (positionType === 'None') return source.workbook.worksheets.items.length;
  if (!relativeTo) throw invalidArgument(`${positionType} what?`);
  if (positionType === 'Before') return relativeTo.position;
  if (positionType === 'After') return relativeTo.position + 1;
  throw invalidArgument(positionType);
}

/** `Nycklar` → `Nycklar (2)`, cut so that it is still a name. */
function freeName({ name, workbook }: Worksheet): string {
  const taken = new Set(workbook.worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  for (let n = 2; ; n++) {
    const ending = ` (${n})`;
    const candidate = name.replace(/ \(\d+\)$/, '').slice(0, 31 - ending.length) + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Two tables of one name cannot be: the copy's get a number. */
function renameTables(copy: Worksheet): void {
  const { gridTables, grid } = copy.workbook;
  for (const table of gridTables.all().filter(({ sheetId }) => sheetId === copy.id)) {
    let n = 2;
    const stem = table.name.replace(/\d+$/, '');
    while (gridTables.byName(`${stem}${n}`) || grid.getters.getNamedRange(`${stem}${n}`)) n += 1;
    gridTables.describe(table, { id: copy.workbook.newId(), name: `${stem}${n}` });
  }
}
