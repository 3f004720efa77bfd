import { formatNumber } from '../number';
import type { compare as source } from '../sv/compare';

const number = (value: number): string => formatNumber(value, 'en');
const quote = (label: string): string => `“${label}”`;

export const compare: typeof source = {
  emptyTitle: 'Two scenarios are needed',
  noScenarios: 'The workbook has no scenarios yet. Go back and create them under Scenarios first.',
  oneScenario: 'There is only one scenario. Go back and add another to compare it with.',
  cells: 'Table of results',
  cellsHint: 'Select a cell in the table, or the whole table.',
  column: 'Column',
  found: (parties, cells) => `${number(parties)} parties in ${cells}.`,
  scenarios: 'Scenarios to compare',
  tooFew: 'Choose at least two scenarios.',
  others:
    'The sheets switch scenario while the comparison runs, also for others who have the file open. The chosen scenario is chosen again afterwards.',
  start: 'Compare',
  again: 'Compare again',
  choose: 'Choose a table and a column.',
  running: (done, of) => `${number(done)} of ${number(of)} scenarios have been read.`,
  reading: (label) => `Calculating ${quote(label)} …`,
  progress: 'The comparison',
  stop: 'Cancel the comparison',
  stopping: 'Cancelling and choosing the earlier scenario …',
  done: (count) => `${number(count)} scenarios have been compared.`,
  result: 'Result',
  made: (heading, measure, made) => `${heading}, ${measure}. Read ${made}.`,
  base: 'Compare with',
  show: 'Show',
  readings: {
    amount: (measure) => `Amount, ${measure}`,
    perInhabitant: () => 'Kr per inhabitant',
    perTaxKrona: () => 'Öre per skattekrona',
    change: (measure) => `Change, ${measure}`,
    changeFraction: () => 'Change, %',
  },
  inhabitants: 'Inhabitants, year',
  inhabitantsHint: (date) => `SCB, population ${date}.`,
  taxBase: 'Tax base, year',
  taxBaseHint: (date) => `Calculated from SCB: tax power × population ${date}.`,
  yearOutside: (first, last) => `Choose a year from ${first} to ${last}.`,
  noBasis: (names) => `Not municipalities, and so without inhabitants and tax base: ${names}.`,
  party: 'Party',
  sum: 'Sum',
  missing: 'missing',
  table: (reading) => `Table: ${reading}`,
  sortBy: (column) => `Sort by ${column}`,
  chart: (reading) => `Chart: ${reading}. The table has the same figures.`,
  chartParties: 'Parties in the chart',
  allParties: 'All',
  largest: (count) => `The ${number(count)} largest`,
  stamps: 'Keys used',
  noStamps: 'none',
  incomplete: (label, missing, of, shown) =>
    `${quote(label)} has no amount for ${number(missing)} of ${number(of)} parties${shown.length === 0 ? '' : `: the cells show ${shown.join(', ')}`}. There is no sum.`,
  write: 'Write to the sheet Konsekvenser',
  written: (sheet) => `The comparison is on the sheet ${sheet}.`,
  copy: 'Copy as text',
  copied: 'The table has been copied. Paste it into Excel or Word.',
  notCopied: 'It could not be copied. Write the comparison to a sheet instead.',
  restored: (label) =>
    `A comparison was interrupted the last time. The scenario ${quote(label)} has been restored.`,
  notRestored: (label) =>
    `A comparison was interrupted the last time, and the scenario ${quote(label)} is not chosen again yet. Choose it under Scenarios.`,
};
