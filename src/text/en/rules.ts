import { formatNumber } from '../number';
import type { rules as sv } from '../sv/rules';

const number = (value: number): string => formatNumber(value, 'en');

/** What agreements add on top of a key. Words that stand in the sheet stay Swedish. */
export const rules: typeof sv = {
  title: 'More ways to share',
  cells: (n) => `${number(n)} ${n === 1 ? 'cell' : 'cells'}`,
  oneCell: 'Select a single cell with the amount.',
  amount: 'Cell with the amount',
  amountHint: 'The amount to be shared.',
  stepHint: 'Smallest unit in the measure of the amount, e.g. 1 or 100.',
  positive: 'Write a number greater than zero.',
  percent: 'Write a number greater than 0 and at most 100.',
  missing: 'Fill in what is missing above.',

  limiter: {
    title: 'Limit on large changes',
    text: 'No party changes by more than so many per cent against last year. Somebody has to pay the difference: the agreement must say who.',
    before: "Last year's amounts",
    beforeHint: (parties) => `A column of ${number(parties)} cells, one a party in the order of the key.`,
    notColumn: (parties, found) =>
      `Select ${number(parties)} cells below each other, one a party. The selection has ${found}.`,
    beforeNotNumber: (party) => `Last year's amount for ${party} is not a number.`,
    beforeNegative: (party) => `Last year's amount for ${party} is negative. It must be zero or more.`,
    change: 'Largest change',
    payer: 'Who pays the difference?',
    payers: {
      others: 'The others, in proportion to their fractions',
      party: 'A named party',
      reserve: 'A reserve, on a row of its own',
    },
    party: 'Party that pays',
    payerMissing: 'Choose who pays the difference.',
    noKeys: 'Make a key first, under Keys.',
    inserted: (address) =>
      `The table with the limit is in ${address}. Change the per cent in the yellow cell to try another.`,
  },

  tariff: {
    title: 'Fee by a step table',
    text: "A step table gives a fee for each class of size. You get an example to change, and each party's fee is calculated by NYCKEL.TARIFF.",
    columns:
      'Från and Till: the bounds of the class, both included. Avgift: fixed for the class. Per styck: times the number. Rabatt: taken off the whole fee. Högst: the most that is paid.',
    bounds: 'Let each class end before the next begins. If one ends at 15,000, the next begins at 15,001.',
    example: 'Begin with',
    examples: {
      classes: 'Classes with a fixed fee',
      rate: 'A price per unit, with a rebate for the largest',
    },
    counted: 'Parties and numbers',
    countedHint: 'Two columns, e.g. municipality and inhabitants. A header may be included, but no sum row.',
    notTwo: 'Select two columns: party and number.',
    noRows: 'There is no party in the selection.',
    blankParty: (row) => `Row ${number(row)} of the selection has no party.`,
    notNumber: (party) => `The number for ${party} is not a number.`,
    negative: (party) => `The number for ${party} is negative.`,
    sumRow: (row) => `The row “${row}” is a sum. Select the parties alone.`,
    found: (n) => `${number(n)} ${n === 1 ? 'party' : 'parties'}.`,
    total: 'Stated total',
    totalHint:
      'What the fees are said to be together. The difference is always shown, since a fee times a number seldom ties.',
    partYear: 'A column for part of a year (months of 12)',
    reEntry: 'A column for part of the fee, e.g. 50 % on re-entry',
    inserted: (address) =>
      `The step table and the fees are in ${address}. Change the yellow cells, and the fees follow.`,
  },

  leastBudget: {
    title: 'Least budget, kr per inhabitant',
    text: "If a party's part is to be at least so many kronor per inhabitant, the whole budget has to be this large. Raising that part alone would break the proportions.",
    rate: 'Least per inhabitant',
    rateUnit: 'kr/inh.',
    inhabitants: 'Inhabitants',
    inhabitantsHint: 'In the municipalities that the amount per inhabitant is about.',
    notWhole: 'Write a whole number of inhabitants, at least 1.',
    part: "The party's part of the budget",
    partHint: 'E.g. 25 for a quarter.',
    result: (amount) => `Least budget: ${amount} kr.`,
    inserted: (address) => `The calculation is in ${address}.`,
  },

  restate: {
    title: 'Restate to another price level',
    text: 'Amounts in the prices of different years cannot be added. Here they are restated with a price index.',
    index: 'Price index',
    noIndices: 'The workbook has no price index yet.',
    newIndex: 'New price index',
    from: 'From the price level of',
    to: 'To the price level of',
    sameYear: 'Choose two different years.',
    lag: 'Lag',
    lagUnit: 'years',
    lagHint: 'How many years the index lies behind the year it is used for. Usually 0.',
    lagWrong: 'Write a whole number of years, 0 or more.',
    lagOutside: (from, to, first, last) =>
      `With that lag the index is needed for ${from} and ${to}, but it has ${first}–${last}.`,
    way: 'What is to be restated?',
    ways: {
      total: 'Restate the total, then share it',
      each: "Restate each party's amount",
    },
    wayTexts: {
      total: 'One amount is restated. Then share the restated amount, and the sum is right.',
      each: 'Each amount is rounded on its own, so the sum can differ from the restated total. The difference is shown.',
    },
    wayMissing: 'Choose what is to be restated.',
    total: 'Cell with the total',
    each: "The parties' amounts",
    eachHint: 'A column of at least two cells.',
    notColumn: 'Select at least two cells below each other in one column.',
    notNumber: (input) => `“${input}” is not a number.`,
    blank: 'One of the cells is empty.',
    inserted: (address) => `The restated amounts are in ${address}, in the rightmost column.`,
    insertedTotal: (address) => `The restated amount is at the bottom right of ${address}. Share that cell.`,
  },

  index: {
    label: 'Name of the index',
    labelHint: 'E.g. PKV oktober 2017.',
    source: 'Source',
    sourceHint: 'E.g. SKR, circular 17:55.',
    year: 'Year',
    change: 'Change',
    published: 'Published',
    publishedHint: 'E.g. 2017-10-20. May be left empty.',
    nth: (n) => `Year ${n} of the index`,
    notYear: 'Write a year, e.g. 2018.',
    changeMissing: 'Write the change in per cent.',
    changeTooLow: 'Prices cannot fall by 100 % or more.',
    yearTwice: (year) => `${year} stands twice.`,
    labelTaken: (label) => `There is already an index called “${label}”.`,
    another: 'One more year',
    remove: (year) => `Remove the year ${year}`,
    create: 'Create the index',
    created: (label) => `The index ${label} is on the sheet Index.`,
  },
};
