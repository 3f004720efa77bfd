import { toText, type CellValue } from '../../cellValue';
import type { PlacedKey } from '../../keys/readKeys';

/** What the stamp cells show, key by key: it need not be the stamp of the table, since anybody can type over it. */
export async function readShownStamps(
  context: Excel.RequestContext,
  keys: readonly PlacedKey[],
): Promise<string[]> {
  const cells = keys.map(({ sheet, column, block }) => {
    if (block.rows.stamp === undefined) return undefined;
    const range = context.workbook.worksheets.getItem(sheet).getCell(block.rows.stamp, column + 1);
    return range.load('values');
  });
  await context.sync();
  return cells.map((cell) => toText((cell?.values as CellValue[][] | undefined)?.[0]?.[0]));
}
