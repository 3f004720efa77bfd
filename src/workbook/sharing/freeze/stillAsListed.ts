import { cellAddress, onSheet } from '../../address';
import type { Steps } from '../../turns';
import type { DoneCell } from './list/doneCell';
import type { DraftCell } from './draft/draft';
import type { FreezePlan, SharingObstacle } from './freezing';

/** The sheets that were copied, by the names of the copies. */
export type Copies = readonly { readonly copy: string; readonly original: string }[];

/** The drafts that the plan lists: what has been changed since it was listed is left alone. */
export function* stillAsListed(
  drafts: readonly DraftCell[],
  plan: FreezePlan,
  copies: Copies,
): Steps<DraftCell[]> {
  const listed = new Map<string, string>();
  for (const { address, formula } of plan.cells) {
    yield;
    listed.set(address, formula);
  }
  const originals = new Map(copies.map(({ copy, original }) => [copy, original]));
  const planned: DraftCell[] = [];
  for (const draft of drafts) {
    yield;
    const { at, formula } = draft;
    const sheet = originals.get(at.sheet) ?? at.sheet;
    const wanted = listed.get(onSheet(sheet, cellAddress(at.row, at.column)));
    // A copy may spell its own tables with other names.
    if (wanted !== undefined && (copies.length > 0 || wanted === formula)) planned.push(draft);
  }
  return planned;
}

/** Cells that were listed and have been changed since count as not settled. */
export function withChanged(
  obstacles: readonly SharingObstacle[],
  plan: FreezePlan,
  done: readonly DoneCell[],
): SharingObstacle[] {
  const changed = plan.request.where === 'inPlace' ? plan.cells.length - done.length : 0;
  return [...obstacles, ...(changed > 0 ? [{ kind: 'changedSince' as const, cells: changed }] : [])];
}
