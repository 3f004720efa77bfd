import { toText, type CellValue } from '../cellValue';

const PREFIX = /^Villkor_/i;

/** The outcome of each agreement, by the defined name of the cell that shows it. */
export async function readConditions(
  context: Excel.RequestContext,
): Promise<{ label: string; outcome: string }[]> {
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const found = names.items
    .filter(({ name, formula }) => PREFIX.test(name) && !String(formula).includes('#REF!'))
    .map((item) => ({ name: item.name, range: item.getRange().load('values') }));
  await context.sync();
  return found.map(({ name, range }) => ({
    label: name.replace(PREFIX, '').replaceAll('_', ' '),
    outcome: toText((range.values as CellValue[][])[0]?.[0]),
  }));
}
