import { formatNumber } from '../number';
import type { audit as source } from '../sv/audit';

const number = (value: number): string => formatNumber(value, 'en');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

export const audit: typeof source = {
  title: 'Audit',
  text: 'Paste a table from a PDF, minutes or a web page, or select it in the sheet. You first see how it was read, then what is wrong with it and which key can lie behind it.',

  table: {
    title: 'The table',
    sister: 'The sister table',
    addSister: 'Add a sister table',
    sisterHint:
      'A table about the same parties from the same document, such as administration beside social welfare. Order, parties, price level and key are then compared.',
    removeSister: 'Remove the sister table',
    way: 'Where is the table?',
    ways: { paste: 'Paste', cells: 'In the sheet' },
    paste: 'Paste the published table',
    pasteHint:
      'One party on each row, preferably with a header and a sum row. A single amount is written with its unit: Ljungby 289 600 kr.',
    cells: 'Cells of the table',
    cellsHint: 'Names and amounts, e.g. A4:C17. Two areas are written A4:A17;D4:D17.',
    addArea: 'Add the selection',
    nothing:
      'No party with a number could be read. Both names and numbers are needed, one party on each row.',
    unclear: (n: number) =>
      `${count(n, 'line', 'lines')} could not be read and ${n === 1 ? 'is' : 'are'} left out:`,
    line: (numbers: string, text: string) => `Line ${numbers}, “${text}”:`,
    moreLines: (n: number) => `… and ${count(n, 'more line', 'more lines')}.`,
    understoodTitle: 'How the table was read',
    understood: (parties: number, columns: number) =>
      `${count(parties, 'party', 'parties')}, ${count(columns, 'column', 'columns')} of figures`,
    party: 'Party',
    columnNumber: (n: number) => `Column ${n}`,
    sumOfRows: 'Sum of the rows',
    statedSum: 'Stated sum',
    columns: 'Correct how the columns were read',
    role: (column: string) => `${column} is`,
    roles: {
      amount: 'amounts',
      rowSum: 'row totals',
      count: 'numbers of units',
      rate: 'a fee per unit',
      percent: 'percentages',
      none: 'nothing to audit',
    },
    stated: (column: string) => `Stated sum of ${column}`,
  },

  compare: {
    title: 'Compare with (optional)',
    key: 'Key that the table should follow',
    noKey: 'None',
    step: 'Amounts rounded to',
    stepHint: 'Leave blank to have it read from the amounts.',
  },

  findings: {
    title: 'What is wrong?',
    run: 'Audit the table',
    result: 'Findings',
    found: (n: number) => `${count(n, 'finding', 'findings')}, the most certain first`,
    stale: 'The table has changed since it was audited. Audit it again.',
    certainty: { certain: 'Certain', likely: 'Likely', possible: 'Possible' },
    none: 'No error found.',
    checked: 'This has been checked:',
    checks: [
      'that every column makes its stated sum',
      'that row totals are the sum of their row, and fee times number the stated amount',
      'that no party stands twice',
      'that the columns can come of one and the same key',
    ],
    checksOfTwo: ['that the tables have the same parties in the same order, and one price level'],
    correction: 'Proposal',
    before: 'Stands',
    after: 'Should be',
    copy: 'Copy',
    copyTable: 'Copy the corrected table',
    insert: 'Insert the corrected table',
    inserted: (address: string) => `The corrected table stands in ${address}.`,
    show: 'Show the cell',
    showOf: (party: string) => `Show the cell of ${party}`,
  },

  infer: {
    title: 'Which key lies behind it?',
    text: 'Tries every key, and every mix of two, on the amounts. Nothing is written to the workbook.',
    where: 'Search among',
    register: 'the keys of the register: inhabitants and tax base, all years',
    workbook: (n: number) => `the ${count(n, 'key', 'keys')} of the workbook`,
    county: 'County that the amount is a part of',
    countyHint: 'A single amount does not tell whom it was shared with.',
    chooseCounty: 'Choose a county',
    search: 'Search for the key',
    searching: 'Trying keys …',
    cancelled: 'The search was cancelled.',
    stale: 'The table has changed since the search. Search again.',
    result: 'Keys found',
    fits: 'Keys, the best first',
    total: 'Total',
    step: 'Step',
    rounding: 'Rounding',
    error: 'Largest error',
    inSister: (header: string) => `${header} (sister table)`.trim(),
    moreFits: (n: number) => `Show ${number(n)} more`,
    unknowns: 'Cannot be known',
    ranges: 'What each fraction can be',
    rangesHint:
      'The amounts are rounded. Each fraction lies somewhere between these bounds, whatever the key is.',
    least: 'Least',
    most: 'Most',
    showKey: 'Show the key',
    makeKey: 'Make a key of this one',
    makeKeyText:
      'The key is created on the sheet Nycklar with its source. That it gives the same amounts does not prove that it was used.',
    makeBlendText:
      'The two keys and the blend of them are created on the sheet Nycklar. That they give the same amounts does not prove that they were used.',
    columnHint: 'Where no key is found, the figures of the table can be the weights of one.',
    columnOf: 'Column',
    columnKey: 'Make a key of the published column',
    columnLabel: (header: string) => (header === '' ? 'Publicerad tabell' : `Publicerad tabell ${header}`),
    columnText:
      'The published amounts become the weights of the key, marked “härledd ur publicerad tabell”. They are rounded: the real key may give another outcome.',
  },

  overhead: {
    title: 'Do the overheads close?',
    text: 'An overhead is to pay for what is left when other financing has been taken off.',
    budget: 'Budgeted cost',
    income: 'Stated financing',
    rate: 'Overhead',
    base: 'Base of the overhead',
    baseHint: 'Such as the grants. Leave blank if it is not stated.',
    fillIn: 'Fill in budget, financing and overhead.',
    needed: (base: string) => `The overhead needs a base of ${base} to close.`,
    short: (missing: string) => `${missing} is missing.`,
    over: (left: string) => `${left} is left over.`,
    even: 'It closes exactly.',
    covered: 'The financing covers the cost. Nothing has to be paid by the overhead.',
    noRate: 'State an overhead larger than 0 %.',
  },
};
