import type { newKey as source } from '../sv/newKey';
import { number } from './phrases';

const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const municipalities = (n: number): string => count(n, 'municipality', 'municipalities');

export const newKey: typeof source = {
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
};
