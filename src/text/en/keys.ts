import type { keys as source } from '../sv/keys';
import { number } from './phrases';

const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const parties = (n: number): string => count(n, 'party', 'parties');

export const keys: typeof source = {
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
};
