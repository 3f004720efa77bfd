import type { StampCheck } from '../../core/sharing/stampCheck';
import { formatNumber } from '../number';
import type { received as source } from '../sv/received';

const number = (value: number): string => formatNumber(value, 'en');
const quote = (text: string): string => `“${text}”`;
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

export const received: typeof source = {
  provenance: {
    sent: (when: string, by: string | undefined, version: string) =>
      `Sent ${when}${by === undefined ? '' : ` by ${by}`}, with Fördelningsnyckel ${version}.`,
    notSent: (by: string | undefined, version: string) =>
      `Made with Fördelningsnyckel ${version}${by === undefined ? '' : `. Questions are answered by ${by}`}. The file does not say when it was sent.`,
    scenario: (scenario: string) => `Scenario chosen when it was sent: ${scenario}.`,
    told: 'So says the file itself. It is the stamps that show whether the keys are the same.',
    fromSheet: 'This is what the sheet Om fördelningen says.',
    none: 'The workbook does not say where it comes from.',
    later: (version: string) =>
      `The workbook is made with a later version of the add-in (${version}). Ask whoever looks after the add-in for the new version.`,
    newer:
      'The workbook is made with a later version of the add-in. It is read and calculated, but not changed.',
  },

  keyState: {
    ok: 'As decided',
    undecided: 'Not decided',
    added: 'Has come since the workbook was sent',
    differsFromDecided: 'Changed since the decision',
    changedSinceSent: 'Changed since the workbook was sent',
    gone: 'Was there when the workbook was sent, and is gone',
    broken: 'The key is wrong and cannot be used',
  },
  shownStamp: (shown: string) =>
    `The stamp cell shows ${shown}, but the table has another stamp: the cell is typed over, frozen or not recalculated.`,

  stampCheck: (check: StampCheck): string => {
    switch (check.kind) {
      case 'matches':
        return `${check.label}: matches (${check.digits}).${
          check.named === undefined ? '' : ` In the text the key is called ${quote(check.named)}.`
        }`;
      case 'differs':
        return `${check.label}: does not match. Here ${check.digits}, in the text ${check.given}; ${differing(check.positions)}.${
          check.alsoOf === undefined ? '' : ` That is the stamp of ${quote(check.alsoOf)}.`
        }`;
      case 'unknown':
        return check.named === ''
          ? `${check.given}: no key here has that stamp.`
          : `${quote(check.named)} (${check.given}): no key here has that name or that stamp.`;
      case 'unreadable':
        return `${check.label}: a stamp has eight characters, 0–9 and a–f. The text says ${quote(check.line)}.`;
      case 'missing':
        return `${check.label}: is not in the text. Here the stamp is ${check.digits}.`;
      case 'broken':
        return `${check.label}: the key is wrong here and has no stamp to compare. Correct it under Keys.`;
    }
  },
  stampSummary: (matching: number, others: number) =>
    others === 0
      ? `${count(matching, 'stamp matches', 'stamps match')}.`
      : `${count(matching, 'stamp matches', 'stamps match')}, ${number(others)} ${others === 1 ? 'does' : 'do'} not.`,

  comparison: {
    compared: (keys: number, amounts: number, results: number) =>
      `Compared: ${count(keys, 'key', 'keys')}, ${count(amounts, 'value of an assumption', 'values of assumptions')} and ${count(results, 'result', 'results')}.`,
    same: 'No differences.',
    chosen: (mine: string, theirs: string) =>
      `Here the scenario ${quote(mine)} is chosen, in the file ${quote(theirs)}. The results then differ even if all else is the same.`,
    keys: 'Keys',
    amounts: 'Assumptions',
    results: 'Results',
    here: 'Here',
    there: 'In the file',
    difference: 'Difference',
    party: 'Party',
    scenario: 'Scenario',
    keyOnlyHere: 'The key is only here.',
    keyOnlyThere: 'The key is only in the file.',
    keyRenamed: (label: string) => `In the file the key is called ${quote(label)}.`,
    keyBrokenHere: 'The key is wrong here and cannot be compared.',
    keyBrokenThere: 'The key is wrong in the file and cannot be compared.',
    weights: (parties: number) => `${count(parties, 'party has', 'parties have')} different weights.`,
    otherContent:
      'The weights are the same. Something else differs: fixed amount, floor, cap, order or headings.',
    movedTo: (address: string) => `in the file ${address}`,
  },
};

function differing(positions: readonly number[]): string {
  if (positions.length > 3) return `${number(positions.length)} of 8 characters differ`;
  const places = positions.map((position) => String(position + 1));
  if (places.length === 1) return `character ${places.join('')} differs`;
  return `characters ${places.slice(0, -1).join(', ')} and ${places.at(-1)} differ`;
}
