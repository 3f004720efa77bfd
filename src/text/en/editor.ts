import { formatNumber } from '../number';
import type { EditorText } from '../sv/editor';

const number = (value: number): string => formatNumber(value, 'en');
const quote = (text: string): string => `“${text}”`;
const rows = (n: number): string => `${number(n)} ${n === 1 ? 'row' : 'rows'}`;

export const editor: EditorText = {
  headers: {
    party: 'Party',
    weight: 'Weight',
    fraction: 'Fraction',
    fixed: 'Fixed amount',
    floor: 'Floor',
    cap: 'Cap',
    subkey: 'Subkey',
    remove: 'Remove',
  },
  rowsCaption: 'The rows of the key',
  rowNumber: (n) => `row ${number(n)}`,
  columns: 'Show the columns',
  addRow: 'New row',
  keys: 'Enter and the arrow keys move between rows.',
  noSubkey: 'not shared further',
  formulaKept: 'The formula is kept. Change it in the sheet.',
  percentHeader: 'Per cent',
  preview: 'Preview',
  partiesAndSum: (parties, sum) => `${parties}, sum of weights ${sum}`,
  dependsOnAmount: 'The fractions depend on the amount, because the key has fixed amounts, floors or caps.',
  chart: (bars) => `Bar chart of the fractions: ${bars}`,
  others: (n) => `${number(n)} others`,
  whole: 'The sum is 100.00 %.',
  short: (percent) => `${percent} percentage points are missing.`,
  over: (percent) => `${percent} percentage points too much.`,

  addParties: 'Add parties',
  partySources: {
    register: 'From the register',
    key: 'From another key',
    selection: 'From the selected cells',
    typed: 'Type a name',
  },
  partiesOf: 'All parties of the key',
  chooseKey: 'Choose a key',
  partySelectionHint: 'Select a column of names or municipality codes in the sheet.',
  partyName: 'Name of the party',
  partyNameHint: 'E.g. Region Kronoberg or Försäkringskassan.',
  addParty: 'Add the party',
  noParties: 'No parties chosen yet.',

  portions: 'Keys that are blended',
  addKey: 'Another key',
  keyNumber: (n) => `Key ${n}`,
  portionNumber: (n) => `Portion ${n}`,
  removeKey: (n) => `Remove key ${n}`,
  blendNeedsKeys:
    'First make the keys to blend. Keys with fixed amounts, floors or caps cannot be part of one.',
  nestedNeedsKeys: 'First make the keys that the rows are to be shared further by.',
  addNeedsKeys:
    'It takes at least two keys with nothing but parties and weights. Blends, nested keys and keys with fixed amounts, floors or caps cannot be added.',
  addWhich: 'Keys whose weights are added',
  addHint:
    'The weights are summed as they stand, so the key with the largest numbers counts most. If the keys are to count 30 and 70 %, make a blend instead.',
  measuresDiffer: 'The keys have different measures. Check that their weights can be added.',

  fromKey: 'From the key',
  toKey: 'To the key',
  firstYear: 'First year',
  years: 'Number of years',
  yearWrong: 'Type a year, e.g. 2026.',
  yearsWrong: (most) => `Type a whole number of years from 2 to ${number(most)}.`,
  sameKeys: 'Choose two different keys.',
  phaseInLabel: 'Name of the keys',
  phaseInLabelHint: 'The year is added after the name.',
  phaseInTable: 'Fractions year by year',
  portionOf: (label) => `Of which ${label}`,
  createAll: 'Create the keys',
  phasedIn: (n) => `${number(n)} keys are created, one for each year.`,

  paste: 'Paste the table here',
  pasteHint: 'From a PDF, minutes, an e-mail or Excel. The text can be corrected here.',
  pasteTooLarge: (characters, most) =>
    `The text has ${number(characters)} characters; at most ${number(most)} can be read. Paste one part at a time.`,
  pasteTooLong: (lines, most) =>
    `The text has ${number(lines)} lines; at most ${number(most)} can be read. Paste one part at a time.`,
  noNumbers: 'No column of numbers could be read. Paste both names and numbers, one party a row.',
  weightColumn: 'Column with the weights',
  columnNumber: (n) => `Column ${n}`,
  sumDiffers: (stated, calculated) =>
    `The sum row says ${stated}, but the rows make ${calculated}. Compare with the original.`,
  leaveOut: (n) => `Leave out ${rows(n)} that could not be read`,
  flagged: (source) => `Written as the source: ${source}`,
  understood: (read, unclear) =>
    unclear === 0 ? `${rows(read)} read` : `${rows(read)} read, ${number(unclear)} unclear`,
  pastedRows: 'How the text was read',
  line: 'Line',
  taken: 'Read as',
  moreRows: (n) => `and ${rows(n)} more`,
  statuses: { sum: 'sum, left out', header: 'header', note: 'text, left out', unclear: 'unclear' },
  reasons: {
    partyMissing: 'The row has no name.',
    numberMissing: (column) => `The number is missing in ${quote(column)}.`,
    notNumber: (column, input) => `${quote(input)} in ${quote(column)} is not a number.`,
    numberCount: (found, expected) =>
      `The row has ${number(found)} numbers where there should be ${number(expected)}.`,
    tooManyNumbers: (most) => `The row has more than ${number(most)} numbers.`,
    tooManyDigits: (input) => `${quote(input)} has more digits than Excel can calculate with.`,
    ambiguousNumbers: (readings) =>
      `The spaces can be read in several ways: ${readings.join(' or ')}. Part the numbers by a tab or a semicolon.`,
    ambiguousColumns: (counts) =>
      `It cannot be seen whether the table has ${counts.map(number).join(' or ')} columns of numbers.`,
    textAfterNumbers: (text) => `After the numbers stands ${quote(text)}.`,
    unitUnknown: (unit) => `The unit ${quote(unit)} cannot be converted. Write kr, tkr, mkr or %.`,
    unitMixed: (unit, columnUnit) =>
      `The number is in ${unit || 'an unknown unit'}, but the column in ${columnUnit || 'an unknown unit'}.`,
    headerOrRow: 'A lone year can be a header or a weight.',
    lineTooLong: 'The line is too long to be read. Divide it.',
    anotherTable: 'Another table begins here. Paste one table at a time.',
  },

  editTitle: (label) => `Edit ${label}`,
  saveAs: 'Save as',
  saves: { correction: 'Correction', version: 'New version' },
  saveTexts: {
    correction: 'The same key, a new stamp. All formulas that use the key are recalculated.',
    version: 'A new key with a stamp of its own. The old one and the formulas that use it stay.',
  },
  wasDecided: 'The key is decided. After a correction it shows as changed since the decision.',
  newVersion: (label) => `${label}, ny version`,
  save: 'Save the correction',
  saved: (label) => `${label} is corrected and has a new stamp.`,
  unchanged: 'Nothing has been changed.',

  factsTitle: (label) => `Facts about ${label}`,
  factsText: 'The facts do not change the stamp.',
  published: 'Published',
  validity: 'Valid',
  validityHint: 'E.g. 2018, 2018–2020, från 2018 (from) or tills vidare (until further notice).',
  validityUnread: 'No year can be read, so the validity is not compared with the year of the scenario.',
  validityRead: (from, to) => `Read as ${span(from, to)}.`,
  decision: 'Decision',
  decisionParts: { body: 'Committee', date: 'Date', paragraph: 'Paragraph', number: 'Registration number' },
  decisionHints: {
    body: 'E.g. KF',
    date: 'E.g. 2013-11-25',
    paragraph: 'E.g. 142',
    number: 'E.g. KS 2013/77',
  },
  decidedStamp: 'Decided stamp',
  stampNow: 'Stamp now',
  notDecided: 'none',
  saveFacts: 'Save the facts',
  factsSaved: (label) => `The facts about ${label} are saved.`,
  notCovering: (validity, year) => `The key is valid ${validity}, and so not in the scenario’s year ${year}.`,

  compareTitle: 'Compare two keys',
  before: 'Before',
  after: 'After',
  amount: 'Amount',
  amountMissing: 'Type an amount, and the difference in money is shown.',
  compareCaption: 'Difference party by party',
  come: 'new',
  gone: 'gone',
  comeAndGone: (come, gone) => `${number(come)} parties more, ${number(gone)} fewer`,
  sameParties: 'The same parties in both.',
  change: 'Change',
  sum: 'Sum',
};

function span(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return `until ${to}`;
  if (to === undefined) return `from ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}
