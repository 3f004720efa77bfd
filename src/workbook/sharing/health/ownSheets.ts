import { ABOUT_SHEET } from '../../about/aboutSheet';
import { KEY_SHEET } from '../../keys/block';
import { sameName } from '../../naming';
import { SCENARIO_SHEET } from '../../scenarios/readScenarios';
import { FROZEN_SHEET } from '../freeze/list/frozenList';
import { CALCULATION_SHEET } from '../freeze/write/writeCalculation';

const OWN_SHEETS = [KEY_SHEET, ABOUT_SHEET, SCENARIO_SHEET, FROZEN_SHEET, CALCULATION_SHEET];

/** True for a sheet that we write from top to bottom. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.some((own) => sameName(own, name));
}
