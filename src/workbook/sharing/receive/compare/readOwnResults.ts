import { ok, type Problem, type Result } from '../../../../core/problem';
import { Turns } from '../../../turns';
import { findFormulas } from '../../image/findFormulas';
import { readImage } from '../../image/readImage';
import type { Results } from './compareResults';
import { frozenCells, mayHoldResults } from './resultAreas';

/** Formatting alone can make a sheet look as large as it can be, and Excel then hands over every empty cell. */
const MOST_CELLS = 1_000_000;

/** The results of the workbook that is open, with the sheets that they stand on. */
export async function readOwnResults(
  context: Excel.RequestContext,
): Promise<Result<{ results: Results; problems: readonly Problem[] }>> {
  const turns = new Turns();
  const { readable, problems } = await findReadable(context);
  const image = await readImage(context, { only: readable, turns });
  if (!image.ok) return image;
  const sheets = image.value.sheets.filter(mayHoldResults);
  const formulas = await findFormulas(context, image.value, sheets, turns);
  if (!formulas.ok) return formulas;
  const areas = [...formulas.value.map(({ area }) => area), ...frozenCells(image.value.sheets)];
  return ok({ results: { sheets, areas }, problems });
}

async function findReadable(
  context: Excel.RequestContext,
): Promise<{ readable: readonly string[]; problems: readonly Problem[] }> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(false).load('rowCount,columnCount'),
  );
  await context.sync();
  const sizes = sheets.items.map(({ name }, i) => {
    const range = used[i];
    return { name, cells: !range || range.isNullObject ? 0 : range.rowCount * range.columnCount };
  });
  const tooLarge = sizes.filter(({ cells }) => cells > MOST_CELLS);
  return {
    readable: sizes.filter(({ cells }) => cells <= MOST_CELLS).map(({ name }) => name),
    problems: tooLarge.map(({ name, cells }) => ({ kind: 'sheetNotCompared', sheet: name, cells })),
  };
}
