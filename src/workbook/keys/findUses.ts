import { ABOUT_SHEET } from '../about/aboutSheet';
import { cellAddress, onSheet } from '../address';
import type { CellValue } from '../cellValue';
import { foldName } from '../naming';
import type { PlacedKey } from './readKeys';

/** The cells that would show an error without a key: formulas that name it or its table, scenarios that choose it. */
export async function findUses(context: Excel.RequestContext, key: PlacedKey): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = sheets.items
    .filter((sheet) => sheet.name !== ABOUT_SHEET)
    .map((sheet) => ({
      sheet: sheet.name,
      range: sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex'),
    }));
  await context.sync();
  const names = namesOf(key);
  const uses = used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : cellsWith(range.formulas as CellValue[][], names, key).map(toAddress(sheet, range)),
  );
  return uses.filter((address) => !isOwnBlock(address, key));
}

type Position = readonly [row: number, column: number];

function cellsWith(formulas: readonly (readonly CellValue[])[], names: RegExp, key: PlacedKey): Position[] {
  const label = foldName(key.label);
  return formulas.flatMap((row, r) =>
    row.flatMap((cell, c): Position[] => {
      if (typeof cell !== 'string') return [];
      const found = cell.startsWith('=') ? names.test(withoutTexts(cell)) : foldName(cell) === label;
      return found ? [[r, c]] : [];
    }),
  );
}

/** What stands between quotes in a formula is text, not a name. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function namesOf({ name, table }: PlacedKey): RegExp {
  const escaped = [name, table].map((word) => word.replace(/[.\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_.])(${escaped.join('|')})(?![\\p{L}\\p{N}_.(])`, 'iu');
}

function toAddress(sheet: string, range: Excel.Range): (position: Position) => string {
  return ([row, column]) => onSheet(sheet, cellAddress(range.rowIndex + row, range.columnIndex + column));
}

/** The label, the stamp and the counts above the table name the key without using it. */
function isOwnBlock(address: string, { sheet, column, block }: PlacedKey): boolean {
  const rows = [block.labelRow, ...Object.values(block.rows)];
  const own = rows.flatMap((row) => [cellAddress(row, column), cellAddress(row, column + 1)]);
  return own.some((cell) => onSheet(sheet, cell) === address);
}
