import { Model } from '@odoo/o-spreadsheet';
import { Calculation } from './calculation';
import { HeldResults } from './heldResults';
import { fillNodeGaps } from './nodeGaps';
import { quietly } from './quietly';

/** What the grid's model has inside; its types do not show it. */
interface Exporting {
  _exportData(isSquished: boolean): object;
}

/**
 * The public export packs the formulas together, and then opens what it has packed as a workbook of its own, which is
 * calculated, to see that nothing was lost. Without packing there is nothing to see to.
 */
export function exportWorkbook(model: Model): object {
  return quietly(() => (model as unknown as Exporting)._exportData(false));
}

/** What this version of the grid saves for an empty workbook, to be filled in. */
export function exportEmptyWorkbook(): object {
  fillNodeGaps();
  const custom = {
    calculation: new Calculation(),
    formulaNames: new Map<string, string>(),
    heldResults: new HeldResults(),
    entryProblem: () => undefined,
  };
  return exportWorkbook(quietly(() => new Model({}, { custom })));
}
