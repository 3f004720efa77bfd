import type { Result } from '../../../../core/problem';
import type { CellValue } from '../../../cellValue';
import type { Steps, Turns } from '../../../turns';
import { showsSame } from './compareShown';
import type { Content, DraftCell } from '../draft/draft';
import { inChunks } from './inChunks';
import { sendBatch } from '../../sendBatch';
import { settleCells, type FreezePace } from './settleCells';

const VALUES_AT_ONCE = 10_000;

interface Trial {
  readonly draft: DraftCell;
  readonly formula: string;
  readonly shown: CellValue;
  /** The row of the sheet that it is tried in. */
  readonly row: number;
  /** What the formula gave; nothing where Excel does not take it. */
  gave?: CellValue;
}

interface Trying {
  readonly pace: FreezePace;
  readonly turns: Turns;
  readonly onDone: (cells: number) => void;
}

/**
 * Calculates every ordinary formula on a sheet of its own, before anything is replaced. A formula that does not give
 * what the cell shows becomes a value: a wrong krona is worse than one that stands still.
 */
export async function tryFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  drafts: readonly DraftCell[],
  { pace, turns, onDone }: Trying,
): Promise<Result<DraftCell[]>> {
  const trials = await turns.through(trialsOf(drafts));
  if (!trials.ok) return trials;
  for (const some of inChunks(trials.value, ({ formula }) => formula.length)) {
    if (turns.isStopped) break;
    await enter(context, sheet, some);
    await turns.give();
    onDone((some.at(-1)?.row ?? 0) + 1);
  }
  await settleCells(context, pace);
  for (let first = 0; first < trials.value.length && !turns.isStopped; first += VALUES_AT_ONCE) {
    const some = trials.value.slice(first, first + VALUES_AT_ONCE);
    const range = sheet.getRangeByIndexes(first, 0, some.length, 1).load('values');
    await sendBatch(context);
    some.forEach((trial, i) => (trial.gave = (range.values[i]?.[0] ?? '') as CellValue));
    await turns.give();
  }
  return turns.through(judged(drafts, trials.value));
}

function* trialsOf(drafts: readonly DraftCell[]): Steps<Trial[]> {
  const trials: Trial[] = [];
  for (const draft of drafts) {
    if (draft.how !== 'formula') continue;
    for (const [r, row] of draft.contents.entries())
      for (const [c, content] of row.entries()) {
        yield;
        if (!('formula' in content)) continue;
        const shown = draft.shown[r]?.[c] ?? '';
        trials.push({ draft, formula: content.formula, shown, row: trials.length });
      }
  }
  return trials;
}

/** What Excel refuses is found by halves: one formula too long must not keep a thousand others from being tried. */
async function enter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  trials: readonly Trial[],
): Promise<void> {
  const formulas = trials.map(({ formula }) => [`=${formula}`]);
  try {
    sheet.getRangeByIndexes(trials[0]?.row ?? 0, 0, trials.length, 1).formulas = formulas;
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'InvalidArgument') throw error;
    if (trials.length === 1) return;
    const half = Math.floor(trials.length / 2);
    await enter(context, sheet, trials.slice(0, half));
    await enter(context, sheet, trials.slice(half));
  }
}

function* judged(drafts: readonly DraftCell[], trials: readonly Trial[]): Steps<DraftCell[]> {
  const wrong = new Map<DraftCell, Trial>();
  for (const trial of trials) {
    yield;
    if (!wrong.has(trial.draft) && !showsSame(trial.shown, trial.gave ?? '')) wrong.set(trial.draft, trial);
  }
  const tried: DraftCell[] = [];
  for (const draft of drafts) {
    yield;
    const trial = wrong.get(draft);
    tried.push(trial ? asValue(draft, trial) : draft);
  }
  return tried;
}

/** A cell that shows an error stays as it is; any other becomes what it shows. */
function asValue(draft: DraftCell, { shown, gave }: Trial): DraftCell {
  const contents = draft.shown.map((row) => row.map((value): Content => ({ value })));
  const why = { kind: 'differs', value: String(shown), formula: String(gave ?? '') } as const;
  const isError = typeof shown === 'string' && shown.startsWith('#');
  return { ...draft, contents, how: 'value', why, isKept: isError };
}
