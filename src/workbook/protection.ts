import type { Problem } from '../core/problem';

/** Sheets that an operation is going to write to must not be protected: it is told before anything is changed. */
export async function findProtected(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Problem | undefined> {
  const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of found) sheet.load('name,protection/protected');
  await context.sync();
  const closed = found.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
  return closed && { kind: 'sheetProtected', sheet: closed.name };
}
