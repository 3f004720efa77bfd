import type { AmountProblem } from '../../core/problems/amountProblem';
import type {
  CompoundKeyProblem,
  KeyProblem,
  PartyProblem,
  StampProblem,
} from '../../core/problems/keyProblem';
import type { RegisterProblem } from '../../core/problems/registerProblem';
import type { TextFor } from '../problemText';
import { keyCalled, list, meant, number, quote, some } from './phrases';

export const keyProblems: TextFor<
  PartyProblem | Exclude<KeyProblem, CompoundKeyProblem> | StampProblem | AmountProblem | RegisterProblem
> = {
  partyMissing: () => 'Say which party: a name or a municipality code.',
  partyNotText: ({ input }) => `${quote(input)} is neither a name nor a municipality code.`,
  partyUnknown: ({ input, key, nearest }) =>
    `${quote(input)} is not in ${keyCalled(key)}.${meant(nearest) || ' Write the name as in the key, or give the municipality code.'}`,
  partyListedTwice: ({ input, rows }) =>
    `${quote(input)} stands twice among the parties (rows ${rows[0]} and ${rows[1]}). Remove one of them.`,
  partiesMissing: ({ names, key }) =>
    `${some(names)} of ${keyCalled(key)} is missing among the parties. Add it, or restrict the key with NYCKEL.SUBKEY.`,
  partyNotMunicipality: ({ input, nearest }) =>
    `${quote(input)} is no municipality of the register.${meant(nearest)}`,

  keyMissing: () =>
    'Give a key: its name without quotes, e.g. Folkmängd_2016, or a range with party and weight.',
  keyEmpty: ({ key }) =>
    `There are no parties in ${keyCalled(key)}. Write a party and its weight on each row.`,
  keyNotAKey: ({ input }) =>
    `${quote(input)} is no key. Give the name of a key without quotes, or a range with party and weight.`,
  keyTooNarrow: ({ key }) =>
    `There is only one column in ${keyCalled(key)}. A key needs two: party and weight.`,
  headersTwice: ({ key, header }) =>
    `The header ${quote(header)} stands on more than one row of ${keyCalled(key)}. Include one header row only.`,
  columnMissing: ({ key, column, found }) =>
    `The column ${quote(column)} is missing in ${keyCalled(key)}; found ${list(found)}. Give the column its header back.`,
  columnTwice: ({ key, column }) => `Two columns of ${keyCalled(key)} have the header ${quote(column)}.`,
  headerTaxPower: ({ header }) =>
    `The header ${quote(header)} is tax power (skattekraft), kronor per inhabitant, which cannot be a weight: do you mean tax base (skatteunderlag)?`,
  sumRow: ({ key, row }) =>
    `The row ${quote(row)} is a sum and no party of ${keyCalled(key)}. Leave it out of the range.`,
  partyDuplicate: ({ key, party, same }) =>
    party === same
      ? `${quote(party)} stands twice in ${keyCalled(key)}. Remove one of the rows.`
      : `${quote(party)} and ${quote(same)} are the same party in ${keyCalled(key)}. Remove one of the rows.`,
  partyBlank: ({ key, row }) => `Row ${row} of ${keyCalled(key)} has a weight but no party.`,
  weightBlank: ({ key, party }) =>
    `${quote(party)} has no weight in ${keyCalled(key)}. Write one; whoever is not to pay has the weight 0.`,
  weightNegative: ({ key, party, weight }) =>
    `${quote(party)} has the negative weight ${number(weight)} in ${keyCalled(key)}. A weight is zero or more.`,
  weightNotNumber: ({ key, party, input }) =>
    `The weight of ${quote(party)} in ${keyCalled(key)} is the text ${quote(input)}. Write it as a number.`,
  weightsAllZero: ({ key }) =>
    `All weights of ${keyCalled(key)} are zero. At least one party must have a weight.`,
  cellError: ({ where, error }) =>
    `${CELLS[where] ?? `The cell for ${quote(where)}`} shows an error (${error}). Correct it first.`,

  nameAsText: ({ input, name }) =>
    `Write the name of the key without quotes: ${name} instead of ${quote(input)}. As text, the formula is not recalculated when the key changes.`,
  stampUnknown: ({ stamp }) =>
    `The stamp ${stamp} belongs to no key of the workbook. Write the name of the key, or open Keys in the task pane.`,
  stampUnread: ({ stamp, seconds }) =>
    `The key with the stamp ${stamp} could not be read within ${number(seconds)} seconds. Recalculate with Ctrl+Alt+F9.`,
  labelMissing: () => 'Say what the key is called, e.g. Folkmängd 2016.',
  labelReserved: ({ label }) => `A key cannot be called ${quote(label)}: the name looks like a stamp.`,

  amountNotNumber: ({ input }) => `The amount ${quote(input)} is text. Write it as a number, without a unit.`,
  amountNotWhole: ({ amount, step }) =>
    `The amount ${number(amount)} does not divide into steps of ${number(step)}. Give the step 0.01 for öre, or round the amount.`,
  amountTooLarge: ({ amount, step }) =>
    `The amount ${number(amount)} is too large to be shared exactly in steps of ${number(step)}. Choose a larger step.`,
  stepNotNumber: ({ input }) => `The step ${quote(input)} is no number. Give e.g. 1, 100 or 0.01.`,
  stepNotPositive: ({ step }) =>
    `The step ${number(step)} must be greater than zero. Give e.g. 1, 100 or 0.01.`,
  stepOutOfRange: ({ step, decimals, most }) =>
    `The step ${number(step)} cannot be used: it may have at most ${decimals} decimals and be at most ${number(most)}. Give e.g. 1, 100 or 0.01.`,
  methodUnknown: ({ input, known }) => `There is no method ${quote(input)}. Choose one of ${list(known.en)}.`,
  measureUnknown: ({ input, known }) =>
    `There is no measure ${quote(input)} in the register. Choose one of ${list(known)}.`,
  yearNotNumber: ({ input }) => `${quote(input)} is no year. Write e.g. 2017.`,
  yearOutside: ({ year, measure, first, last }) =>
    `The register has ${measure} for ${first}–${last}, not for ${year}.`,
  selectionUnknown: ({ input, nearest }) =>
    `${quote(input)} is neither a county nor a municipality.${meant(nearest) || ' Write e.g. “Kronobergs län”, or select cells with municipalities.'}`,
  selectionEmpty: () =>
    'The selection is empty. Give a county or cells with municipalities, or leave it out for the whole country.',
  figureMissing: ({ municipality, measure, year }) =>
    `There is no figure of ${measure} ${year} for ${municipality}: the municipality did not exist then.`,
};

const CELLS: Record<string, string> = {
  amount: 'The amount',
  rule: 'The rule',
  step: 'The step',
  method: 'The method',
  party: 'The party',
  key: 'The key',
  count: 'The number of instalments',
  number: 'The number of the instalment',
  rowTotal: 'The row total',
  published: 'A cell of the table',
  total: 'The total',
};
