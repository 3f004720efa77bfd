import { fail, ok, type Result } from '../../core/problem';
import { asText, holdsFormula, type CellValue } from '../cellValue';
import { changeItem } from './changeItem';
import { findItemUses } from './findItemUses';
import type { PlacedItem } from './readItems';
import { settleItems } from './settleItems';

/**
 * Lets an item change places with the one above or below it. Cells elsewhere that refer to one of the two rows would
 * show the other item's figure, so then nothing is moved; the shares find their items by name and are not touched.
 */
export async function moveItem(name: string, direction: 'up' | 'down'): Promise<Result<void>> {
  return changeItem(name, async (context, item, block, sheet) => {
    const position = block.items.indexOf(item);
    const other = block.items[position + (direction === 'up' ? -1 : 1)];
    if (!other) return ok(undefined);
    for (const each of [item, other]) {
      const cells = await findItemUses(context, each, block);
      if (cells.length > 0) return fail({ kind: 'itemInUse', name: each.name, cells });
    }
    const put = ({ row }: PlacedItem, from: PlacedItem): void => {
      const values = block.values[from.row] ?? [];
      const entries = block.formulas[from.row] ?? [];
      const cells = entries.map((entry, i) => toRow(entry, values[i], from.row, row));
      sheet.getRangeByIndexes(row, 0, 1, cells.length).formulas = [cells];
    };
    put(item, other);
    put(other, item);
    await context.sync();
    const settled = await settleItems(context);
    return settled.ok ? ok(undefined) : settled;
  });
}

/** A formula over cells of its own row goes on to be that in its new row; texts stay texts. */
function toRow(cell: CellValue, value: CellValue | undefined, from: number, to: number): CellValue {
  if (typeof cell !== 'string') return cell;
  if (!holdsFormula(cell, value)) return asText(cell);
  const own = new RegExp(`(?<![!:$\\p{L}\\p{N}_.])(\\$?[A-Z]{1,3})${from + 1}(?![\\p{L}\\p{N}:(.!])`, 'gu');
  return cell
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 0 ? part.replace(own, `$1${to + 1}`) : part))
    .join('');
}
