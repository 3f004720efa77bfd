import { version } from '../../../../package.json';
import { fail, ok, type Problem, type Result } from '../../../core/problem';
import { clearSentVersion, writeSentVersion } from '../../about/sentVersion';
import { pause } from '../../compare/pace';
import { change } from '../../excel';
import { toProblem } from '../../request';
import { cornerOf } from '../../explain/cellAt';
import type { LongWork } from '../longWork';
import { AddedSheets } from './addedSheets';
import { findDifferences } from './compareShown';
import type { DoneCell } from './doneCell';
import type { DraftCell } from './draft';
import { readLocal } from './readLocal';
import { toDone, toListed, type LocalFormulas } from './toDone';
import type { FreezeCell, FreezeOutcome, FreezePlan, SharingObstacle } from './freezing';
import { clearFrozenPart, writeFrozenPart } from './frozenPart';
import { FROZEN_SHEET } from './frozenList';
import { isReadOnly, prepareFreeze, type Prepared } from './prepareFreeze';
import { readImage } from './readImage';
import { replaceCells, restoreFormulas } from './replaceCells';
import { FREEZE_PACE, settleCells, type FreezePace } from './settleCells';
import type { WorkbookImage } from './sheetImage';
import { keyOf } from './spell';
import { tryFormulas } from './tryFormulas';
import { Calculation } from '../native/calculation';
import { CALCULATION_SHEET, writeCalculation } from './writeCalculation';
import { writeControls, writeFrozenList } from './writeFrozenList';
import type { ListHeading } from './listCells';
import { freeSheetName } from '../../sheet/freeSheetName';

/** Freezes what a plan lists, or leaves the workbook as it was. */
export async function freezeWorkbook(
  plan: FreezePlan,
  work: LongWork,
  pace: FreezePace = FREEZE_PACE,
): Promise<Result<FreezeOutcome>> {
  if (isReadOnly()) return fail({ kind: 'workbookReadOnly' });
  return change(async (context) => {
    const freezing = new Freezing(context, plan, work, pace);
    const outcome = await attempt(() => freezing.run());
    return outcome.ok ? outcome : undo(freezing, outcome.problem);
  });
}

async function attempt<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await action();
  } catch (error) {
    return fail(toProblem(error));
  }
}

/** Between two attempts to take back what was done, and how many there are: a cell may be under edit. */
const RETRY = 500;
const ATTEMPTS = 10;

/** Where it cannot be taken back the list of formulas stays, from which they can be put back later. */
async function undo(freezing: Freezing, cause: Problem): Promise<Result<never>> {
  for (let i = 1; i <= ATTEMPTS; i++) {
    const undone = await attempt(async () => ok(await freezing.undo()));
    if (undone.ok) return fail(cause);
    await pause(RETRY);
  }
  return fail({ kind: 'halfDone', sheets: [FROZEN_SHEET], cause });
}

type Copies = readonly { readonly copy: string; readonly original: string }[];

const STOPPED = fail({ kind: 'sharingStopped' });

