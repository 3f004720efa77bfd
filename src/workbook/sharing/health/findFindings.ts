import type { HealthFinding, Severity } from '../../../core/sharing/healthFinding';
import { splitAddress } from '../../address';
import { foldName } from '../../naming';
import { atOnce, type Steps } from '../../turns';
import { formulaErrors } from './checks/formulaErrors';
import { keyStates } from './checks/keyStates';
import { assumptionNames, linkedFiles, names, sharedCells } from './checks/names';
import { ownParts } from './checks/ownParts';
import { sums } from './checks/sums';
import { typedNumbers } from './checks/typedNumbers';
import type { Check, Examined } from './examined';

const CHECKS: readonly Check[] = [
  ownParts,
  formulaErrors,
  keyStates,
  names,
  assumptionNames,
  sharedCells,
  sums,
  typedNumbers,
  linkedFiles,
];

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/** Worst first, then in the order of the sheets. */
export function findFindings(examined: Examined): HealthFinding[] {
  return atOnce(findInSteps(examined));
}

export function* findInSteps(examined: Examined): Steps<HealthFinding[]> {
  const sheets = new Map(examined.image.sheets.map(({ name }, i) => [foldName(name), i]));
  // Sorted as they come: thousands of findings would be sorted in one piece.
  const found = WORST_FIRST.map((): HealthFinding[][] => []);
  for (const check of CHECKS) {
    const checked = check(examined);
    for (const finding of Symbol.iterator in checked && 'next' in checked ? yield* checked : checked) {
      yield;
      const place = placeOf(finding, sheets);
      const ofSeverity = found[WORST_FIRST.indexOf(finding.severity)];
      if (ofSeverity) (ofSeverity[place] ??= []).push(finding);
    }
  }
  return found.flatMap((ofSeverity) => ofSeverity.flat());
}

/** 0 for what stands on no sheet. */
function placeOf({ address }: HealthFinding, sheets: ReadonlyMap<string, number>): number {
  const sheet = address === undefined ? undefined : splitAddress(address).sheet;
  return sheet === undefined ? 0 : (sheets.get(foldName(sheet)) ?? -1) + 1;
}
