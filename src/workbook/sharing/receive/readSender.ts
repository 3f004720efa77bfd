import { ABOUT_SHEET } from '../../about/aboutSheet';
import { toText, type CellValue } from '../../cellValue';

export const SENDER_CAPTION = 'Frågor besvaras av';

/** Who answers questions about the workbook, as its user has written; else whom Excel calls its author. */
export async function readSender(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ABOUT_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load('values');
  const properties = context.workbook.properties.load('author');
  await context.sync();
  const written = sheet.isNullObject || used.isNullObject ? '' : textBeside(used.values, SENDER_CAPTION);
  return written === '' ? properties.author.trim() : written;
}

/** The text right of a caption; rows may have been inserted above it. */
export function textBeside(values: readonly (readonly CellValue[])[], caption: string): string {
  for (const row of values) {
    const at = row.findIndex((cell) => toText(cell) === caption);
    if (at >= 0) return toText(row[at + 1]);
  }
  return '';
}
