import type { HealthFinding } from '../../../../core/sharing/healthFinding';
import { cellAddress, onSheet, plainReference } from '../../../address';
import { isErrorValue, type CellValue } from '../../../cellValue';
import type { PlacedKey } from '../../../keys/readKeys';
import { isOutside, scenarioYear } from '../../../keys/scenarioYear';
import { foldName, sameName } from '../../../naming';
import { sheetOf } from '../../image/sheetImage';
import type { Check, Examined } from '../examined';
import { isOwnFormula } from '../properFormula';

/** Keys whose tables are wrong, changed since they were decided, undecided, too old, or without their stamp and name. */
export const keyStates: Check = (examined) => {
  const year = scenarioYear(examined.scenarios ? { scenarios: examined.scenarios } : {});
  return examined.keys.flatMap((key) => [
    ...stateOf(key),
    ...(isOutside(key, year)
      ? [
          {
            kind: 'keyOutdated' as const,
            key: key.label,
            validity: key.facts.validity,
            year,
            severity: 'warning' as const,
            address: key.address,
          },
        ]
      : []),
    ...doubles(key, examined.keys),
    ...stampOf(key, examined),
  ]);
};

function stateOf({ label, address, key, state, stamp, decidedStamp }: PlacedKey): HealthFinding[] {
  if (!key.ok) return [{ kind: 'keyBroken', key: label, problem: key.problem, severity: 'error', address }];
  if (state === 'changed')
    return [{ kind: 'stampDiffers', key: label, stamp, decided: decidedStamp, severity: 'warning', address }];
  return state === 'undecided' ? [{ kind: 'keyUndecided', key: label, severity: 'note', address }] : [];
}

function doubles(key: PlacedKey, keys: readonly PlacedKey[]): HealthFinding[] {
  const first = keys.find(({ label }) => foldName(label) === foldName(key.label));
  if (first === key || !first || key.label === '') return [];
  const { table, label, address } = key;
  return [{ kind: 'tableTwice', table, label, severity: 'error', address }];
}

/** The stamp must be calculated from the table, and have the name by which formulas know it. */
function stampOf(key: PlacedKey, { image, isFrozen }: Examined): HealthFinding[] {
  const row = key.block.rows.stamp;
  const { label, table, sheet, address } = key;
  if (row === undefined) {
    return [{ kind: 'tableDamaged', table, label, missing: 'stamp', severity: 'error', address }];
  }
  const at = onSheet(sheet, cellAddress(row, key.column + 1));
  const [formula, shown] = [
    sheetOf(image, sheet)?.formula(row, key.column + 1) ?? '',
    sheetOf(image, sheet)?.value(row, key.column + 1) ?? '',
  ];
  return [...typedStamp(key, formula, shown, at, isFrozen), ...strayName(key, at, { image })];
}

function typedStamp(
  { label, stamp }: PlacedKey,
  formula: CellValue,
  shown: CellValue,
  address: string,
  isFrozen: boolean,
): HealthFinding[] {
  if (isOwnFormula(formula) || stamp === '') return [];
  const text = isErrorValue(shown) ? '' : String(shown);
  // A frozen stamp is a text; it is still right as long as the table is what it was.
  if (isFrozen && text === stamp) return [];
  const severity = isFrozen ? 'warning' : 'error';
  const repair = isFrozen ? {} : { repair: 'reenterStamp' as const };
  return [{ kind: 'stampTyped', key: label, shown: text, stamp, severity, address, ...repair }];
}

function strayName(key: PlacedKey, at: string, { image }: Pick<Examined, 'image'>): HealthFinding[] {
  const global = image.names.filter(({ sheet }) => sheet === undefined);
  if (global.some(({ formula }) => plainReference(formula) === plainReference(at))) return [];
  const { name, label } = key;
  const other = global.find((each) => sameName(each.name, name));
  const formula = other?.formula ?? '';
  // A name that points at something else may be somebody's own: it is told, and left.
  const isFree = formula === '' || formula.includes('#REF!');
  const repair = isFree ? { repair: 'rebuildName' as const } : {};
  return [{ kind: 'nameAstray', name, key: label, formula, severity: 'error', address: at, ...repair }];
}
