import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { journaled } from '../journal';
import { sameName } from '../naming';
import { changeScenarios, findScenario, MOVED_BLOCK, sheetOf } from './changeScenarios';
import { findCells, type FoundCell } from './findCells';
import { deleteLine, insertLine } from './lines';
import { PLACE, SCENARIO_SHEET, type PlacedScenarios } from './readScenarios';
import { referencesIn } from './references';
import { settleBlock } from './settleBlock';

export interface DeletedScenario {
  /** The scenario that was chosen instead, if the chosen one was deleted. */
  readonly chosen?: string;
  /** The same for the one that the others are compared with. */
  readonly base?: string;
}

/**
 * Deletes a scenario with its column. The last one stays. One that formulas point at, or whose column holds more than its
 * values, is kept unless the user has seen which cells and insists.
 */
export async function deleteScenario(
  label: string,
  options: { evenIfUsed?: boolean } = {},
): Promise<Result<DeletedScenario>> {
  return changeScenarios(async (context, block) => {
    const found = findScenario(block, label);
    if (!found.ok) return found;
    const { position } = found.value;
    const heir = block.scenarios[position - 1] ?? block.scenarios[position + 1];
    if (heir === undefined) return fail({ kind: 'scenarioLast', label: found.value.label });
    const column = PLACE.firstScenario + position;
    const cells = options.evenIfUsed ? [] : await findCells(context, usesOf(block, column));
    if (cells.length > 0) return fail({ kind: 'scenarioInUse', label: found.value.label, cells });
    const heirs = heirsOf(block, found.value.label, heir);
    const remove = async (inner: Excel.RequestContext): Promise<Result<DeletedScenario>> => {
      choose(sheetOf(inner), heirs);
      deleteLine(sheetOf(inner), 'column', column);
      await settleBlock(inner);
      return ok(heirs);
    };
    return journaled(context, { kind: 'scenarioDeleted', label: found.value.label }, MOVED_BLOCK, remove, {
      reverse: (inner) => insertLine(sheetOf(inner), 'column', column),
      settle: settleBlock,
    });
  });
}

function usesOf({ assumptions }: PlacedScenarios, column: number): (cell: FoundCell) => boolean {
  const [first, last] = [PLACE.headerRow, PLACE.headerRow + assumptions.length];
  return ({ sheet, row, column: at, entry }) => {
    if (sheet === SCENARIO_SHEET && at === column) return row < first || row > last;
    if (typeof entry !== 'string' || !entry.startsWith('=')) return false;
    return referencesIn(entry, sheet).some(
      ({ sheet: named, columns }) =>
        named === SCENARIO_SHEET && columns?.[0] === column && columns[1] === column,
    );
  };
}

function heirsOf({ chosen, base }: PlacedScenarios, label: string, heir: string): DeletedScenario {
  return {
    ...(sameName(chosen, label) && { chosen: heir }),
    ...(base !== undefined && sameName(base, label) && { base: heir }),
  };
}

function choose(sheet: Excel.Worksheet, { chosen, base }: DeletedScenario): void {
  const write = (row: number, label: string | undefined): void => {
    if (label !== undefined) sheet.getRangeByIndexes(row, PLACE.active, 1, 1).values = [[asText(label)]];
  };
  write(PLACE.chosenRow, chosen);
  write(PLACE.baseRow, base);
}
