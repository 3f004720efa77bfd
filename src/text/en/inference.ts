import { formatNumber, formatPercent } from '../number';
import type { inference as source } from '../sv/inference';

const number = (value: number): string => formatNumber(value, 'en');
const percent = (fraction: number, decimals: number): string => formatPercent(fraction, 'en', decimals);

export const inference: typeof source = {
  headers: {
    key: 'Key',
    total: 'Total',
    step: 'Step',
    rounding: 'Rounding',
    error: 'Largest error',
    note: 'Note',
    verdict: 'Conclusion',
    unknown: 'Cannot be known',
  },
  and: 'and',
  or: 'or',

  measures: { folkmängd: 'Population', skatteunderlag: 'Tax base', skattekraft: 'Tax power' },
  equal: 'Equal parts',
  country: 'the whole country',
  more: (count) => `${number(count)} more`,
  restricted: 'only the parties of the table',
  unnamedKey: 'The key in the cells',
  method: ([, en]) => en,
  column: (place) => `column ${place}`,

  fit: (key, total, step, rounding) =>
    `${key}, total ${total}, step ${step}${rounding === '' ? '' : `, rounding ${rounding}`}`,

  verdict: {
    reproduced: (fit) => `All published amounts come out exactly from ${fit}.`,
    likely: (fit) => `Most likely: ${fit}.`,
    others: (count) =>
      count === 1
        ? 'Another key gives the same amounts.'
        : `${number(count)} other keys give the same amounts.`,
    within: (fit) =>
      `Each amount is the exact part rounded up or down from ${fit}, but no rounding rule gives just these amounts.`,
    except: (fit, parties, error) =>
      `All amounts but those of ${parties} come out from ${fit}. The exceptions, at most ${error} off, may be misprints.`,
    none: (keys, mixes) =>
      mixes > 0
        ? `None of ${number(keys)} keys tried, and no mix of two of them (${number(mixes)} pairs), gives the published amounts.`
        : `None of ${number(keys)} keys tried gives the published amounts.`,
    nearest: (key, error, party) => `The nearest is ${key}: at most ${error} off (${party}).`,
    nothingTried: 'There was no key to try for the parties of the table.',
  },

  sharing: {
    all: (columns) => `The columns ${columns} can all come from one and the same key.`,
    apart: (columns, parties, of, anyhow) =>
      `${columns} does not come from that key: for ${number(parties)} of ${number(of)} parties the ranges of the fractions do not meet` +
      (anyhow === parties
        ? ', even if each part may have been rounded up or down.'
        : ` (${number(anyhow)} if each part may have been rounded up or down).`),
    noPair: 'No two columns can come from the same key. The first is the one that is tried.',
    apartOnlyInSum: (columns) =>
      `${columns} does not come from that key: the fractions cannot make 100 % together.`,
  },

  notes: {
    fraction: (party, fraction) => `the fraction of ${party} is ${percent(fraction, 3)}`,
    totals: (least, most) =>
      `totals between ${number(Math.ceil(least))} and ${number(Math.floor(most))} give the amount`,
    worst: (party) => `largest error: ${party}`,
    misses: (parties) => `does not give the amount of ${parties}`,
    leftOut: (parties) => `tried without ${parties}`,
    sumNotStated: 'shares the sum of the amounts, not the stated total',
    within: 'within a step, but by no known rounding',
    taxPower: 'kronor per inhabitant are no key; is the tax base meant?',
  },

  unknowns: {
    totalNotStated: (column) =>
      `No total is stated${column === '' ? '' : ` for ${column}`}. The one shown is inferred: the roundest that fits, or else the sum of the amounts.`,
    totalNotSum: (column, stated, sum) =>
      `The amounts${column === '' ? '' : ` in ${column}`} add up to ${number(sum)}, but the total is stated as ${number(stated)}.`,
    severalFit: (count) =>
      `${number(count)} keys give the same amounts. The figures do not tell which of them was used.`,
    singleAmount: (candidates, round) =>
      candidates === 1
        ? 'A single amount is not enough to tell the key.'
        : `A single amount is not enough to tell the key: ${number(candidates)} keys give it, each with a total of its own. ` +
          (round === 1
            ? 'One of them has a total with at most two digits before the zeros.'
            : `${number(round)} of them have a total with at most two digits before the zeros.`),
    stepUncertain: (column, step) =>
      `The step ${number(step)}${column === '' ? '' : ` of ${column}`} is read from the zeros at the end. The real one may be smaller.`,
    mixesNotTried:
      'Mixes of two keys are not tried for fewer than three amounts: some mix nearly always fits.',
    partiesUnknown: (parties) =>
      `${parties} stands in none of the keys tried. The others are what was tried, without the stated total.`,
    onlyZeros: 'All amounts are zero. They say nothing of the key.',
    signsMixed: (column) =>
      `${column === '' ? 'The table' : column} has both positive and negative amounts. No key makes that out of one total.`,
    notPercent: (party, least, most, decimals) =>
      `The key is not percentages with ${decimals} decimals: the fraction of ${party} is between ${percent(least, 4)} and ${percent(most, 4)}, and there is no such number there.`,
    maybePercent: (decimals) =>
      `The fractions may also be fixed percentages with ${decimals === 0 ? 'no decimals' : `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`}: the range of each party holds one.`,
  },
};
