import { cellAddress, onSheet } from '../address';
import type { CellValue } from '../cellValue';
import type { Expression } from './formula';
import { addressesOf, readReferences, type Home } from './references';
import { cornerOf } from './cellAt';

/** A longer list is no longer a way to go. */
const MOST_SHOWN = 8;
const MOST_CELLS = 2_000;

const SHARES = /NYCKEL\.(SHARES?|TIEOUT|CHANGE)\(/i;

/** The cells that a formula refers to and whose own formulas give shares, or that lie in a spill of them. */
export async function findSharing(
  context: Excel.RequestContext,
  expression: Expression,
  home: Home,
): Promise<string[]> {
  const references = await readReferences(context, [expression], home);
  const ranges = addressesOf(references).map((address) => {
    const { sheet, row, column, rows, columns } = cornerOf(address);
    const isSmall = rows * columns <= MOST_CELLS;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, isSmall ? rows : 1, isSmall ? columns : 1);
    const parent = range.getCell(0, 0).getSpillParentOrNullObject().load('formulas');
    return { sheet, range: range.load('formulas,rowIndex,columnIndex'), parent };
  });
  await context.sync();
  const found = ranges.flatMap(({ sheet, range, parent }) => {
    const own = cellsWithShares(sheet, range);
    const isSpilled = !parent.isNullObject && SHARES.test(String(parent.formulas[0]?.[0] ?? ''));
    const first = onSheet(sheet, cellAddress(range.rowIndex, range.columnIndex));
    return own.length === 0 && isSpilled ? [first] : own;
  });
  return [...new Set(found)].slice(0, MOST_SHOWN);
}

function cellsWithShares(sheet: string, range: Excel.Range): string[] {
  return (range.formulas as CellValue[][]).flatMap((row, r) =>
    row.flatMap((formula, c) =>
      typeof formula === 'string' && SHARES.test(formula)
        ? [onSheet(sheet, cellAddress(range.rowIndex + r, range.columnIndex + c))]
        : [],
    ),
  );
}
