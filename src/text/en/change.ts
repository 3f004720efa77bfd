import { formatNumber } from '../number';
import type { change as source } from '../sv/change';

const number = (value: number): string => formatNumber(value, 'en');
const quote = (text: string): string => `“${text}”`;

export const change: typeof source = {
  noKeysTitle: 'A key is needed',
  noKeysText:
    'A change is counted between two allocations, each with a key and an amount. Make a key under Keys first.',
  compare: 'Compare',
  ways: { scenarios: 'Two scenarios', own: 'Two years or other figures' },
  noScenarios:
    'The workbook does not have two scenarios yet. Create them under Scenarios, or give keys and amounts yourself.',
  noAmounts: 'The scenarios have no amount yet. Add an assumption of the kind amount under Scenarios.',
  before: 'Before',
  after: 'After',
  scenario: (side) => `Scenario ${side.toLowerCase()}`,
  amount: (side) => `Amount ${side.toLowerCase()}`,
  amountHint: 'Type the amount, or the cell where it stands, e.g. B4.',
  key: (side) => `Key ${side.toLowerCase()}`,
  keysGroup: 'Keys',
  assumptionsGroup: 'Chosen by the scenario',
  choose: 'Choose',

  missing: {
    amount: (side) => `Give an amount ${side.toLowerCase()}.`,
    key: (side) => `Choose a key ${side.toLowerCase()}.`,
    amountBlank: (assumption, scenario) =>
      `${quote(assumption)} is blank in the scenario ${quote(scenario)} (#N/A in the sheet). Fill in the amount under Scenarios.`,
    amountText: (assumption, scenario, shown) =>
      `${quote(assumption)} is ${quote(shown)} in the scenario ${quote(scenario)}. Write a number under Scenarios.`,
    keyBlank: (assumption, scenario) =>
      `${quote(assumption)} is blank in the scenario ${quote(scenario)} (#N/A in the sheet). Choose a key under Scenarios.`,
    keyUnknown: (assumption, scenario, label) =>
      `${quote(assumption)} is ${quote(label)} in the scenario ${quote(scenario)}, but there is no such key.`,
    notOneCell: (address) => `Give a single cell. ${address} is several.`,
    blankCell: (address) => `${address} is blank. Write an amount there, or give another cell.`,
    step: 'Give a step.',
    party: 'Choose a party, and the explanation is shown here.',
  },
  measuresDiffer: (before, after) =>
    `The amounts are in different measures, ${quote(before)} and ${quote(after)}. Choose amounts in the same measure.`,

  price: 'Price level',
  priceWays: { none: 'Do not restate', percent: 'Own percentage' },
  priceHint:
    'Sets apart the part of the change that is due to prices. The amount before is restated to the price level after.',
  percent: 'Price change',
  from: 'From price level',
  to: 'To price level',
  restated: (amount, restated) => `${amount} before is ${restated} at the price level after.`,
  levelsDiffer: (before, after) =>
    `The amounts are at different price levels, those of ${before} and ${after}. Choose a price index or a percentage, so that rising prices are not counted as a larger budget.`,
  factorWrong: 'The price index has no factor for those years. Correct the table on the sheet Index.',

  party: 'Party',
  partyHint: 'Search by name.',
  noParty: 'No match',

  answer: 'Answer',
  changed: (party, more, by, from, to) =>
    `${party} pays ${by} ${more ? 'more' : 'less'}: ${to} instead of ${from}.`,
  unchanged: (party, share) => `${party} pays as before, ${share}.`,
  joined: (party, share) => `${party} has joined and pays ${share}.`,
  left: (party, share) => `${party} no longer takes part, and paid ${share} before.`,
  causes: {
    priceLevel: { up: 'Higher prices', down: 'Lower prices' },
    budget: { up: 'Larger budget', down: 'Smaller budget' },
    participants: { up: 'Changed participants', down: 'Changed participants' },
    key: { up: 'Changed key', down: 'Changed key' },
    rounding: { up: 'Rounding', down: 'Rounding' },
  },
  effect: (cause, effect) => `${cause}: ${effect}.`,
  amounts: (from, to) => `Together ${to} is shared, before it was ${from}.`,
  keyBefore: (key) => `Key before: ${key}.`,
  keyAfter: (key) => `Key after: ${key}.`,
  sameKey: (key) => `Key both before and after: ${key}.`,
  stamped: (label, stamp, state) => `${label} (stamp ${stamp}, ${state})`,
  states: {
    undecided: 'not decided',
    decided: 'decided',
    changed: 'changed since it was decided',
    broken: 'an error in the table',
  },
  derived: (label, origin) => `${label} is derived (${origin}); the real key may give another result.`,
  notDecided: (label) => `${label} is not decided. The result may change until it is.`,
  changedSince: (label) =>
    `${label} has changed since it was decided. Check the table before using the text.`,
  order:
    'The effects are counted one after the other: price level, budget, participants, key, rounding. In another order some of the money moves between them, but the sum is the same.',
  caption: (party) => `The change for ${party}`,
  sum: 'Change',
  copy: 'Copy the text',
  copied: 'The text is copied. Paste it into your report.',
  notCopied: 'Copying failed. Select the text and copy it.',

  all: 'All parties',
  allCaption: (n) => `The change for all ${number(n)} parties`,
  columns: {
    before: 'Before',
    after: 'After',
    priceLevel: 'Price level',
    budget: 'Budget',
    participants: 'Participants',
    key: 'Key',
    rounding: 'Rounding',
    total: 'Change',
  },
  total: 'Sum',
  joinedNote: 'new',
  leftNote: 'has left',
  inserted: (address) => `The table stands in ${address}.`,
  insertHint: 'In the sheet the table becomes formulas, which follow the keys and the amounts.',
  participantsInSheet:
    'In the sheet participants and key stand in one column, since NYCKEL.CHANGE counts them together.',
};
