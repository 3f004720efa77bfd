import type { HealthFinding } from '../../../core/sharing/healthFinding';
import type { Problem } from '../../../core/problem';

export interface HealthReport {
  /** Worst first, then in the order of the sheets. */
  readonly findings: readonly HealthFinding[];
  readonly looked: {
    readonly sheets: number;
    readonly cells: number;
    /** Formulas with a function of ours. */
    readonly formulas: number;
    readonly keys: number;
  };
}

export interface RepairOutcome {
  readonly repaired: readonly HealthFinding[];
  readonly left: readonly { readonly finding: HealthFinding; readonly problem: Problem }[];
}
