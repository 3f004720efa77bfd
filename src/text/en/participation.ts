import { formatNumber } from '../number';
import type { participation as source } from '../sv/participation';

const number = (value: number): string => formatNumber(value, 'en');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

export const participation: typeof source = {
  noKeysTitle: 'A key is needed',
  noKeysText: 'The key says who is asked. Make one under Keys.',
  agreement: 'Agreement',
  newAgreement: 'New agreement',
  label: 'What the agreement is called',
  labelHint: 'E.g. Social välfärd 2018.',
  labelMissing: 'Write what the agreement is called.',
  askedBy: 'Ask the parties of the key',
  asked: (n) => `${count(n, 'party is', 'parties are')} asked.`,
  rule: 'When does the agreement hold?',
  rules: {
    all: 'When all take part',
    atLeast: 'When a certain number take part',
    majority: 'When most take part (more than half of all who were asked)',
    named: 'When certain parties take part',
  },
  atLeast: 'Least number of parties',
  named: 'Parties that must take part',
  create: 'Create on the sheet Deltagande',
  created: (label, name) =>
    `${label} is on the sheet Deltagande. Type ${name} in formulas that depend on the condition.`,
  changeRule: 'Change the rule',
  saveRule: 'Save the rule',
  ruleChanged: (label) => `The rule of ${label} has been changed.`,
  ruleNow: (rule) => `Rule: ${rule}`,

  outcomes: {
    met: { name: 'Met', text: 'The condition is met. Amounts that depend on it hold and are shown.' },
    notMet: {
      name: 'Not met',
      text: 'The condition can no longer be met. Amounts that depend on it show “villkor ej uppfyllt”. Nothing is shared anew by itself: another split between those who are left is another decision.',
    },
    undecided: {
      name: 'Undecided',
      text: 'The missing answers decide the outcome. Until then, amounts that depend on the condition show “villkor ej avgjort”.',
    },
  },
  counts: (yes, no, missing) => `${number(yes)} yes, ${number(no)} no, ${number(missing)} not answered.`,
  conditional: (names) => `Yes, provided that all take part: ${names}.`,
  missing: (names) => `Not answered: ${names}.`,

  answerTitle: 'Record an answer',
  party: 'Party',
  answer: 'Answer',
  answers: {
    yes: 'Yes',
    conditional: 'Yes, conditionally',
    no: 'No',
    none: 'Not answered',
  },
  conditionalHint: 'Conditionally means: yes, provided that all take part.',
  board: 'Board',
  paragraph: 'Paragraph',
  date: 'Date',
  dateHint: 'E.g. 2017-11-25.',
  note: 'Reference, note',
  save: 'Save the answer',
  saved: (party) => `The answer from ${party} is on the sheet Deltagande.`,

  whatIfTitle: 'If somebody leaves or joins',
  amount: 'Amount',
  amountHint: 'Type the amount, or give a cell below.',
  amountCell: 'Or the cell with the amount',
  amountCellHint: 'One cell. It goes before the amount that is typed.',
  oneCell: 'Give a single cell.',
  exits: 'If a party leaves',
  exitTable: {
    party: 'Leaves',
    outcome: 'Condition',
    moved: 'Left for the others',
    most: 'Rises most',
  },
  exitBreaks: (names) => `The agreement falls through if any of these leaves: ${names}.`,
  everyExitBreaks: 'The agreement falls through if anybody leaves.',
  noExitBreaks: 'No party can bring the agreement down alone.',
  notInKey: (names) => `Not in the key, and therefore pays nothing here: ${names}.`,
  change: 'Show in detail',
  changes: { leaves: 'A party leaves', joins: 'A party from outside joins' },
  leaver: 'The one that leaves',
  joiner: 'The one that joins',
  weight: 'Weight',
  weightHint: (header) => `The same measure as in the key: ${header}.`,
  fromRegister: (source) => `Take from the register: ${source}`,
  joinRefused:
    'The key has fixed amounts, floors, caps or several levels. Add the party to the key yourself, so that you see what it means for them.',
  joinerInKey: (party) => `${party} is in the key already.`,
  detail: { party: 'Party', before: 'Now', after: 'After', change: 'Change' },
  sum: 'Sum',
  newState:
    'With largest remainder, another party’s amount may change by a step when participation changes, even when the newcomer pays exactly its own part. This is not an error: the remainders are compared anew.',
  needsAmount: 'Type an amount to see what each pays.',
  inserted: (address) => `The table is in ${address}.`,

  lineTitle: 'Show the state on another sheet',
  lineText:
    'A line of ordinary formulas that says whether the condition is met, and how many answers are missing.',
  lineInserted: (address) => `The line is in ${address}.`,

  condition: 'Condition',
  conditionHint:
    'Until the condition is met, each cell shows “villkor ej uppfyllt” or “villkor ej avgjort” in place of an amount.',
  noCondition: 'No condition',
};
