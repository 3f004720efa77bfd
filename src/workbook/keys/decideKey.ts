import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { change, findProtected } from '../excel';
import { findKey } from './findKey';

/** Writes the key's stamp of today as the decided one, to which every later change is compared. */
export async function decideKey(name: string): Promise<Result<void>> {
  return change(async (context) => {
    const found = await findKey(context, name);
    if (!found.ok) return found;
    const { sheet, column, block, key, stamp } = found.value.key;
    if (!key.ok) return key;
    const closed = await findProtected(context, [sheet]);
    if (closed) return fail(closed);
    const row = block.rows.decidedStamp;
    if (row === undefined)
      return fail({ kind: 'columnMissing', key: block.label, column: 'Beslutad stämpel', found: [] });
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column + 1, 1, 1);
    cell.values = [[asText(stamp)]];
    await context.sync();
    return ok(undefined);
  });
}
