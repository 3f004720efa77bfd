import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { Workbook } from './workbook';

export class Application extends HostObject {
  readonly className = 'Application';
  override readonly scalars = ['calculationMode', 'calculationState'];
  private mode = 'Automatic';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get calculationMode(): string {
    return this.mode;
  }
  /** The stand-in always calculates at once; the mode is only remembered. */
  set calculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument(mode);
    this.mode = mode;
  }
  get calculationState(): string {
    return this.workbook.grid.calls.inFlight > 0 ? 'Pending' : 'Done';
  }

  /** Recalculate takes only what is dirty, and here nothing stays dirty; Full runs every function again. */
  calculate(calculationType: string): void {
    if (calculationType === 'Recalculate') return;
    if (calculationType !== 'Full' && calculationType !== 'FullRebuild')
      throw invalidArgument(calculationType);
    this.workbook.grid.recalculateAll();
  }
}
