import type { RoundingProblem } from '../../core/problems/amountProblem';
import type { CompoundKeyProblem } from '../../core/problems/keyProblem';
import type { TextFor } from '../problemText';
import { keyCalled, list, number, quote } from './phrases';

export const compoundKeyProblems: TextFor<CompoundKeyProblem | RoundingProblem> = {
  fixedNotNumber: ({ key, party, input }) =>
    `The fixed amount of ${quote(party)} in ${keyCalled(key)} is the text ${quote(input)}. Write it as a number.`,
  fixedNegative: ({ key, party, fixed }) =>
    `The fixed amount of ${quote(party)} in ${keyCalled(key)} is negative (${number(fixed)}). It must be zero or more.`,
  fixedNotInSteps: ({ key, party, fixed, step }) =>
    `The fixed amount ${number(fixed)} of ${quote(party)} in ${keyCalled(key)} does not divide into steps of ${number(step)}.`,
  fixedExceedAmount: ({ key, fixed, amount, short }) =>
    `The fixed amounts of ${keyCalled(key)} are ${number(fixed)}, but the amount is ${number(amount)}: ${number(short)} is lacking.`,
  fractionOfFixed: ({ key }) =>
    `There are fixed amounts in ${keyCalled(key)}, so a party's fraction depends on the amount. Use NYCKEL.SHARE.`,
  fractionOfBounds: ({ key }) =>
    `There are floors or caps in ${keyCalled(key)}, so a party's fraction depends on the amount. Use NYCKEL.SHARE.`,
  nestNotRestricted: ({ key }) =>
    `There are fixed amounts, floors or caps in ${keyCalled(key)}, which has several levels. Restrict the key that the parties stand in instead.`,
  boundNotNumber: ({ key, party, column, input }) =>
    `${column} of ${quote(party)} in ${keyCalled(key)} is the text ${quote(input)}. Write a number, or leave the cell empty.`,
  boundNegative: ({ key, party, column, bound }) =>
    `${column} of ${quote(party)} in ${keyCalled(key)} is negative (${number(bound)}). It must be zero or more.`,
  boundsCrossed: ({ key, party, floor, cap }) =>
    `The floor ${number(floor)} is above the cap ${number(cap)} of ${quote(party)} in ${keyCalled(key)}. No whole number of steps lies between them.`,
  fixedAboveCap: ({ key, party, fixed, cap }) =>
    `The fixed amount ${number(fixed)} is above the cap ${number(cap)} of ${quote(party)} in ${keyCalled(key)}.`,
  floorsExceedAmount: ({ key, floors, amount, short }) =>
    `The floors of ${keyCalled(key)} are ${number(floors)} together, but the amount is ${number(amount)}: ${number(short)} is lacking. Lower a floor or raise the amount.`,
  capsBelowAmount: ({ key, caps, amount, left }) =>
    `The caps of ${keyCalled(key)} are ${number(caps)} together, but the amount is ${number(amount)}: ${number(left)} cannot be shared. Raise a cap or lower the amount.`,
  subkeyNotKey: ({ key, party, input }) =>
    `The sub-key of ${quote(party)} in ${keyCalled(key)} is ${quote(input)}, which is no key. Write = and the name of a key in the cell, e.g. =Folkmängd_2016.`,
  blendNotWhole: ({ key, sum }) =>
    `The portions of ${keyCalled(key)} are ${number(sum)} % together. They must be 100 %.`,
  blendOfBounds: ({ key, part }) =>
    `${quote(part)} has fixed amounts, floors or caps and cannot be blended into ${keyCalled(key)}: its fractions depend on the amount.`,
  keyCycle: ({ labels }) =>
    `The keys ${list(labels)} refer to each other in a circle. Remove one of the references.`,

  lastOutOfBounds: ({ key, party, share, floor, cap }) =>
    `By the method “last” ${quote(party)} takes the rest in ${keyCalled(key)}: ${number(share)}, which is ${share < floor ? `less than ${number(floor)}` : `more than ${number(cap ?? 0)}`}. Choose another method or a smaller step.`,
  quotaTooFarBack: ({ key, most }) =>
    `The quota method builds on how smaller amounts are shared, and for ${keyCalled(key)} more than ${number(most)} steps would have to be gone through. Choose largest-remainder or webster, or a larger step.`,
};
