import { OVERVIEW, OVERVIEW_LABEL, OVERVIEW_STAMP } from '../about/overview';
import { absoluteAddress, columnLetters } from '../address';
import type { AssumptionDraft } from '../model';
import { PLACE, SCENARIO } from './readScenarios';

/**
 * What stands in the column `Aktiv`: the value of the chosen scenario, and #N/A where it is blank, since a blank is an
 * assumption that nobody has made. Ordinary functions, so that the block works without the add-in.
 */
export function activeFormula(kind: AssumptionDraft['kind'], row: number, scenarios: number): string {
  const value = `INDEX(${rowOf(row, scenarios)},1,MATCH(${SCENARIO},${headersOf(scenarios)},0))`;
  if (kind !== 'key') return `=IF(${value}="",NA(),${value})`;
  return `=INDEX(${OVERVIEW}[${OVERVIEW_STAMP}],MATCH(${value},${OVERVIEW}[${OVERVIEW_LABEL}],0))`;
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
