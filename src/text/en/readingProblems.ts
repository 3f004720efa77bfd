import type { ReadingProblem, SharingArgument } from '../../core/problems/reasonProblem';
import type { TextFor } from '../problemText';

const ARGUMENTS: Record<SharingArgument, { name: string; advice: string }> = {
  party: { name: 'The party', advice: 'Write the party in a cell of its own' },
  key: { name: 'The key', advice: 'Use the name of the key' },
  amount: { name: 'The amount', advice: 'Put the amount in a cell of its own' },
  step: { name: 'The step', advice: 'Put the step in a cell of its own' },
  method: { name: 'The method', advice: 'Put the method in a cell of its own' },
  parties: { name: 'The parties', advice: 'Write the parties in cells of their own' },
  rowTotals: { name: 'The row totals', advice: 'Put the row totals in cells of their own' },
};

export const readingProblems: TextFor<ReadingProblem> = {
  expressionUnreadable: ({ expression }) =>
    `${expression} cannot be calculated outside its cell. Put it in a cell of its own and refer to that.`,
  argumentUnreadable: ({ argument, expression }) => {
    const { name, advice } = ARGUMENTS[argument];
    return `${name} ${expression} cannot be calculated outside its cell. ${advice} and let the formula refer to it; then it can be explained.`;
  },
  formulaUnreadable: ({ formula }) => `The formula ${formula} could not be read, so it cannot be explained.`,
  tableInFormula: ({ formula }) =>
    `${formula} gives a whole table that the formula calculates on. Put the table in cells of its own and select one of them.`,
  commentTaken: ({ address }) =>
    `${address} already has a comment. Delete it, or copy the explanation and paste it as a reply.`,
};
