import type { tasks as source } from '../sv/tasks';

export const tasks: typeof source = {
  title: 'From budget to decision',
  items: {
    title: 'Cost items',
    text: 'Budget, grants and overhead for each activity: what is to be shared, and by which key.',
  },
  compare: {
    title: 'Compare scenarios',
    text: 'What each party pays in each scenario: in kronor, per inhabitant and in öre per skattekrona.',
  },
  change: {
    title: 'Why did the fee change?',
    text: 'Splits a change into budget, price level, participants, key and rounding.',
  },
  participation: {
    title: 'Participation and conditions',
    text: 'Who has answered, whether the condition of the agreement is met, and what happens if somebody stays out.',
  },
  plan: { title: 'Several years', text: 'Budget, key and index year by year, with each party’s fee.' },
  year: {
    title: 'Through the year',
    text: 'Preliminary amounts, forecast, final settlement, invoicing and a new year.',
  },
  report: {
    title: 'Basis for decision',
    text: 'One page for all and one for each party, ready to print on A4.',
  },
};
