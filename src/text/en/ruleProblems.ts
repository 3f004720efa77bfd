import type { InstalmentProblem } from '../../core/problems/amountProblem';
import type { ChangeProblem, ConditionProblem, TariffProblem } from '../../core/problems/ruleProblem';
import type { TextFor } from '../problemText';
import { list, meant, number, quote } from './phrases';

export const ruleProblems: TextFor<TariffProblem | InstalmentProblem | ConditionProblem | ChangeProblem> = {
  tariffEmpty: () => 'The fee table is empty. Write a class on each row: från, till and avgift.',
  tariffColumn: ({ column, found }) =>
    `The column ${quote(column)} is missing in the fee table; found ${list(found)}. It needs från, till and avgift or per styck.`,
  tariffNotNumber: ({ column, row, input }) =>
    `On row ${row} of the fee table, ${column} is the text ${quote(input)}. Write a number.`,
  tariffReversed: ({ from, to }) =>
    `The class from ${number(from)} to ${number(to)} of the fee table is reversed.`,
  tariffOverlap: ({ at }) =>
    `Classes of the fee table overlap at ${number(at)}: the bound belongs to both. Let one of them end before it.`,
  tariffGap: ({ after, before }) =>
    `There is a gap in the fee table between ${number(after)} and ${number(before)}.`,
  tariffWeight: ({ input }) => `${quote(input)} is no number. Give e.g. the number of inhabitants.`,
  tariffBelow: ({ weight, first }) =>
    `${number(weight)} is below the first bound of the fee table, ${number(first)}.`,
  tariffAbove: ({ weight, last }) =>
    `${number(weight)} is above the last bound of the fee table, ${number(last)}. Leave till empty in the last class if it has no end.`,
  tariffBetween: ({ weight, after }) =>
    `${number(weight)} lies between two classes of the fee table, after ${number(after)}. Give a whole number.`,

  instalmentCount: ({ input }) =>
    `The number of instalments ${quote(input)} is not a positive whole number. Give e.g. 4 or 12.`,
  instalmentNumber: ({ input, count }) =>
    `There is no instalment ${quote(input)}. Give a whole number from 1 to ${number(count)}.`,

  answersMissing: () => 'There are no answers to read. Give a range with a party and its answer on each row.',
  answersTooNarrow: () =>
    'The answers have one column only. They need two: party and answer (ja, nej, or blank for one that has not answered).',
  answerWithoutParty: ({ row }) => `Row ${row} has an answer but no party.`,
  answerTwice: ({ party, same }) =>
    party === same
      ? `${quote(party)} is listed twice among the answers. Remove one of the rows.`
      : `${quote(party)} and ${quote(same)} are the same party among the answers. Remove one of the rows.`,
  answerUnknown: ({ party, input }) =>
    `The answer from ${quote(party)} is ${quote(input)}. Write ja, “ja, villkorat” or nej, or leave the cell blank.`,
  ruleUnknown: ({ input, nearest }) =>
    `${input === '' ? 'The rule is missing.' : `The rule ${quote(input)} cannot be understood.`} Write alla, minst 7, merparten, or the names of those who must take part (separated by semicolons).${meant(nearest)}`,
  ruleCount: ({ count: wanted, asked }) =>
    wanted < 1
      ? 'The rule “minst 0” is always met. Write minst 1, or who must take part.'
      : `The rule asks for at least ${number(wanted)}, but only ${number(asked)} have been asked.`,
  rulePartyUnknown: ({ input, nearest }) =>
    `${quote(input)} in the rule is not among those who have been asked.${meant(nearest)}`,

  partyInNeither: ({ input, nearest }) =>
    `${quote(input)} is neither in the key before nor in the key after.${meant(nearest) || ' Write the name of the party as in one of the keys, or give its municipality code.'}`,

  agreementLabelMissing: () => 'Write what the agreement is called, e.g. Social välfärd 2018.',
  agreementTaken: ({ label }) => `There is already an agreement called ${quote(label)}. Choose another name.`,
  agreementUnknown: ({ name }) => `The condition ${quote(name)} is no longer in the workbook.`,
  partyNotAsked: ({ party, label }) =>
    `${quote(party)} is not among those who have been asked about ${quote(label)}.`,
  dateUnknown: ({ input }) => `${quote(input)} is not a date. Write it as 2017-11-25.`,
  agreementDamaged: ({ label, line }) =>
    `The sheet Deltagande has been changed: the line ${quote(line)} is missing above the answers for ${quote(label)}. Undo the change.`,
};
