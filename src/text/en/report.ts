import { formatNumber } from '../number';
import type { report as source } from '../sv/report';

const number = (value: number): string => formatNumber(value, 'en');

export const report: typeof source = {
  needsScenarios: 'A basis for decision compares scenarios. Go back and create them under Scenarios first.',
  compareFirst:
    'The pages are written from a comparison of scenarios. Choose the table with what the parties are to pay, and compare.',
  from: (heading, scenarios, made) =>
    `From the comparison of ${heading} in ${number(scenarios)} scenarios, read ${made}.`,
  another: 'Make a new comparison',
  title: 'Matter',
  titleHint: 'The heading of every page, e.g. Financing of PKS from 2018. The pages are in Swedish.',
  titleMissing: 'Write what the matter is.',
  base: 'Compare with',
  pages: 'Pages for parties',
  pagesOf: { all: 'One page for each party', some: 'Only for those I choose', none: 'None' },
  chosen: (count) => `${number(count)} ${count === 1 ? 'party' : 'parties'} chosen`,
  search: 'Find a party',
  noneChosen: 'Choose at least one party.',
  noMatch: (typed) => `No party has “${typed}” in its name.`,
  write: 'Create the basis for decision',
  written: (sheets) =>
    `${sheets.length === 1 ? 'The sheet' : 'The sheets'} ${sheets.join(' and ')} ${sheets.length === 1 ? 'is' : 'are'} set up for printing on A4. Preview it under File, Print.`,
};
