import type { InferProblem } from '../../core/problems/reasonProblem';
import { formatNumber } from '../number';
import type { TextFor } from '../problemText';

const number = (value: number): string => formatNumber(value, 'en');

export const inferProblems: TextFor<InferProblem> = {
  auditEmpty: () =>
    'There are no figures to audit. Choose cells with the amounts, preferably with the names of the parties before them.',
  inferEmpty: () =>
    'There are no published amounts. Give cells with the names of the parties and their amounts beside them.',
  inferPartyMissing: ({ row }) =>
    `Row ${number(row)} has an amount but no party. Include the names, in the column to the left of the amounts.`,
  inferNotNumber: ({ party, input }) =>
    `The amount of “${party}” is the text “${input}”. Write it as a number, without a unit.`,
  inferTotals: ({ totals, columns }) =>
    `${totals === 1 ? 'One total is given' : `${number(totals)} totals are given`} but there are ${number(columns)} columns of amounts. Give one total for each column, or none.`,
};
