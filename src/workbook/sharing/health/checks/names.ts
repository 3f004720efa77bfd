import type { HealthFinding } from '../../../../core/sharing/healthFinding';
import { cellAddress, onSheet, plainReference } from '../../../address';
import { allocateName, sameName } from '../../../naming';
import { PLACE, SCENARIO, SCENARIO_SHEET, type PlacedAssumption } from '../../../scenarios/readScenarios';
import type { NameImage } from '../../image/sheetImage';
import type { Check, Examined } from '../examined';
import { groupCells, type Hit } from '../groupCells';

const OTHER_FILE = /\[([^[\]]+\.(?:xls[xmb]?|ods))\]/i;

/** Names that point nowhere, to another file, or that one sheet has for itself. */
export const names: Check = (examined) => {
  const { image } = examined;
  const ours = ownNames(examined);
  return image.names.flatMap((item): HealthFinding[] => {
    const { name, formula, sheet } = item;
    // Print areas and filters are names of Excel's own.
    if (name.startsWith('_')) return [];
    if (sheet !== undefined)
      return isShadow(item, image.names, ours)
        ? [{ kind: 'nameShadowed', name, sheet, severity: 'error' }]
        : [];
    const file = OTHER_FILE.exec(formula)?.[1];
    if (file !== undefined) return [{ kind: 'nameElsewhere', name, file, severity: 'warning' }];
    const isLost = formula.includes('#REF!') && !ours.some((own) => sameName(own, name));
    return isLost ? [{ kind: 'nameNowhere', name, formula, severity: 'warning' }] : [];
  });
};

function isShadow({ name }: NameImage, all: readonly NameImage[], ours: readonly string[]): boolean {
  const isGlobal = all.some((other) => other.sheet === undefined && sameName(other.name, name));
  return isGlobal || ours.some((own) => sameName(own, name));
}

/** Those that are told with the key or the assumption that they belong to. */
function ownNames({ keys, scenarios }: Examined): string[] {
  const assumptions = scenarios?.ok ? scenarios.value.assumptions : [];
  return [...keys, ...assumptions]
    .map(({ name }) => name)
    .filter(Boolean)
    .concat(scenarios?.ok ? SCENARIO : []);
}

/**
 * Two names for one cell of ours. When two people make a key in the same moment, it is put in the same place: one is
 * written over by the other, and the formulas of the first then count by the second.
 */
export const sharedCells: Check = ({ keys, scenarios, image }) => {
  const globals = image.names.filter(({ sheet }) => sheet === undefined);
  const namesAt = (address: string): string[] =>
    globals.filter(({ formula }) => plainReference(formula) === address).map(({ name }) => name);
  const places = [
    ...keys.map(({ sheet, column, block, label }) => ({
      label,
      address: onSheet(sheet, cellAddress(block.rows.stamp ?? -1, column + 1)),
    })),
    ...(scenarios?.ok ? scenarios.value.assumptions : []).map(({ label, row }) => ({
      label,
      address: onSheet(SCENARIO_SHEET, cellAddress(row, PLACE.active)),
    })),
  ];
  return places.flatMap(({ label, address }): HealthFinding[] => {
    const found = namesAt(address);
    return found.length > 1 ? [{ kind: 'twoNames', names: found, label, severity: 'warning', address }] : [];
  });
};

/** Formulas that reach into another file: whoever receives this one has not got it. */
export const linkedFiles: Check = function* ({ image }) {
  const hits: Hit<string>[] = [];
  for (const sheet of image.sheets)
    for (const { row, column, formula } of sheet.cells()) {
      yield;
      const file =
        typeof formula === 'string' && formula.startsWith('=') ? OTHER_FILE.exec(formula)?.[1] : undefined;
      if (file !== undefined) hits.push({ sheet: sheet.name, row, column, same: file, matter: file });
    }
  const groups = yield* groupCells(hits);
  return groups.map(({ address, cells, matter }) => ({
    kind: 'linkedFile',
    cells,
    file: matter,
    severity: 'warning',
    address,
  }));
};

/** The name of every assumption must stand on its own row: formulas that use it would otherwise read another one. */
export const assumptionNames: Check = (examined) => {
  const { scenarios, image } = examined;
  if (!scenarios?.ok) return [];
  const { assumptions } = scenarios.value;
  const globals = image.names.filter(({ sheet }) => sheet === undefined);
  return [...chosenCell(globals), ...assumptions.flatMap((each) => astray(each, assumptions, globals))];
};

/** The cell that chooses the scenario, where everything that is chosen looks. */
function chosenCell(globals: readonly NameImage[]): HealthFinding[] {
  const at = onSheet(SCENARIO_SHEET, cellAddress(PLACE.chosenRow, PLACE.active));
  const found = globals.find(({ name }) => sameName(name, SCENARIO));
  if (found && plainReference(found.formula) === at) return [];
  const formula = found?.formula ?? '';
  const repair = formula === '' || formula.includes('#REF!') ? { repair: 'rebuildName' as const } : {};
  const label = SCENARIO;
  return [
    { kind: 'assumptionAstray', name: SCENARIO, label, formula, severity: 'error', address: at, ...repair },
  ];
}

function astray(
  { label, name, row }: PlacedAssumption,
  assumptions: readonly PlacedAssumption[],
  globals: readonly NameImage[],
): HealthFinding[] {
  const expected = allocateName(label, () => false);
  const isAnothers = assumptions.some(
    (other) =>
      other.row !== row &&
      sameName(
        allocateName(other.label, () => false),
        name,
      ),
  );
  // Renaming changes the label and leaves the name, so any name that is not another row's is right.
  if (name !== '' && !isAnothers) return [];
  const holder = globals.find((each) => sameName(each.name, expected));
  const formula = holder?.formula ?? '';
  const isOurs = plainReference(formula).startsWith(`${SCENARIO_SHEET}!`);
  const isFree = formula === '' || formula.includes('#REF!') || isOurs;
  const address = onSheet(SCENARIO_SHEET, cellAddress(row, PLACE.active));
  const repair = isFree ? { repair: 'rebuildName' as const } : {};
  return [
    { kind: 'assumptionAstray', name: expected, label, formula, severity: 'error', address, ...repair },
  ];
}
