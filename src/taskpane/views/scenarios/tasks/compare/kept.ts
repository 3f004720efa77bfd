import type { Comparison } from '../../../../../workbook/compare/comparison';
import type { WorkbookApi } from '../../../../state/WorkbookApi';

export interface KeptComparison {
  readonly comparison: Comparison;
  /** What the other scenarios are compared with until the user chooses another. */
  readonly base: string;
}

/** A comparison takes minutes to make, so it stays while the pane is open, whatever is looked at in between. */
const kept = new WeakMap<WorkbookApi, KeptComparison>();

export function keptComparison(api: WorkbookApi): KeptComparison | undefined {
  return kept.get(api);
}

export function keepComparison(api: WorkbookApi, comparison: KeptComparison): void {
  kept.set(api, comparison);
}
