import type { HealthFinding, Severity } from '../../../core/sharing/healthFinding';
import { splitAddress } from '../../address';
import { sameName } from '../../naming';
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
  const sheets = examined.image.sheets.map(({ name }) => name);
  const place = ({ address }: HealthFinding): number => {
    const sheet = address === undefined ? undefined : splitAddress(address).sheet;
    return sheet === undefined ? -1 : sheets.findIndex((name) => sameName(name, sheet));
  };
  const rank = ({ severity }: HealthFinding): number => WORST_FIRST.indexOf(severity);
  return CHECKS.flatMap((check) => check(examined)).sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
