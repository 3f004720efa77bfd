import { Model } from '@odoo/o-spreadsheet';
import { Calculation } from './calculation';
import { HeldResults } from './heldResults';
import { fillNodeGaps } from './nodeGaps';
import { quietly } from './quietly';

/** What this version of the grid saves for an empty workbook, to be filled in. */
export function emptyExport(): object {
  fillNodeGaps();
  const custom = {
    calculation: new Calculation(),
    formulaNames: new Map<string, string>(),
    heldResults: new HeldResults(),
    entryProblem: () => undefined,
  };
  return quietly(() => new Model({}, { custom }).exportData());
}
