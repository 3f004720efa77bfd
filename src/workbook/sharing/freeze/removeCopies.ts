import type { CellValue } from '../../cellValue';
import { readImage } from '../image/readImage';
import type { SheetCopy } from './freezingPart';
import type { FrozenList } from './list/readFrozenList';
import { sheetOf, type SheetImage } from '../image/sheetImage';

/** The copies that the list names. */
export async function removeCopies(context: Excel.RequestContext, { facts }: FrozenList): Promise<void> {
  const pairs = facts.copies
    .split(' * ')
    .map((pair) => pair.split(' / '))
    .filter((pair) => pair.length === 2);
  await removeSame(
    context,
    pairs.map(([copy = '', original = '']) => ({ copy, original })),
  );
}

/** A copy that holds just what its original holds is no longer needed; one that somebody has worked in stays. */
export async function removeSame(context: Excel.RequestContext, pairs: readonly SheetCopy[]): Promise<void> {
  if (pairs.length === 0) return;
  const read = await readImage(context, { only: pairs.flatMap(({ copy, original }) => [copy, original]) });
  if (!read.ok) return;
  for (const { copy, original } of pairs) {
    const [a, b] = [sheetOf(read.value, copy), sheetOf(read.value, original)];
    if (a && b && holdSame(a, b)) context.workbook.worksheets.getItem(a.name).delete();
  }
  await context.sync();
}

function holdSame(a: SheetImage, b: SheetImage): boolean {
  return contentOf(a) === contentOf(b);
}

/** Blank cells at the end of the used range are no content. */
function contentOf(sheet: SheetImage): string {
  const cells: [number, number, CellValue][] = [];
  for (const { row, column, formula } of sheet.cells())
    if (formula !== '') cells.push([row, column, formula]);
  return JSON.stringify(cells);
}