/** One freezing. What it has done is remembered until it is whole, so that all of it can be taken back. */
class Freezing {
  private readonly added: AddedSheets;
  /** Cells that no longer hold our formulas. */
  private replaced: readonly DraftCell[] = [];
  private hasFacts = false;
  private list: Excel.Worksheet | undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly plan: FreezePlan,
    private readonly work: LongWork,
    private readonly pace: FreezePace,
  ) {
    this.added = new AddedSheets(context);
  }

  async run(): Promise<Result<FreezeOutcome>> {
    const { context, plan, pace } = this;
    const calculation = await freeSheetName(context, CALCULATION_SHEET);
    const natives = new Calculation(calculation);
    const copies = plan.request.where === 'copies' ? await this.copySheets() : [];
    if (this.isStopped) return STOPPED;
    const sheets = copies.length > 0 ? copies.map(({ copy }) => copy) : plan.request.sheets;
    if (copies.length > 0) await settleCells(context, pace);
    const prepared = await prepareFreeze(
      context,
      { where: plan.request.where, ...(sheets && { sheets }) },
      natives,
      this.part(0),
    );
    if (!prepared.ok) return prepared;
    if (prepared.value.obstacles.some(({ kind }) => kind === 'alreadyFrozen'))
      return fail({ kind: 'alreadyFrozen' });
    const drafts = this.planned(prepared.value.drafts, copies);
    const tried = await this.try(natives, drafts, calculation);
    if (!tried) return STOPPED;
    const local = await readLocal(context, tried);
    if (this.isStopped) return STOPPED;
    const heading = this.headingOf(prepared.value, copies, calculation);
    if (this.list) await writeFrozenList(context, this.list, heading, toListed(tried, local));
    const after = await this.replace(prepared.value.image, tried);
    if (!after.ok) return after;
    const done = await this.keep(tried, local, after.value, heading, prepared.value.methods);
    this.report(3, 0);
    return ok({
      cells: done.map(toFreezeCell),
      obstacles: withChanged(prepared.value.obstacles, plan, done),
      sheets: [...this.added.names],
    });
  }

  /** Takes back what was done, the cells first. */
  async undo(): Promise<void> {
    const { context } = this;
    if (this.replaced.length > 0) {
      await restoreFormulas(context, this.replaced);
      await settleCells(context, this.pace);
    }
    if (this.hasFacts) {
      await clearFrozenPart(context);
      await clearSentVersion(context);
    }
    await this.added.remove();
  }

  private get isStopped(): boolean {
    return this.work.signal?.aborted ?? false;
  }

  private async copySheets(): Promise<Copies> {
    const sheets = [...new Set(this.plan.cells.map(({ address }) => cornerOf(address).sheet))];
    const copies: { copy: string; original: string }[] = [];
    for (const original of sheets) {
      if (this.isStopped) break;
      copies.push({ original, copy: await this.added.copy(original) });
    }
    return copies;
  }

  /** What has been changed since it was listed is left alone. */
  private planned(drafts: readonly DraftCell[], copies: Copies): DraftCell[] {
    const listed = new Map(
      this.plan.cells.map(({ address, formula }) => [keyOf(cornerOf(address)), formula]),
    );
    const originals = new Map(copies.map(({ copy, original }) => [copy, original]));
    return drafts.filter(({ at, formula }) => {
      const wanted = listed.get(keyOf({ ...at, sheet: originals.get(at.sheet) ?? at.sheet }));
      // A copy may spell its own tables with other names.
      return wanted !== undefined && (copies.length > 0 || wanted === formula);
    });
  }

  /** The calculation is written and every formula tried; nothing of the user's has been touched yet. */
  private async try(
    natives: Calculation,
    drafts: readonly DraftCell[],
    calculation: string,
  ): Promise<DraftCell[] | undefined> {
    const { context, pace } = this;
    if (this.isStopped) return undefined;
    // The list's own sheet serves for the trial: one sheet less to add, and none to delete.
    const trial = await this.added.add(FROZEN_SHEET);
    if (natives.cells().length > 0) await writeCalculation(await this.added.add(calculation), natives);
    this.report(1, 0);
    const tried = await tryFormulas(context, trial, drafts, pace);
    trial.getRange().clear();
    await context.sync();
    this.list = trial;
    return this.isStopped ? undefined : tried;
  }

  /** From here on it is carried through. Every sheet is then held against what it showed. */
  private async replace(before: WorkbookImage, drafts: readonly DraftCell[]): Promise<Result<WorkbookImage>> {
    const { context, pace } = this;
    this.replaced = drafts.filter(({ isKept }) => !isKept);
    await replaceCells(context, this.replaced, (cells) => this.report(2, cells));
    await settleCells(context, pace);
    const names = before.sheets.map(({ name }) => name);
    const after = await readImage(context, names);
    const different = findDifferences(before, after);
    if (different.length === 0) return ok(after);
    const again = await readImage(context, names);
    // What changes by itself from one moment to the next, a clock or a random number, is none of ours.
    const restless = new Set(findDifferences(after, again));
    const [first, ...others] = different.filter((address) => !restless.has(address));
    if (first === undefined) return ok(after);
    return fail({ kind: 'freezeDiffers', cells: others.length + 1, address: first });
  }

  private async keep(
    tried: readonly DraftCell[],
    local: LocalFormulas,
    after: WorkbookImage,
    heading: ListHeading,
    methods: readonly string[],
  ): Promise<DoneCell[]> {
    const { context } = this;
    const done = toDone(tried, after, local);
    if (this.list) await writeControls(context, this.list, heading, done);
    this.hasFacts = true;
    const count = (how: FreezeCell['how']): number =>
      done.filter((cell) => !cell.isKept && cell.how === how).length;
    const record = {
      made: heading.made,
      version: heading.version,
      where: heading.where,
      ...(heading.scenario !== undefined && { scenario: heading.scenario }),
      formulas: count('formula'),
      values: count('value'),
    };
    await writeFrozenPart(context, record);
    await writeSentVersion(context, { ...record, calculation: heading.calculation, methods });
    return done;
  }

  private headingOf({ scenario }: Prepared, copies: Copies, calculation: string): ListHeading {
    return {
      made: new Date().toISOString(),
      version,
      where: this.plan.request.where,
      ...(scenario !== undefined && { scenario }),
      calculation: this.added.names.includes(calculation) ? calculation : '',
      copies,
    };
  }

  /** Listing, trying and replacing are a third of the way each. */
  private report(third: number, done: number): void {
    const of = this.plan.cells.length;
    this.work.onProgress?.({ done: third * of + Math.min(done, of), of: 3 * of });
  }

  private part(third: number): LongWork {
    const { signal } = this.work;
    return { ...(signal && { signal }), onProgress: ({ done }) => this.report(third, done) };
  }
}

function toFreezeCell({ address, area, formula, how, why }: DoneCell): FreezeCell {
  return { address, area, formula, how, ...(why && { why }) };
}

/** Cells that were listed and have been changed since count as not settled. */
function withChanged(
  obstacles: readonly SharingObstacle[],
  plan: FreezePlan,
  done: readonly DoneCell[],
): SharingObstacle[] {
  const changed = plan.request.where === 'inPlace' ? plan.cells.length - done.length : 0;
  return [...obstacles, ...(changed > 0 ? [{ kind: 'changedSince' as const, cells: changed }] : [])];
}
