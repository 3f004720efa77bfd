import type { Key } from '../../../../core/key/key';
import { fail, ok, type Result } from '../../../../core/problem';
import type { KeyRecord } from '../../../../workbook/model';
import type { WorkbookApi } from '../../../state/WorkbookApi';

interface PhaseInPlan {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly firstYear: number;
  readonly years: number;
}

export interface Step {
  readonly year: number;
  readonly label: string;
  /** How much the new key counts: 1 in the last year. */
  readonly portion: number;
  readonly key: Key;
}

/** More years than this are no phase-in. */
export const MOST_YEARS = 30;

/** The key of each year, for the preview: after k of n years k/n of the new key counts. */
export function phaseInSteps(
  { label, from, to, firstYear, years }: PhaseInPlan,
  keys: readonly KeyRecord[],
  previewKey: WorkbookApi['previewKey'],
): Result<Step[]> {
  const steps: Step[] = [];
  for (let i = 0; i < years; i++) {
    const portion = (i + 1) / years;
    const portions = [
      { key: from, portion: 1 - portion },
      { key: to, portion },
    ];
    const key = previewKey({ kind: 'blend', label: `${label} ${firstYear + i}`, facts: {}, portions }, keys);
    if (!key.ok) return fail(key.problem);
    steps.push({ year: firstYear + i, label: `${label} ${firstYear + i}`.trim(), portion, key: key.value });
  }
  return ok(steps);
}
