import type { AuditQuestion } from './ask';
import { checkFlags } from './checkFlags';
import { checkKey } from './checkKey';
import { checkLevels } from './checkLevels';
import { checkRates } from './checkRates';
import { checkRowSums } from './checkRowSums';
import { checkSharing } from './checkSharing';
import { checkSums } from './checkSums';
import { compareTables } from './compareTables';
import type { Certainty, Finding } from './finding';
import { findMisprints } from './findMisprints';

const ORDER: readonly Certainty[] = ['certain', 'likely', 'possible'];

/** What is wrong with a published table, the most certain first. */
export function audit(question: AuditQuestion): Finding[] {
  const misprints = findMisprints(question);
  const found = [
    ...misprints,
    ...[...checkSums(question), ...checkRowSums(question)].filter((each) => !isExplained(each, misprints)),
    ...checkRates(question),
    ...checkKey(question),
    ...checkSharing(question),
    ...compareTables(question),
    ...checkLevels(question),
    ...checkFlags(question),
  ];
  return found.sort((a, b) => ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty));
}

/** A figure that both its sums contradict explains all that does not add up in its table. */
function isExplained(finding: Finding, misprints: readonly Finding[]): boolean {
  return misprints.some(
    (each) =>
      each.kind === 'misprint' && each.by === 'both' && 'table' in finding && finding.table === each.table,
  );
}
