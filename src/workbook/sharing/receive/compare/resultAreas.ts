import { toText } from '../../../cellValue';
import { cornerOf, type Corner } from '../../../explain/cellAt';
import { foldName } from '../../../naming';
import { ABOUT_SHEET } from '../../../about/aboutSheet';
import { KEY_SHEET } from '../../../keys/block';
import { SCENARIO_SHEET } from '../../../scenarios/readScenarios';
import { CAPTIONS, FROZEN_SHEET } from '../../freeze/list/frozenList';
import type { SheetImage } from '../../image/sheetImage';

/** Keys, assumptions and formulas are compared as what they are. */
const OTHER_SHEETS = [KEY_SHEET, SCENARIO_SHEET, ABOUT_SHEET, FROZEN_SHEET].map(foldName);

/** `=NYCKEL.SHARE(`, as Excel saves it `_xldudf_NYCKEL_SHARE(`, and in lower case as LibreOffice does. */
const OWN = /(^|[^\p{L}\p{N}."])(_xldudf_)?NYCKEL[._]\p{L}+\s*\(/iu;

export function mayHoldResults({ name }: { name: string }): boolean {
  return !OTHER_SHEETS.includes(foldName(name));
}

/** The cells with formulas of ours; what stands between quotes is a text about one. */
export function ownFormulaCells(sheets: readonly SheetImage[]): Corner[] {
  return sheets.filter(mayHoldResults).flatMap((sheet) => {
    const found: Corner[] = [];
    for (const { row, column, formula } of sheet.cells()) {
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      if (!OWN.test(formula.replace(/"[^"]*"/g, '""'))) continue;
      found.push({ sheet: sheet.name, row, column, rows: 1, columns: 1 });
    }
    return found;
  });
}

/** The cells that the list of frozen formulas names: what has become values and ordinary formulas. */
export function frozenCells(sheets: readonly SheetImage[]): Corner[] {
  const list = sheets.find((sheet) => toText(sheet.value(0, 0)) === FROZEN_SHEET);
  if (!list) return [];
  const found: Corner[] = [];
  let places: { row: number; sheet: number; cells: number } | undefined;
  for (const { row, column, value } of list.cells()) {
    if (!places && value === CAPTIONS.sheet && list.value(row, column + 1) === CAPTIONS.cells)
      places = { row, sheet: column, cells: column + 1 };
    if (!places || row <= places.row || column !== places.cells) continue;
    const [sheet, cells] = [toText(list.value(row, places.sheet)), toText(value)];
    if (sheet !== '' && /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/.test(cells))
      found.push({ ...cornerOf(cells), sheet });
  }
  return found.filter(isReasonable);
}

/** A damaged list, or a forged file, may name a whole sheet. */
export function isReasonable({ rows, columns }: Corner): boolean {
  return rows * columns <= MOST_CELLS;
}

const MOST_CELLS = 200_000;
