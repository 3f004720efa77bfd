import { formatNumber } from '../number';
import type { year as source } from '../sv/year';

const number = (value: number): string => formatNumber(value, 'en');

export const year: typeof source = {
  part: 'What is to be done?',
  parts: { settlement: 'Settlement', invoices: 'Invoicing', newYear: 'New year' },
  year: 'Year',
  yearWrong: 'Write a year with four digits.',
  sheet: 'Name of the sheet',
  insert: 'Create the sheet',
  fillIn: 'Fill in what is missing above.',

  settlement: {
    text: 'A sheet with preliminary amounts, forecast and settlement. The final cost and key can be filled in when they are known.',
    noKeysTitle: 'A key is needed',
    noKeysText: 'Make a key first, under Keys: the one by which the preliminary amounts are shared.',
    sheet: (of: number) => `Avräkning ${of}`,
    preliminary: 'Preliminary key',
    final: 'Final key',
    forecast: 'Forecast',
    forecastHint: 'Expected cost. Can be filled in later.',
    actual: 'Final cost',
    actualHint: 'Blank until the year has ended.',
    carried: 'Rounding from',
    carriedHint:
      'What the steps have rounded off for each party. Shown on the sheet and carried on to the next year.',
    noCarried: 'No earlier year',
    applied: 'Count the rounding in this year’s amounts',
    appliedHint:
      'Whoever has paid too much then gets the odd steps of the year last. Can be changed on the sheet.',
    residues: 'Rounding to carry on, kr',
    residuesHint: 'Plus: has paid too little so far. Minus: has paid too much.',
    done: (sheet: string) =>
      `The sheet ${sheet} is ready. Fill in forecast and final cost in the yellow cells.`,
  },

  invoices: {
    text: 'Instalments with due dates, VAT and references. They add up to the amount of each party.',
    noneTitle: 'A settlement sheet is needed',
    noneText:
      'Make the settlement of the year first. It has the preliminary amounts that are to be invoiced.',
    toSettlement: 'To the settlement',
    sheet: (of: string) => `Fakturering ${of}`.trim(),
    from: 'Amounts from the sheet',
    of: 'What is to be invoiced?',
    ofs: { preliminary: 'The preliminary amounts', settlement: 'The settlement' },
    count: 'Number of instalments',
    countWrong: 'Write a whole number from 1 to 60.',
    firstDue: 'First due date',
    firstDueHint: 'E.g. 2018-01-31. A date at a weekend is not moved, but the weekday is shown.',
    months: 'Months between instalments',
    monthsWrong: 'Write a whole number from 1 to 12.',
    kind: 'Kind',
    kinds: { contribution: 'Contribution without VAT', service: 'Service to which VAT is added' },
    kindHint:
      'Contributions of members to a joint authority (kommunalförbund) normally have no VAT. A service that is sold may have.',
    step: 'Step, kr',
    reference: 'Our reference',
    done: (sheet: string) =>
      `The sheet ${sheet} is ready. Fill in the references and order numbers of the parties in the yellow cells.`,
  },

  newYear: {
    text: 'Choose what is to be done when the workbook goes on to the next year. Nothing else is changed.',
    from: 'Year that is over',
    none: (of: number) => `No sheet, key or scenario belongs to ${of}.`,
    steps: {
      keepSheet: 'Keep sheets as values, with the stamps of the keys',
      newKey: 'Make new versions of the keys, with the same weights and no decision',
      renameScenario: 'Rename scenarios',
    },
    step: (from: string, to: string) => `${from} → ${to}`,
    chosenKeys:
      'The scenarios choose the same keys as before. Change the key on the sheet Scenarier when the weights are ready.',
    run: (n: number) => (n === 1 ? 'Make 1 change' : `Make ${number(n)} changes`),
    done: (n: number) => (n === 1 ? '1 change has been made.' : `${number(n)} changes have been made.`),
  },
};
