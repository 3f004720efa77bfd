import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { CalculationMode } from '../engine/calculation';
import type { Workbook } from './workbook';

export class Application extends HostObject {
  readonly className = 'Application';
  override readonly scalars = ['calculationMode', 'calculationState'];
  /** For tests: an Excel that never says that it is done. */
  stuckState: 'Calculating' | 'Pending' | undefined;

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get calculationMode(): string {
    return this.workbook.grid.calculation.mode;
  }
  set calculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument(mode);
    const { grid } = this.workbook;
    grid.calculation.catchUp();
    grid.calculation.mode = mode as CalculationMode;
    if (mode !== 'Manual') grid.recalculateChanged();
  }
  get calculationState(): string {
    if (this.stuckState) return this.stuckState;
    const { calls, calculation } = this.workbook.grid;
    calculation.catchUp();
    return calls.inFlight > 0 || calculation.isDirty ? 'Pending' : 'Done';
  }

  /** Recalculate takes only what is dirty; Full runs every function again. */
  calculate(calculationType: string): void {
    if (calculationType === 'Recalculate') return this.workbook.grid.recalculateChanged();
    if (calculationType !== 'Full' && calculationType !== 'FullRebuild')
      throw invalidArgument(calculationType);
    this.workbook.grid.recalculateAll();
  }
}
