import { fail, ok, type Problem, type Result } from '../../core/problem';
import { asText, type CellValue } from '../cellValue';
import { change, read } from '../excel';
import type { Comparison, ComparedScenario, CompareRequest, Progress } from './comparison';
import { localTime } from './localTime';
import { readOperation, writeOperation } from './operation';
import { PACE, type Pace } from './pace';
import { prepareComparison, type Prepared } from './prepare';
import { watch, type Reading } from './reading';
import { chosenCell } from './chosenCell';
import { restoreScenario } from './restoreScenario';
import { settle } from './settle';
import { watchOthers, type Others } from './watchOthers';

export interface CompareOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly pace?: Pace;
}

/**
 * Runs the workbook through scenarios and reads what each party pays: only Excel can calculate what stands in the
 * cells. Whatever happens, the scenario that was chosen is chosen again, and nothing else is written.
 */
export async function compareScenarios(
  request: CompareRequest,
  options: CompareOptions,
): Promise<Result<Comparison>> {
  const pace = options.pace ?? PACE;
  const prepared = await change((context) => prepareComparison(context, request));
  if (!prepared.ok) return prepared;
  const begun = await begin(prepared.value, pace);
  if (!begun.ok) return begun;
  const run = new Run(prepared.value, begun.value, options, pace);
  const compared = await read((context) => run.through(context));
  const quiet = await read(async () => ok(await begun.value.stop()));
  const restored = await restoreScenario(prepared.value.original, run.written, pace);
  if (!restored.ok) return restored;
  if (!compared.ok) return compared;
  return quiet.ok ? ok({ ...prepared.value.heading, made: localTime(), scenarios: compared.value }) : quiet;
}

/** Notes in the file what is going on, before anything is changed, and begins to watch for others. */
async function begin(prepared: Prepared, pace: Pace): Promise<Result<Others>> {
  return change(async (context) => {
    const other = await readOperation(context);
    if (other?.state === 'running' && Date.now() - Date.parse(other.beat) < pace.stale) {
      return fail({ kind: 'compareOtherRuns', scenario: other.scenario });
    }
    const others = await watchOthers(context);
    await writeOperation(context, signOfLife(prepared));
    return ok(others);
  });
}

function signOfLife({ original }: Prepared): Parameters<typeof writeOperation>[1] {
  return { scenario: original, state: 'running', beat: new Date().toISOString() };
}

/** One comparison under way. */
class Run {
  /** The scenario that we wrote last. */
  written: string | undefined;
  private lastBeat = Date.now();

  constructor(
    private readonly prepared: Prepared,
    private readonly others: Others,
    private readonly options: CompareOptions,
    private readonly pace: Pace,
  ) {}

  async through(context: Excel.RequestContext): Promise<Result<ComparedScenario[]>> {
    const { labels, parties, amounts, sum, names } = this.prepared;
    const sheet = context.workbook.worksheets.getItem(this.prepared.sheet);
    const watched = watch(context, {
      amounts: sheet.getRange(amounts),
      sum: sum === undefined ? undefined : sheet.getRange(sum),
      names,
    });
    const compared: ComparedScenario[] = [];
    for (const [done, label] of labels.entries()) {
      this.options.onProgress({ done, of: labels.length, label });
      const stopped = this.stopped();
      if (stopped) return fail(stopped);
      await this.choose(context, label);
      const settled = await settle(context, {
        scenario: label,
        watched,
        pace: this.pace,
        stopped: () => this.stopped(),
        beat: () => this.beat(context),
      });
      if (!settled.ok) return settled;
      compared.push(toCompared(label, settled.value, parties));
    }
    const stopped = this.stopped();
    return stopped ? fail(stopped) : ok(compared);
  }

  /** In manual mode Excel calculates when it is asked to; the mode is the user's and stays. */
  private async choose(context: Excel.RequestContext, label: string): Promise<void> {
    this.written = label;
    chosenCell(context).values = [[asText(label)]];
    const { application } = context.workbook;
    if (this.prepared.isManual) application.calculate('Recalculate');
    await context.sync();
  }

  private async beat(context: Excel.RequestContext): Promise<void> {
    if (Date.now() - this.lastBeat < this.pace.beat) return;
    this.lastBeat = Date.now();
    await writeOperation(context, signOfLife(this.prepared));
  }

  private stopped(): Problem | undefined {
    if (this.options.signal.aborted) return { kind: 'compareCancelled' };
    const address = this.others.changed();
    return address === undefined ? undefined : { kind: 'compareDisturbed', address };
  }
}

/** Rows without a party, such as a line between groups, are no one's amount. */
function toCompared(label: string, reading: Reading, rows: readonly number[]): ComparedScenario {
  const cells = rows.map((row): CellValue => reading.amounts[row] ?? '');
  const shown = cells.filter((cell) => typeof cell !== 'number').map(String);
  return {
    label,
    amounts: cells.map((cell) => (typeof cell === 'number' ? cell : undefined)),
    shown: [...new Set(shown)],
    stamps: reading.stamps,
  };
}
