import type { Comparison } from '../../../../../workbook/compare/comparison';
import type { WorkbookApi } from '../../../../state/WorkbookApi';

/** A comparison takes minutes to make, so it stays while the pane is open, whatever is looked at in between. */
const comparisons = new WeakMap<WorkbookApi, Comparison>();

export function keptComparison(api: WorkbookApi): Comparison | undefined {
  return comparisons.get(api);
}

export function keepComparison(api: WorkbookApi, comparison: Comparison): void {
  comparisons.set(api, comparison);
}
