import { KEYS } from '../scopes';
import { fail, ok, type Result } from '../../core/problem';
import { ABOUT_SHEET } from '../about/aboutSheet';
import { countFilled, type CellValue } from '../cellValue';
import { change, findProtected } from '../excel';
import type { KeyDraft } from '../model';
import { checkDraft, draftCells } from './draftCells';
import { findKey } from './findKey';
import type { PlacedKey } from './readKeys';
import { writeFacts } from './editFacts';

/**
 * Corrects a key: its table is written anew under the same name and label, so that its stamp changes and everything
 * that uses it is recalculated. A decision that should stand beside what was decided before is a new key instead.
 */
export async function editKey(name: string, draft: KeyDraft): Promise<Result<void>> {
  return change(
    async (context) => {
      const found = await findKey(context, name);
      if (!found.ok) return found;
      const { key, all } = found.value;
      const problem = checkDraft({ ...draft, label: key.label }, all);
      if (problem) return fail(problem);
      const closed = await findProtected(context, [key.sheet, ABOUT_SHEET]);
      if (closed) return fail(closed);
      const cells = draftCells(draft);
      const room = await makeRoom(context, key, cells);
      if (!room.ok) return room;
      room.value.formulas = cells;
      writeFacts(context, key, draft.facts);
      await context.sync();
      return ok(undefined);
    },
    { ...KEYS, moves: true },
  );
}

/** Lets the table be as large as the cells need: columns are inserted, rows must be free below it. */
async function makeRoom(
  context: Excel.RequestContext,
  key: PlacedKey,
  cells: readonly (readonly CellValue[])[],
): Promise<Result<Excel.Range>> {
  const table = context.workbook.tables.getItem(key.table);
  const old = table.getRange().load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  const sheet = context.workbook.worksheets.getItem(key.sheet);
  const [height, width] = [cells.length, cells[0]?.length ?? 2];
  const below = sheet.getRangeByIndexes(
    old.rowIndex + old.rowCount,
    old.columnIndex,
    Math.max(1, height),
    width,
  );
  below.load('values,address');
  await context.sync();
  const grown = height - old.rowCount;
  const occupied = countFilled(below.values.slice(0, Math.max(0, grown)));
  if (occupied > 0) return fail({ kind: 'cellsNotEmpty', address: below.address, count: occupied });
  const added = width - old.columnCount;
  if (added > 0) {
    const right = sheet.getRangeByIndexes(0, old.columnIndex + old.columnCount, 1, added);
    right.getEntireColumn().insert('Right');
  }
  old.clear('Contents');
  const range = sheet.getRangeByIndexes(old.rowIndex, old.columnIndex, height, width);
  range.getRow(0).values = [[...(cells[0] ?? [])]];
  table.resize(range);
  return ok(range);
}
