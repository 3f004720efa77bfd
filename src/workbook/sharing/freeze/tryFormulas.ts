import type { CellValue } from '../../cellValue';
import { showsSame } from './compareShown';
import type { Content, DraftCell } from './draft';
import { settleCells, type FreezePace } from './settleCells';
import { sendBatch } from './sendBatch';

/** So many formulas are far from the 5 MB that the web takes at once. */
const FORMULAS_AT_ONCE = 1000;

interface Trial {
  readonly draft: DraftCell;
  readonly formula: string;
  readonly shown: CellValue;
  /** What the formula gave; nothing where Excel does not take it. */
  gave?: CellValue;
}

/**
 * Calculates every ordinary formula on a sheet of its own, before anything is replaced. A formula that does not give
 * what the cell shows becomes a value: a wrong krona is worse than one that stands still.
 */
export async function tryFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  drafts: readonly DraftCell[],
  pace: FreezePace,
): Promise<DraftCell[]> {
  const trials = drafts.filter(({ how }) => how === 'formula').flatMap(trialsOf);
  for (let i = 0; i < trials.length; i += FORMULAS_AT_ONCE)
    await enter(context, sheet, trials, i, Math.min(FORMULAS_AT_ONCE, trials.length - i));
  await settleCells(context, pace);
  for (let i = 0; i < trials.length; i += FORMULAS_AT_ONCE) {
    const some = trials.slice(i, i + FORMULAS_AT_ONCE);
    const range = sheet.getRangeByIndexes(i, 0, some.length, 1).load('values');
    await sendBatch(context);
    some.forEach((trial, j) => (trial.gave = (range.values[j]?.[0] ?? '') as CellValue));
  }
  const wrong = new Map<DraftCell, Trial>();
  for (const trial of trials)
    if (!wrong.has(trial.draft) && !showsSame(trial.shown, trial.gave ?? '')) wrong.set(trial.draft, trial);
  return drafts.map((draft) => {
    const trial = wrong.get(draft);
    return trial ? asValue(draft, trial) : draft;
  });
}

function trialsOf(draft: DraftCell): Trial[] {
  return draft.contents.flatMap((row, r) =>
    row.flatMap((content, c) =>
      'formula' in content ? [{ draft, formula: content.formula, shown: draft.shown[r]?.[c] ?? '' }] : [],
    ),
  );
}

/** What Excel refuses is found by halves: one formula too long must not keep a thousand others from being tried. */
async function enter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  trials: readonly Trial[],
  first: number,
  count: number,
): Promise<void> {
  const formulas = trials.slice(first, first + count).map(({ formula }) => [`=${formula}`]);
  try {
    sheet.getRangeByIndexes(first, 0, count, 1).formulas = formulas;
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'InvalidArgument') throw error;
    if (count === 1) return;
    const half = Math.floor(count / 2);
    await enter(context, sheet, trials, first, half);
    await enter(context, sheet, trials, first + half, count - half);
  }
}

/** A cell that shows an error stays as it is; any other becomes what it shows. */
function asValue(draft: DraftCell, { shown, gave }: Trial): DraftCell {
  const contents = draft.shown.map((row) => row.map((value): Content => ({ value })));
  const why = { kind: 'differs', value: String(shown), formula: String(gave ?? '') } as const;
  const isError = typeof shown === 'string' && shown.startsWith('#');
  return { ...draft, contents, how: 'value', why, isKept: isError };
}
