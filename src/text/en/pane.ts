import { formatNumber } from '../number';
import { audit } from './audit';
import { change } from './change';
import { compare } from './compare';
import { deeds } from './deeds';
import { editor } from './editor';
import { examples } from './examples';
import { explain } from './explain';
import { help } from './help';
import { more } from './more';
import type { PaneText } from '../sv/pane';
import { participation } from './participation';
import { report } from './report';
import { items } from './items';
import { methods } from './methods';
import { plan } from './plan';
import { rules } from './rules';
import { receiveTask } from './receiveTask';
import { received } from './received';
import { stampTask } from './stampTask';
import { scb } from './scb';
import { scenarios } from './scenarios';
import { send } from './send';
import { tasks } from './tasks';
import { tied } from './tied';
import { year } from './year';

const number = (value: number): string => formatNumber(value, 'en');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const parties = (n: number): string => count(n, 'party', 'parties');
const municipalities = (n: number): string => count(n, 'municipality', 'municipalities');

/** The sheets keep their Swedish names in every language: formulas and colleagues know them by those. */
export const pane: PaneText = {
  title: 'Fördelningsnyckel',
  views: {
    keys: 'Keys',
    share: 'Share',
    scenarios: 'Scenarios',
    explain: 'Explain',
    send: 'Send',
    more: 'More',
  },
  loading: 'Reading the workbook …',
  tryAgain: 'Try again',
  reload: 'Reload the pane',
  cancel: 'Cancel',
  back: 'Back',
  close: 'Close the message',
  copyName: (name) => `Copy the name ${name}`,
  inFormulas: 'In formulas',
  nameCopied: (text) => `${text} is copied. Paste it into a formula.`,
  nameNotCopied: (text) => `Copying did not work. Type ${text} in the formula.`,
  copying: {
    copied: 'Copied. Paste it where it is needed.',
    notCopied: 'Copying failed. Select the text and copy it by hand.',
  },
  fetchSelection: 'Use selection',
  newerSchema:
    'The workbook was made with a newer version of the add-in. You can read and calculate here; update the add-in to change anything.',
  crashed: {
    title: 'The view could not be shown',
    text: 'The workbook is untouched. Reload the pane. If it happens again, send the text below to support.',
  },
  needsNumber: 'Write a number, e.g. 1,234.5, without a unit.',
  needsName: 'Write a name.',
  nameTwice: (name) => `“${name}” stands twice. Give them different names.`,

  start: {
    title: 'Share a joint cost',
    intro: 'So that the parts always add up to the amount, and everyone can see why.',
    steps: {
      key: {
        title: 'Make a key',
        text: 'Take inhabitants or tax base from the register, or use weights of your own in the sheet.',
        action: 'New key',
      },
      share: {
        title: 'Share the amount',
        text: "Select the amount, see each party's share and insert the formulas. You can also type them:",
        action: 'Share',
      },
      scenarios: {
        title: 'Compare scenarios',
        text: 'Give budgets and keys a value for each scenario and switch between them with a click.',
        action: 'Scenarios',
      },
    },
    formula: '=NYCKEL.SHARE("Ljungby"; Folkmängd_2016; B4; 1)',
  },

  examples,
  explain,
  more,
  help,
  audit,

  keys: {
    title: 'Keys',
    emptyTitle: 'No keys yet',
    emptyText:
      'A key is a table of parties and weights on the sheet Nycklar. Everyone with the workbook can read it.',
    create: 'New key',
    parties,
    facts: {
      parties: 'Parties',
      sum: 'Sum of weights',
      referenceDate: 'As of',
      source: 'Source',
      stamp: 'Stamp',
      published: 'Published',
      validity: 'Valid',
      decidedStamp: 'Decided stamp',
      decision: 'Decision',
    },
    noSource: 'No source given',
    states: {
      undecided: 'Not decided',
      decided: 'Decided',
      changed: 'Changed since the decision',
      broken: 'Error in the table',
    },
    actions: {
      share: 'Share',
      edit: 'Edit',
      facts: 'Facts',
      compare: 'Compare',
      show: 'Go to the table',
      rename: 'Rename',
      decide: 'Mark as decided',
      remove: 'Delete',
    },
    actionOn: (action, label) => `${action}: ${label}`,
    renameTitle: (label) => `Rename ${label}`,
    renameHint: (name) => `The formulas go on using ${name}.`,
    newLabel: 'New name',
    renamed: (label) => `The key is now called ${label}.`,
    decided: (label) => `${label} is marked as decided. If the table changes, it shows here.`,
    removeTitle: (label) => `Delete ${label}?`,
    removeText: 'The table and the facts above it are removed from the sheet Nycklar.',
    removeAnyway: 'Delete anyway',
    usedIn: 'The key is used in:',
    moreCells: (n) => `and ${count(n, 'more cell', 'more cells')}`,
    usedConsequence: 'Without the key, those cells show errors.',
    removed: (label) => `${label} is deleted.`,
  },

  newKey: {
    title: 'New key',
    way: 'How the key is made',
    ways: {
      register: 'From the register',
      selection: 'From the selected cells',
      paste: 'Paste a table',
      rows: 'Type the rows',
      equal: 'Equal parts',
      percent: 'Fixed percentages',
      blend: 'Blend of fractions',
      add: 'Add weights together',
      nested: 'Nested key',
      phaseIn: 'Phase-in',
    },
    wayGroups: { weights: 'Weights', simple: 'Without weights', keys: 'From other keys' },
    wayTexts: {
      register: 'Population or tax base of municipalities and counties.',
      selection: 'A volume, e.g. pupils or cases, or the published amounts of another table.',
      paste: 'From a PDF, minutes or an e-mail. You see how each row was read before anything is written.',
      rows: 'Parties and weights, with fixed amounts, floors and caps where needed.',
      equal: 'Everybody pays the same.',
      percent: 'Percentages that stand in an agreement. Together they must make 100.00 %.',
      blend: 'E.g. 30 % equal parts and 70 % population: the fractions of each key count for its portion.',
      add: 'Raw weights are summed, e.g. pupils of two kinds of school. Not the same as a blend.',
      nested: 'A row’s part is shared again by another key, e.g. the municipalities’ quarter by population.',
      phaseIn: 'From one key to another over some years, with a key for each year.',
    },
    measure: 'Measure',
    measures: {
      folkmängd: 'Population (folkmängd)',
      skatteunderlag: 'Tax base (skatteunderlag)',
    },
    taxPower:
      'Tax power (skattekraft) is kronor per inhabitant and cannot be a weight. Tax base is tax power × inhabitants.',
    year: 'Year',
    taxYear: (incomes) => `Statistics Sweden's label: incomes of ${incomes}.`,
    pick: 'Add a county or municipality',
    pickHint: 'Search by name or code, e.g. Kronobergs län or 0781.',
    wholeCountry: 'The whole country',
    countyOption: (county, n) => `${county}, ${municipalities(n)}`,
    noMatch: 'No match',
    chosen: (n) => `${municipalities(n)} chosen`,
    chosenNone: 'No municipalities chosen yet.',
    clear: 'Remove all',
    removeOne: (name) => `Remove ${name}`,
    noFigure: 'no figure',
    label: 'Name of the key',
    referenceDate: 'Reference date',
    source: 'Source',
    sourceHint: 'E.g. a document, a decision or a table of Statistics Sweden.',
    selectionHint:
      'Select party and weight in the sheet, preferably with a header and without a sum row. Columns headed Fast belopp, Golv and Tak are included.',
    understood: (address) => `How ${address} was read`,
    table: {
      party: 'Party',
      municipality: 'Municipality',
      weight: 'Weight',
      fixed: 'Fixed amount',
      floor: 'Floor',
      cap: 'Cap',
      fraction: 'Fraction',
    },
    sum: 'Sum',
    create: 'Create the key',
    created: (label, name) => `${label} is created. Type ${name} in formulas.`,
  },

  editor,

  share: {
    title: 'Share an amount',
    noKeysTitle: 'A key is needed',
    noKeysText: 'A key says who pays, and by which weights.',
    key: 'Key',
    keysGroup: 'Keys',
    assumptionsGroup: 'Chosen by the scenario',
    amounts: 'Cells with amounts',
    amountsHint: 'Select one or more cells in one row or one column.',
    blankAmount: 'An empty cell counts as the amount 0.',
    measure: 'Measure',
    measures: { kr: 'kr', tkr: 'tkr (thousands)', mkr: 'mkr (millions)' },
    step: 'Step',
    stepHint: (measure) => `Smallest unit, in ${measure}.`,
    method: 'Method',
    methods,
    preview: 'Preview',
    noPreview: 'Choose cells with amounts, and the shares appear here.',
    party: 'Party',
    sum: 'Sum',
    perInhabitant: (value) => `${value} kr/inh.`,
    inhabitantsOf: (date) => `Kr per inhabitant by the population of ${date} (Statistics Sweden).`,
    ties: (amount) => `The sum is right: ${amount}.`,
    tiesNot: (sum, difference, more) =>
      `The parts add up to ${sum}, ${difference} ${more ? 'more' : 'less'} than the amount. The method Largest remainder gives the right sum.`,
    rounded: (from, to) => `${from} is rounded to ${to} so that it divides into steps.`,
    form: 'Insert as',
    forms: {
      cells: 'One SHARE in each cell',
      spill: 'One SHARES beside the names',
    },
    formTexts: {
      cells: 'Each cell can be moved and copied on its own.',
      spill: 'A single formula fills the whole table. Fastest when there are many parties.',
    },
    target: 'First cell',
    targetHint: "Where the table's upper left corner goes.",
    insert: 'Insert into the sheet',
    missing: {
      amounts: 'Choose cells with amounts.',
      target: 'Choose where the table goes.',
      key: 'Choose a key.',
    },
    inserted: (address) => `The shares are in ${address}.`,
    replaceTitle: 'Replace what is there?',
    replace: 'Replace',
  },

  tied,
  participation,
  items,
  rules,
  scb,
  tasks,
  send,
  plan,
  year,
  report,
  change,

  received,
  receiveTask,
  stampTask,

  scenarios,
  deeds,
  compare,
};
