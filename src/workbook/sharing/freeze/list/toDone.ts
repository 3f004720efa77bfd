import type { CellValue } from '../../../cellValue';
import type { Corner } from '../../../explain/cellAt';
import type { DoneCell } from './doneCell';
import type { DraftCell } from '../draft/draft';
import { mapInSteps, type Steps } from '../../../turns';
import { controlOf } from './frozenList';
import { sheetOf, type WorkbookImage } from '../../image/sheetImage';

/** Adds what the list keeps of each formula: what stands there now, as the workbook gives it. */
export function* toDone(
  drafts: readonly DraftCell[],
  after: WorkbookImage,
  local: LocalFormulas,
): Steps<DoneCell[]> {
  const done: DoneCell[] = [];
  for (const draft of drafts) {
    yield;
    const control = yield* controlOf(formulasIn(after, draft.at));
    done.push({ ...draft, local: local.get(draft.address) ?? draft.formula, control });
  }
  return done;
}

/** The same before anything has been replaced: what will stand there is not known yet. */
export function toListed(drafts: readonly DraftCell[], local: LocalFormulas): Steps<DoneCell[]> {
  return mapInSteps(drafts, (draft) => ({
    ...draft,
    local: local.get(draft.address) ?? draft.formula,
    control: '',
  }));
}

/** Formulas as the sender's Excel spells them, by the address of their cell. */
export type LocalFormulas = ReadonlyMap<string, string>;

export function formulasIn(
  image: WorkbookImage,
  { sheet, row, column, rows, columns }: Corner,
): CellValue[][] {
  const found = sheetOf(image, sheet);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => found?.formula(row + r, column + c) ?? ''),
  );
}
