import type { Box } from '../address';
import { describeProblem } from '../engine/formulaProblem';
import { invalidArgument } from '../hostError';
import { cellsOf } from './rangeEntry';
import type { Workbook } from './workbook';

interface Entered {
  sheetId: string;
  box: Box;
}

/** Excel warns of a formula that leads to itself; for an add-in it is always a mistake, so here it is an error. */
export class Circles {
  private entered: Entered[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** Whether there is a circle is known when it is calculated: in a request, at its end. */
  refuse(entered: Entered): void {
    this.entered.push(entered);
    if (!this.workbook.grid.calculation.putsOff) this.refuseEntered();
  }

  /** A cell that is in a circle is emptied. */
  refuseEntered(): void {
    const circular = this.entered.flatMap((area) => this.circularIn(area));
    this.entered = [];
    for (const { sheetId, row, column } of circular)
      this.workbook.cells.write(sheetId, [{ row, column, content: '' }]);
    if (circular.length > 0) throw invalidArgument(describeProblem({ kind: 'circular' }));
  }

  private circularIn({ sheetId, box }: Entered) {
    const { cells, grid } = this.workbook;
    if (!grid.getters.tryGetSheet(sheetId)) return [];
    return cellsOf(box)
      .filter(({ row, column }) => cells.isCircular(sheetId, row, column))
      .map((cell) => ({ sheetId, ...cell }));
  }
}
