import { toText, type CellValue } from '../cellValue';
import { ITEM_SHEET } from '../items/columns';
import { SHARE_SHEET } from '../items/shareSheet';
import type { PlacedKey } from '../keys/readKeys';
import { PLACE, SCENARIO_SHEET, type PlacedScenarios } from '../scenarios/readScenarios';
import { cornerOf } from './cellAt';
import type { Home } from './references';
import type { CellPlace } from './question';

/** What a cell is in the parts of the workbook that are ours. */
export function placeOf(
  cell: Home,
  keys: readonly PlacedKey[],
  scenarios: PlacedScenarios | undefined,
  row: readonly CellValue[],
): CellPlace | undefined {
  if (cell.sheet === SCENARIO_SHEET) return inScenarios(cell, scenarios);
  if (cell.sheet === ITEM_SHEET) {
    const name = toText(row[0]);
    return name === '' ? undefined : { kind: 'item', name };
  }
  return keys.map((key) => inKey(cell, key)).find((place) => place !== undefined);
}

/** On the sheet of shares each column is an item's, with its name where the first column says `Part`. */
export function itemOf(cell: Home, corner: readonly (readonly CellValue[])[]): string | undefined {
  const heads = cell.sheet === SHARE_SHEET ? corner.find(([first]) => first === 'Part') : undefined;
  return toText(heads?.[cell.column]) || undefined;
}

function inKey(cell: Home, key: PlacedKey): CellPlace | undefined {
  const table = cornerOf(key.address);
  const [row, column] = [cell.row - table.row, cell.column - table.column];
  const isBeside = cell.sheet === key.sheet && column >= 0 && column < table.columns;
  if (!isBeside || row >= table.rows) return undefined;
  if (row > 0) return { kind: 'weight', key: key.label };
  if (cell.row === key.block.rows.stamp && column === 1) return { kind: 'stamp', key: key.label };
  return column < 2 && cell.row >= key.block.labelRow ? { kind: 'keyFact', key: key.label } : undefined;
}

function inScenarios(cell: Home, scenarios: PlacedScenarios | undefined): CellPlace | undefined {
  if (!scenarios) return undefined;
  if (cell.row === PLACE.chosenRow && cell.column === PLACE.active) return { kind: 'scenario' };
  const assumption = scenarios.assumptions.find(({ row }) => row === cell.row)?.label;
  if (assumption === undefined) return undefined;
  if (cell.column === PLACE.active) return { kind: 'active', assumption, scenario: scenarios.chosen };
  const scenario = scenarios.scenarios[cell.column - PLACE.firstScenario];
  return scenario === undefined ? undefined : { kind: 'value', assumption, scenario };
}
