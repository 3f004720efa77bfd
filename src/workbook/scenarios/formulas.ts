import { OVERVIEW, OVERVIEW_LABEL, OVERVIEW_STAMP } from '../about/overview';
import { absoluteAddress, columnLetters } from '../address';
import type { AssumptionDraft } from '../model';
import { BASE_SCENARIO, PLACE, SCENARIO } from './readScenarios';

/**
 * What stands in the column `Aktiv`: the value of the chosen scenario, and #N/A where it is blank, since a blank is an
 * assumption that nobody has made. Ordinary functions, so that the block works without the add-in.
 */
export function activeFormula(kind: AssumptionDraft['kind'], row: number, scenarios: number): string {
  const value = `INDEX(${rowOf(row, scenarios)},1,MATCH(${SCENARIO},${headersOf(scenarios)},0))`;
  if (kind !== 'key') return `=IF(${value}="",NA(),${value})`;
  return `=INDEX(${OVERVIEW}[${OVERVIEW_STAMP}],MATCH(${value},${OVERVIEW}[${OVERVIEW_LABEL}],0))`;
}

/**
 * True in a value that differs from that of the base; written for the first value of the block. A blank counts as 0 when
 * Excel compares, and nobody has decided a blank.
 */
export function baseDifference(scenarios: number): string {
  const row = PLACE.headerRow + 1;
  const own = `${columnLetters(PLACE.firstScenario)}${row + 1}`;
  const base = `INDEX(${rowOf(row, scenarios)},1,MATCH(${BASE_SCENARIO},${headersOf(scenarios)},0))`;
  return `=OR(${own}<>${base},ISBLANK(${own})<>ISBLANK(${base}))`;
}

/** The cells with the labels of the scenarios. */
export function headersOf(scenarios: number): string {
  const last = PLACE.firstScenario + scenarios - 1;
  return `${absoluteAddress(PLACE.headerRow, PLACE.firstScenario)}:${absoluteAddress(PLACE.headerRow, last)}`;
}

function rowOf(row: number, scenarios: number): string {
  const last = PLACE.firstScenario + scenarios - 1;
  return `$${columnLetters(PLACE.firstScenario)}${row + 1}:$${columnLetters(last)}${row + 1}`;
}
