import type { help as source } from '../sv/help';

export const help: typeof source = {
  manual: 'About this view in the manual (Swedish, new window)',
  functions: {
    title: 'Functions',
    intro: 'Type them in any cell. Replace names and cells in the example with your own.',
    reading: 'Reading the functions …',
    failed: 'The description of the functions could not be fetched. Check the network and try again.',
    example: 'Example',
    copy: (name) => `Copy the example of ${name}`,
    copyShort: 'Copy',
    insert: (name) => `Insert the example of ${name}`,
    insertShort: 'Insert in the sheet',
    inserted: (address) => `The example is in ${address}.`,
    more: (name) => `${name} in the manual (Swedish, new window)`,
  },
  news: {
    title: 'What is new',
    version: (version, date) => `Version ${version}, ${date}`,
    versions: [
      {
        version: '0.1.0',
        date: '2026-11-23',
        news: [
          'Fifteen functions for formulas, from SHARE to AUDIT. The parts always add up to the amount.',
          'Keys as tables, with source, decision and stamp. Inhabitants and tax base are built in.',
          'Scenarios that are switched by a click, comparisons and bases for decisions.',
          'Explain: why each number is what it is. Audit: what is wrong with a published table.',
          'Send to municipalities without the add-in: check, freeze and thaw.',
        ],
      },
    ],
  },
};
