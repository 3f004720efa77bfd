import { foldName } from '../naming';

/** A name that no sheet has yet: `Konsekvenser`, then `Konsekvenser 2`. */
export async function freeSheetName(context: Excel.RequestContext, name: string): Promise<string> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map((sheet) => foldName(sheet.name)));
  if (!taken.has(foldName(name))) return name;
  let number = 2;
  while (taken.has(foldName(`${name} ${number}`))) number++;
  return `${name} ${number}`;
}
