import type { AssumptionKind } from '../model';

/** The units that say what kind of values an assumption has; every other unit is that of an amount. */
const UNITS: Readonly<Record<string, AssumptionKind>> = {
  '%': 'percent',
  steg: 'step',
  'ja/nej': 'yesNo',
  text: 'text',
  nyckel: 'key',
};

/** The kind follows from the unit that stands in the cell, so that one changed by hand is understood too. */
export function kindOf(unit: string): AssumptionKind {
  return UNITS[unit.trim().toLocaleLowerCase('sv')] ?? 'amount';
}

/** The unit that stands in the sheet for a kind; an amount has the one that it is given. */
export function unitOf(kind: AssumptionKind, unit: string): string {
  return Object.keys(UNITS).find((known) => UNITS[known] === kind) ?? unit;
}
