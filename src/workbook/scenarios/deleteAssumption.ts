import { fail, ok, type Result } from '../../core/problem';
import { journaled } from '../journal';
import { changeScenarios, findAssumption, MOVED_BLOCK, sheetOf } from './changeScenarios';
import { findCells, type FoundCell } from './findCells';
import { deleteLine, insertLine } from './lines';
import { PLACE, SCENARIO_SHEET, type PlacedAssumption, type PlacedScenarios } from './readScenarios';
import { referencesIn } from './references';
import { settleBlock } from './settleBlock';

/**
 * Deletes an assumption with its row and its name. One that formulas use, or whose row holds more than its values, is
 * kept unless the user has seen which cells and insists.
 */
export async function deleteAssumption(
  name: string,
  options: { evenIfUsed?: boolean } = {},
): Promise<Result<void>> {
  return changeScenarios(async (context, block) => {
    const found = findAssumption(block, name);
    if (!found.ok) return found;
    const { assumption } = found.value;
    const cells = options.evenIfUsed ? [] : await findCells(context, usesOf(block, assumption));
    if (cells.length > 0) return fail({ kind: 'assumptionInUse', label: assumption.label, cells });
    const remove = async (inner: Excel.RequestContext): Promise<Result<void>> => {
      // First the name: formulas keep its text, and work again if the deletion is undone.
      if (assumption.name !== '') inner.workbook.names.getItem(assumption.name).delete();
      deleteLine(sheetOf(inner), 'row', assumption.row);
      await settleBlock(inner);
      return ok(undefined);
    };
    const deed = { kind: 'assumptionDeleted', label: assumption.label } as const;
    return journaled(context, deed, MOVED_BLOCK, remove, {
      reverse: (inner) => insertLine(sheetOf(inner), 'row', assumption.row),
      settle: settleBlock,
    });
  });
}

function usesOf(
  { scenarios }: PlacedScenarios,
  { name, row: own }: PlacedAssumption,
): (cell: FoundCell) => boolean {
  const last = PLACE.firstScenario + scenarios.length - 1;
  const named = wordOf(name);
  return ({ sheet, row, column, entry }) => {
    if (sheet === SCENARIO_SHEET && row === own) return column > last;
    if (typeof entry !== 'string' || !entry.startsWith('=')) return false;
    if (named?.test(entry.replace(/"(?:[^"]|"")*"/g, '""'))) return true;
    return referencesIn(entry, sheet).some(
      ({ sheet: at, rows }) => at === SCENARIO_SHEET && rows?.[0] === own && rows[1] === own,
    );
  };
}

/** The name as a word of its own: `Budget` is not used in `Budget_2018`. */
function wordOf(name: string): RegExp | undefined {
  if (name === '') return undefined;
  const escaped = name.replace(/[.\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped}(?![\\p{L}\\p{N}_.(])`, 'iu');
}
