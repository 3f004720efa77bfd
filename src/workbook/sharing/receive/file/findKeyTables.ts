import { HEADERS } from '../../../../core/key/columns';
import { cellAddress, onSheet } from '../../../address';
import { toText, type CellValue } from '../../../cellValue';
import { cornerOf, type Corner } from '../../../explain/cellAt';
import { KEY_SHEET, TABLE_PREFIX } from '../../../keys/block';
import type { KeyTable } from '../../../keys/placeKeys';
import { foldName } from '../../../naming';
import type { SheetImage } from '../../image/sheetImage';
import type { FileTable } from './parts';

/** No key has so many; a damaged file may say that a table is as large as the sheet. */
const MOST_CELLS = 100_000;

/** Key tables by their names; on `Nycklar` also by their headers, for some programs save cells and lose tables. */
export function findKeyTables(tables: readonly FileTable[], sheets: readonly SheetImage[]): KeyTable[] {
  const named = tables
    .filter(({ name }) => name.startsWith(TABLE_PREFIX))
    .flatMap(({ name, sheet, cells }) => {
      const image = sheets.find((each) => each.name === sheet);
      const at = { ...cornerOf(cells), sheet };
      return image && at.rows * at.columns <= MOST_CELLS ? [toKeyTable(image, name, at)] : [];
    });
  const keySheet = sheets.find(({ name }) => foldName(name) === foldName(KEY_SHEET));
  const known = new Set(named.map(({ address }) => address.split(':')[0]));
  const lost = (keySheet ? headersOn(keySheet) : []).filter(
    ({ sheet, row, column }) => !known.has(onSheet(sheet, cellAddress(row, column))),
  );
  return [...named, ...(keySheet ? lost.map((corner) => toKeyTable(keySheet, TABLE_PREFIX, corner)) : [])];
}

function toKeyTable(image: SheetImage, name: string, at: Corner): KeyTable {
  const { sheet, row, column, rows, columns } = at;
  const above = area(image, { ...at, row: 0, rows: row, columns: 2 }, 'value');
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return {
    name,
    address: `${onSheet(sheet, cellAddress(row, column))}:${last}`,
    sheet,
    column,
    values: area(image, at, 'value'),
    formulas: area(image, at, 'formula'),
    above: { values: above, texts: above.map((cells) => cells.map(String)) },
  };
}

function area(image: SheetImage, at: Corner, what: 'value' | 'formula'): CellValue[][] {
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (__, c) => image[what](at.row + r, at.column + c)),
  );
}

/** A header is `Part` with `Vikt`, or `Nyckel` with `Andel`; the rows below it and the columns beside it are its table. */
function headersOn(image: SheetImage): Corner[] {
  const found: Corner[] = [];
  for (const { row, column, value } of image.cells()) {
    const pair = [toText(value), toText(image.value(row, column + 1))];
    if (!HEADER_PAIRS.some(([first, second]) => pair[0] === first && pair[1] === second)) continue;
    let [rows, columns] = [1, 2];
    while (toText(image.value(row + rows, column)) !== '') rows++;
    while (toText(image.value(row, column + columns)) !== '') columns++;
    found.push({ sheet: image.name, row, column, rows, columns });
  }
  return found;
}

const HEADER_PAIRS = [
  [HEADERS.party, HEADERS.weight],
  [HEADERS.key, HEADERS.portion],
];
