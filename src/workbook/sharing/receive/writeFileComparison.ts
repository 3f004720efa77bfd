import { addWorksheet } from '../../whole/madeSheets';
import { NEW_SHEETS } from '../../scopes';
import { ok, type Result } from '../../../core/problem';

import { change } from '../../excel';
import { freeSheetName } from '../../sheet/freeSheetName';
import { LONGEST_SHEET_NAME } from '../../sheet/sheetName';
import { asColumnHead, asHeading, asMuted, asTitle } from '../../style';
import { comparisonCells, COLUMNS } from './comparisonCells';
import type { FileComparison } from './received';

/** A request stays far from 5 MB. */
const ROWS_AT_ONCE = 2000;

/** In points, column by column. */
const WIDTHS = [200, 200, 110, 110, 110];

/** Writes a comparison as values on a sheet of its own. What comes from the other file is written as text. */
export async function writeFileComparison(comparison: FileComparison): Promise<Result<{ sheet: string }>> {
  return change(async (context) => {
    const name = await freeSheetName(context, sheetNameFor(comparison.file));
    const sheet = addWorksheet(context, name);
    const { cells, headings } = comparisonCells(comparison);
    for (let row = 0; row < cells.length; row += ROWS_AT_ONCE) {
      const some = cells.slice(row, row + ROWS_AT_ONCE);
      sheet.getRangeByIndexes(row, 0, some.length, COLUMNS).values = some;
    }
    asTitle(sheet.getRange('A1'));
    asMuted(sheet.getRange('A2'));
    for (const row of headings) {
      asHeading(sheet.getRangeByIndexes(row, 0, 1, 2));
      asColumnHead(sheet.getRangeByIndexes(row, 2, 1, COLUMNS - 2));
    }
    WIDTHS.forEach((width, i) => (sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width));
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
    return ok({ sheet: name });
  }, NEW_SHEETS);
}

/** Room for a number, should the name be taken. */
const LONGEST = LONGEST_SHEET_NAME - 3;

function sheetNameFor(file: string): string {
  const plain = file.replace(/\.xlsx$/i, '').replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ');
  const name = `Jämförelse med ${plain}`.normalize('NFC').replace(/\s+/g, ' ').trim();
  return [...name]
    .reduce((short, letter) => (short.length + letter.length > LONGEST ? short : short + letter), '')
    .trim();
}
