import { version } from '../../../../package.json';
import { fail, ok, type Problem, type Result } from '../../../core/problem';
import { clearSentVersion, writeSentVersion } from '../../about/sentVersion';
import { pause } from '../../compare/pace';
import { change } from '../../excel';
import { toProblem } from '../../request';
import { cornerOf } from '../../explain/cellAt';
import { mapInSteps, Turns } from '../../turns';
import type { LongWork } from '../longWork';
import { AddedSheets } from './addedSheets';
import type { DoneCell } from './list/doneCell';
import type { DraftCell } from './draft/draft';
import { readLocal } from './list/readLocal';
import { toDone, toListed } from './list/toDone';
import type { FreezeCell, FreezeOutcome, FreezePlan } from './freezing';
import { clearFrozenPart, writeFrozenPart } from './list/frozenPart';
import { FROZEN_SHEET } from './list/frozenList';
import { holdAgainst } from './write/holdAgainst';
import { isReadOnly, prepareFreeze, type Prepared } from './prepareFreeze';
import { replaceCells, restoreFormulas } from './write/replaceCells';
import { FREEZE_PACE, settleCells, type FreezePace } from './write/settleCells';
import type { WorkbookImage } from '../image/sheetImage';
import { stillAsListed, withChanged, type Copies } from './stillAsListed';
import { toFreezeCell } from './planWorkbook';
import { tryFormulas } from './write/tryFormulas';
import { Calculation } from '../native/calculation';
import { CALCULATION_SHEET, writeCalculation } from './write/writeCalculation';
import { writeControls, writeFrozenList } from './list/writeFrozenList';
import type { ListHeading } from './list/listCells';
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

const STOPPED = fail({ kind: 'sharingStopped' });

/** One freezing. What it has done is remembered until it is whole, so that all of it can be taken back. */
class Freezing {
  private readonly added: AddedSheets;
  private readonly turns: Turns;
  /** Cells that may no longer hold our formulas. */
  private readonly replaced: DraftCell[] = [];
  private hasFacts = false;
  private list: Excel.Worksheet | undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly plan: FreezePlan,
    private readonly work: LongWork,
    private readonly pace: FreezePace,
  ) {
    this.added = new AddedSheets(context);
    this.turns = new Turns(work.signal);
  }

  async run(): Promise<Result<FreezeOutcome>> {
    const { context, plan, pace, turns } = this;
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
      turns,
      ({ done }) => this.report(0, done),
    );
    if (!prepared.ok) return prepared;
    if (prepared.value.obstacles.some(({ kind }) => kind === 'alreadyFrozen'))
      return fail({ kind: 'alreadyFrozen' });
    const drafts = await turns.through(stillAsListed(prepared.value.drafts, plan, copies));
    if (!drafts.ok) return drafts;
    const tried = await this.try(natives, drafts.value, calculation);
    if (!tried.ok) return tried;
    const local = await readLocal(context, tried.value, turns);
    if (!local.ok) return local;
    const heading = this.headingOf(prepared.value, copies, calculation);
    const listed = await turns.through(toListed(tried.value, local.value));
    if (!listed.ok) return listed;
    if (this.list) await writeFrozenList(context, this.list, heading, listed.value, turns);
    if (this.isStopped) return STOPPED;
    await this.added.settle();
    const after = await this.replace(prepared.value.image, tried.value);
    if (!after.ok) return after;
    const done = await turns.through(toDone(tried.value, after.value, local.value));
    if (!done.ok) return done;
    const cells = await turns.through(mapInSteps(done.value, toFreezeCell));
    if (!cells.ok) return cells;
    await this.keep(done.value, heading, prepared.value.methods);
    this.report(3, 0);
    return ok({
      cells: cells.value,
      obstacles: withChanged(prepared.value.obstacles, plan, done.value),
      sheets: [...this.added.names],
    });
  }

  /** Takes back what was done, the cells first. */
  async undo(): Promise<void> {
    const { context } = this;
    if (this.replaced.length > 0) {
      // Whoever stopped it waits for this: it is not stopped itself.
      await restoreFormulas(context, this.replaced, { turns: new Turns() });
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

  /** The calculation is written and every formula tried; nothing of the user's has been touched yet. */
  private async try(
    natives: Calculation,
    drafts: readonly DraftCell[],
    calculation: string,
  ): Promise<Result<DraftCell[]>> {
    const { context, pace, turns } = this;
    if (this.isStopped) return STOPPED;
    // The list's own sheet serves for the trial: one sheet less to add, and none to delete.
    const trial = await this.added.add(FROZEN_SHEET);
    if (natives.cells().length > 0) {
      const written = await writeCalculation(await this.added.add(calculation), natives, turns);
      if (!written.ok) return written;
    }
    this.report(1, 0);
    const tried = await tryFormulas(context, trial, drafts, {
      pace,
      turns,
      onDone: (n) => this.report(1, n),
    });
    if (!tried.ok) return tried;
    trial.getRange().clear();
    await context.sync();
    this.list = trial;
    return tried;
  }

  private async replace(before: WorkbookImage, drafts: readonly DraftCell[]): Promise<Result<WorkbookImage>> {
    const { context, pace, turns } = this;
    const onSending = (cells: readonly DraftCell[]): void => {
      for (const cell of cells) this.replaced.push(cell);
      this.report(2, this.replaced.length);
    };
    await replaceCells(
      context,
      drafts.filter(({ isKept }) => !isKept),
      { turns, onSending },
    );
    if (this.isStopped) return STOPPED;
    await settleCells(context, pace);
    return holdAgainst(context, before, turns);
  }

  /** Its last requests: what was replaced is what the workbook should be now. */
  private async keep(
    done: readonly DoneCell[],
    heading: ListHeading,
    methods: readonly string[],
  ): Promise<void> {
    const { context } = this;
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
}
