import { addWorksheet } from '../whole/madeSheets';
import { KEYS } from '../scopes';
import { fail, ok, type Result } from '../../core/problem';
import { ABOUT_SHEET, ensureAboutSheet } from '../about/aboutSheet';
import { writeOverview } from '../about/overview';
import { absoluteAddress, onSheet } from '../address';
import type { CellValue } from '../cellValue';
import { change, findProtected } from '../excel';
import type { KeyDraft } from '../model';
import { allocateName } from '../naming';
import { offerKeys } from '../scenarios/offerKeys';
import { markSchema } from '../schema';
import { asMuted, asTitle, TABLE_STYLE, TEXT, WHOLE_NUMBER } from '../style';
import { blockCells, KEY_SHEET, ROWS_ABOVE_TABLE, rowOf, TABLE_PREFIX } from './block';
import { checkDraft, draftCells } from './draftCells';
import { labelIsTaken } from './findKey';
import { readKeys } from './readKeys';
import { readTakenNames } from './takenNames';

export interface CreatedKey {
  readonly name: string;
  readonly label: string;
}

/** Writes a new key to the right of the others on `Nycklar`, with its stamp cell, defined name and overview row. */
export async function createKey(draft: KeyDraft): Promise<Result<CreatedKey>> {
  return change(async (context) => {
    const created = await createKeysIn(context, [draft]);
    if (!created.ok) return created;
    const [key] = created.value;
    return key ? ok(key) : fail({ kind: 'keyMissing' });
  }, KEYS);
}

/** Writes several keys at once: every round trip to Excel on the web costs as much as a key. */
export async function createKeysIn(
  context: Excel.RequestContext,
  drafts: readonly KeyDraft[],
): Promise<Result<CreatedKey[]>> {
  const labelled = drafts.map((draft) => ({ ...draft, label: draft.label.normalize('NFC').trim() }));
  const closed = await findProtected(context, [KEY_SHEET, ABOUT_SHEET]);
  if (closed) return fail(closed);
  const keys = await readKeys(context);
  const problem = labelled.map((draft) => checkDraft(draft, keys)).find((found) => found !== undefined);
  if (problem) return fail(problem);
  const taken = labelled.find(({ label }) => labelIsTaken(keys, label));
  if (taken) return fail({ kind: 'labelTaken', label: taken.label });
  const names = await readTakenNames(context);
  const sheet = await ensureKeySheet(context);
  let column = await nextColumn(context, sheet);
  const created = labelled.map((draft): CreatedKey => {
    const name = allocateName(draft.label, (candidate) =>
      names.isTaken(candidate, `${TABLE_PREFIX}${candidate}`),
    );
    const width = writeKey(sheet, column, draft, `${TABLE_PREFIX}${name}`);
    names.set(name, onSheet(KEY_SHEET, absoluteAddress(rowOf('stamp'), column + 1)));
    column += width + 1;
    return { name, label: draft.label };
  });
  await context.sync();
  await recordKeys(context);
  return ok(created);
}

/** What else in the workbook knows of its keys: the mark, the overview and the drop-downs of the scenarios. */
async function recordKeys(context: Excel.RequestContext): Promise<void> {
  await markSchema(context);
  await ensureAboutSheet(context);
  await writeOverview(context, await readKeys(context));
  await offerKeys(context);
  await context.sync();
}

async function ensureKeySheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItemOrNullObject(KEY_SHEET);
  await context.sync();
  return found.isNullObject ? addWorksheet(context, KEY_SHEET) : found;
}

/** One empty column after everything that stands on the sheet, ours or not: a table must have room to grow downwards. */
async function nextColumn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject().load('columnIndex,columnCount');
  await context.sync();
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
}

/** Writes one key and gives its width in columns. */
function writeKey(sheet: Excel.Worksheet, column: number, draft: KeyDraft, tableName: string): number {
  const cells = draftCells(draft);
  const width = cells[0]?.length ?? 2;
  const range = sheet.getRangeByIndexes(ROWS_ABOVE_TABLE, column, cells.length, width);
  range.formulas = cells;
  const table = sheet.tables.add(range, true);
  table.name = tableName;
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
  keepTextsAsTexts(sheet, column);
  sheet.getRangeByIndexes(0, column, ROWS_ABOVE_TABLE, 2).formulas = blockCells(draft, tableName, column);
  formatBlock(sheet, column);
  formatWeights(sheet, column, cells);
  return width;
}

/** Cells that are to hold what a person writes, such as `2016-12-31`, without Excel making a date of it. */
function keepTextsAsTexts(sheet: Excel.Worksheet, column: number): void {
  sheet.getRangeByIndexes(0, column, 1, 1).numberFormat = [[TEXT]];
  const facts = rowOf('decision') - rowOf('measure') + 1;
  sheet.getRangeByIndexes(rowOf('measure'), column + 1, facts, 1).numberFormat = Array.from(
    { length: facts },
    () => [TEXT],
  );
  sheet.getRangeByIndexes(rowOf('decidedStamp'), column + 1, 1, 1).numberFormat = [[TEXT]];
}

function formatBlock(sheet: Excel.Worksheet, column: number): void {
  asTitle(sheet.getRangeByIndexes(0, column, 1, 1));
  asMuted(sheet.getRangeByIndexes(1, column, rowOf('sum'), 1));
  sheet.getRangeByIndexes(1, column + 1, rowOf('sum'), 1).format.horizontalAlignment = 'Left';
  sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = 130;
  sheet.getRangeByIndexes(0, column + 1, 1, 1).format.columnWidth = 150;
}

/** Whole weights are read with their thousands apart; others keep every decimal that they have. */
function formatWeights(
  sheet: Excel.Worksheet,
  column: number,
  cells: readonly (readonly CellValue[])[],
): void {
  const weights = cells.slice(1).map((row) => row[1]);
  if (!weights.every((weight) => Number.isInteger(weight))) return;
  const range = sheet.getRangeByIndexes(ROWS_ABOVE_TABLE + 1, column + 1, weights.length, 1);
  range.numberFormat = weights.map(() => [WHOLE_NUMBER]);
  sheet.getRangeByIndexes(rowOf('sum'), column + 1, 1, 1).numberFormat = [[WHOLE_NUMBER]];
}
