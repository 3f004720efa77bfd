import type { plan as source } from '../sv/plan';

export const plan: typeof source = {
  noKeysTitle: 'A key is needed',
  noKeysText: 'Make at least one key first, under Keys. Each year can have its own.',
  sheet: 'Flerårsplan',
  first: 'First year',
  count: 'Number of years',
  firstWrong: 'Write a year with four digits.',
  budgetFrom: 'Budget from',
  ownBudget: 'Own amount',
  budget: 'Budget',
  index: 'Index from the year before',
  indexHint: 'Blank if the budget is in the price level of the year.',
  indexText:
    'The index is applied, unrounded, to the whole budget before it is shared. So each year adds up to its amount, which it would not if each fee were indexed on its own.',
  tied: {
    option: 'Rows and columns are to tie',
    does: "Each year makes its amount, and each row the party's share of all years together.",
    differ:
      'The years have different keys. Rows and columns can tie only when all years are shared by the same key.',
  },
  missing: 'Give a budget and a key for each year.',
  done: (sheet: string) =>
    `The sheet ${sheet} has the fee of each party year by year. Change the yellow cells.`,
};
