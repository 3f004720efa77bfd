import { addWorksheet } from '../whole/madeSheets';
import { fail, ok, type Result } from '../../core/problem';
import { onSheet } from '../address';
import { readTakenNames } from '../keys/takenNames';
import { allocateName } from '../naming';
import { asColumnHead, asHeading, asInput, asMuted, asTitle } from '../style';
import { evenRows, type SheetDraft, type SheetLook } from './sheetDraft';
import { readSheetName } from './sheetName';

/** Adds a sheet beside the others. One of that name is never written over: it is the user's. */
export async function addSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
): Promise<Result<{ sheet: string }>> {
  const name = readSheetName(draft.name);
  if (!name.ok) return name;
  const found = context.workbook.worksheets.getItemOrNullObject(name.value);
  await context.sync();
  if (!found.isNullObject) return fail({ kind: 'sheetTaken', sheet: name.value });
  const names = await readTakenNames(context);
  const sheet = addWorksheet(context, name.value);
  const cells = evenRows(draft.cells);
  sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).formulas = cells;
  dress(sheet, draft.look);
  names.set(
    allocateName(name.value, (candidate) => names.isTaken(candidate)),
    onSheet(name.value, draft.named),
  );
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  return ok({ sheet: name.value });
}

function dress(sheet: Excel.Worksheet, look: SheetLook): void {
  const each = (addresses: readonly string[], style: (range: Excel.Range) => void): void =>
    addresses.forEach((address) => style(sheet.getRange(address)));
  asTitle(sheet.getRange('A1'));
  each(look.headings, asHeading);
  each(look.columnHeads, asColumnHead);
  each(look.notes, asMuted);
  each(look.inputs, asInput);
  each(look.right ?? [], (range) => (range.format.horizontalAlignment = 'Right'));
  for (const [address, format] of look.formats) {
    // A single value stands for every cell of the range, which the type declarations do not know.
    sheet.getRange(address).numberFormat = format as unknown as string[][];
  }
  for (const [address, points] of look.widths) sheet.getRange(address).format.columnWidth = points;
  for (const [address, values] of look.choices ?? []) offer(sheet.getRange(address), values);
}

/** A list in Excel's own rule is parted by commas in every language. */
function offer(range: Excel.Range, values: readonly string[]): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
}
