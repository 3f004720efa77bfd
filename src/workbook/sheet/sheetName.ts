import { fail, ok, type Result } from '../../core/problem';

/** Excel's limit. */
export const LONGEST_SHEET_NAME = 31;

/** A name that Excel accepts for a sheet. `History` is kept by Excel for itself, as is its Swedish name. */
export function readSheetName(text: string): Result<string> {
  const name = text.normalize('NFC').trim();
  const isWrong =
    name === '' ||
    name.length > LONGEST_SHEET_NAME ||
    /[[\]:*?/\\]|^'|'$/.test(name) ||
    /^(history|historik)$/i.test(name);
  return isWrong ? fail({ kind: 'sheetNameWrong', sheet: name, most: LONGEST_SHEET_NAME }) : ok(name);
}
