import { fail, ok, type Result } from '../../../core/problem';
import type { CellValue } from '../../cellValue';
import { clearSentVersion } from '../../about/sentVersion';
import { change } from '../../excel';
import { isOfExcel } from '../../request';
import { pause } from '../../compare/pace';
import { onSheet } from '../../address';
import { cornerOf, type Corner } from '../../explain/cellAt';
import { Turns, type Steps } from '../../turns';
import type { LongWork } from '../longWork';
import type { UnfreezeOutcome, UnfreezeReason } from './freezing';
import { controlOf, FROZEN_SHEET, plainFormula, traceFormula, type FrozenRow } from './list/frozenList';
import { clearFrozenPart, readFrozenPart } from './list/frozenPart';
import { readFrozenList, type FrozenList } from './list/readFrozenList';
import { readImage } from '../image/readImage';
import { restoreFormulas } from './write/replaceCells';
import { inChunks } from './write/inChunks';
import { sendBatch } from '../sendBatch';
import { FREEZE_PACE, settleCells, type FreezePace } from './write/settleCells';
import { sheetOf, type WorkbookImage } from '../image/sheetImage';
import { formulasIn } from './list/toDone';
import { removeCopies } from './removeCopies';
import { isReadOnly } from './prepareFreeze';

/** Puts back what still stands as freezing left it, and tells the formulas of the rest. */
export async function unfreezeWorkbook(
  work: LongWork,
  pace: FreezePace = FREEZE_PACE,
): Promise<Result<UnfreezeOutcome>> {
  if (isReadOnly()) return fail({ kind: 'workbookReadOnly' });
  // What is back already is passed over, so that one that was interrupted is carried on.
  for (let attempt = 1; ; attempt++) {
    const done = await unfreeze(work, pace);
    if (done.ok || !isOfExcel(done.problem)) return done;
    if (attempt === ATTEMPTS) return fail({ kind: 'halfDone', sheets: [FROZEN_SHEET], cause: done.problem });
    await pause(PAUSE);
  }
}

/** Excel takes thousands of small orders in one batch, and refuses tens of thousands. */
const DELETED_AT_ONCE = 1000;
const ATTEMPTS = 4;
const PAUSE = 500;

async function unfreeze(work: LongWork, pace: FreezePace): Promise<Result<UnfreezeOutcome>> {
  return change(async (context) => {
    const list = await readFrozenList(context);
    if (!list) return fail(await whyNoList(context));
    const turns = new Turns(work.signal);
    const image = await readImage(context, { turns });
    if (!image.ok) return image;
    const judged = await turns.through(judgeAll(list.rows, image.value));
    if (!judged.ok) return judged;
    const { open, left } = judged.value;
    const of = open.length + left.length;
    let done = 0;
    const onSending = (cells: readonly unknown[]): void =>
      work.onProgress?.({ done: (done += cells.length), of });
    work.onProgress?.({ done, of });
    // From here on it is carried through: half of it back would be neither the one workbook nor the other.
    await restoreFormulas(context, inOrder(open.filter((each) => !each.isBack)), {
      turns: new Turns(),
      onSending,
    });
    await settleCells(context, pace);
    work.onProgress?.({ done: open.length, of });
    if (left.length === 0 && list.damaged === 0) await forget(context, list);
    else await keepOnly(context, list, open);
    return ok({ restored: open.length, left });
  });
}

async function whyNoList(context: Excel.RequestContext) {
  const part = await readFrozenPart(context);
  return part
    ? ({ kind: 'frozenListMissing', sheet: FROZEN_SHEET } as const)
    : ({ kind: 'notFrozen' } as const);
}

interface Judged {
  readonly row: FrozenRow;
  readonly at: Corner;
  readonly formula: string;
  /** Its formula stands there already. */
  readonly isBack: boolean;
  readonly why?: UnfreezeReason;
}

interface JudgedRows {
  readonly open: readonly Judged[];
  readonly left: UnfreezeOutcome['left'];
}

function* judgeAll(rows: readonly FrozenRow[], image: WorkbookImage): Steps<JudgedRows> {
  const open: Judged[] = [];
  const left: UnfreezeOutcome['left'][number][] = [];
  for (const row of rows) {
    yield;
    if (row.how === 'kept') continue;
    const each = yield* judge(row, image);
    if (each.why === undefined) open.push(each);
    else left.push({ address: onSheet(row.sheet, row.cells), formula: row.formula, why: each.why });
  }
  return { open, left };
}

/** Whether a formula may go back: its cell and all that it refers to are where they were, and hold what was put there. */
function* judge(row: FrozenRow, image: WorkbookImage): Steps<Judged> {
  const at = cornerOf(onSheet(row.sheet, row.cells));
  const isBack = plainFormula(String(formulasIn(image, at)[0]?.[0])) === plainFormula(row.formula);
  const why = isBack ? undefined : yield* whyLeft(row, at, image);
  return { row, at, formula: row.formula, isBack, ...(why && { why }) };
}

function* whyLeft(row: FrozenRow, at: Corner, image: WorkbookImage): Steps<UnfreezeReason | undefined> {
  const sheet = sheetOf(image, row.sheet);
  if (!sheet || row.trace.includes('#REF!')) return 'gone';
  if (plainFormula(row.trace) !== plainFormula(traceFormula(row.sheet, row.cells, row.formula)))
    return 'moved';
  // Without one the freezing was interrupted: what it put there has not been noted.
  const now = formulasIn(image, at);
  if (row.control !== '' && !isEmptied(now) && (yield* controlOf(now)) !== row.control) return 'changed';
  return sheet.isProtected ? 'sheetProtected' : undefined;
}

/** Cells that were emptied for what is to spill there, by a thawing that was interrupted before the formula came. */
function isEmptied(formulas: readonly (readonly CellValue[])[]): boolean {
  const cells = formulas.flat();
  return cells.length > 1 && cells.every((formula) => formula === '');
}

/** A spill must find its cells empty, so single cells that lie in none of them may come in any order. */
function inOrder(judged: readonly Judged[]): readonly Judged[] {
  const isSpill = ({ at }: Judged): boolean => at.rows * at.columns > 1;
  return [...judged.filter(isSpill), ...judged.filter((each) => !isSpill(each))];
}

/** Everything stands as before: what freezing added goes, the list last, since it says what is left to do. */
async function forget(context: Excel.RequestContext, list: FrozenList): Promise<void> {
  await removeCopies(context, list);
  await clearFrozenPart(context);
  await clearSentVersion(context);
  const added = [list.facts.calculation, list.sheet].filter((name) => name !== '');
  const sheets = added.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** What could not be put back stays in the list, and so does the calculation that it needs. */
async function keepOnly(
  context: Excel.RequestContext,
  list: FrozenList,
  restored: readonly Judged[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(list.sheet).load('protection/protected');
  await context.sync();
  if (sheet.protection.protected) return;
  // From below, so that the rows that are still to go stay where they were read.
  const rows = restored.map(({ row }) => row.place).sort((a, b) => b - a);
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.first === row + 1) run.first = row;
    else runs.push({ first: row, last: row });
  }
  for (const some of inChunks(runs, () => 1, DELETED_AT_ONCE)) {
    for (const { first, last } of some) sheet.getRange(`${first + 1}:${last + 1}`).delete('Up');
    await sendBatch(context);
  }
}
