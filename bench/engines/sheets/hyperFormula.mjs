import { HyperFormula } from 'hyperformula';
import { versionOf } from '../../versions.mjs';

export const version = versionOf('hyperformula');

/** A sheet in HyperFormula; shares stand to the right of the weights, as many columns as there are amounts. */
export function openSheet(rows, { members, columns }) {
  const engine = HyperFormula.buildFromArray(rows, {
    licenseKey: 'gpl-v3',
    maxRows: 40_000,
    maxColumns: 18_278,
  });
  return {
    recalculate: (weights) =>
      engine.setCellContents(
        { sheet: 0, row: 1, col: 0 },
        weights.map((weight) => [weight]),
      ),
    read: () =>
      engine.getRangeValues({
        start: { sheet: 0, row: 1, col: 1 },
        end: { sheet: 0, row: members, col: columns },
      }),
  };
}
