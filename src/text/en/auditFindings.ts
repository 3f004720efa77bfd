import { formatNumber } from '../number';
import type { auditFindings as source } from '../sv/auditFindings';

const number = (value: number): string => formatNumber(value, 'en');
const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`;
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const parties = (n: number): string => count(n, 'party', 'parties');

export const auditFindings: typeof source = {
  number,
  headers: ['Finding', 'Where', 'Stated', 'Should be', 'Difference', 'Certainty'],
  certainty: { certain: 'certain', likely: 'likely', possible: 'possible' },
  names: {
    sum: 'Sum',
    sumRight: 'The sum is right',
    sumUnknown: 'No stated sum',
    misprint: 'Misprinted figure',
    rowSum: 'Row sum',
    grandTotal: 'Sum of the row sums',
    rate: 'Rate × count',
    rateTotal: 'Rate × count',
    method: 'Rounding',
    otherShares: 'Not what the key gives',
    notInKey: 'Party outside the key',
    otherKey: 'Another key',
    order: 'Order of the rows',
    missing: 'Party missing',
    double: 'Party twice',
    priceLevels: 'Price level',
    keyYears: 'Different years',
    approximate: 'Inexact figure',
  },
  column: (place) => `column ${place}`,
  inSister: (column) => `${column} in the sister table`,
  ofParty: (party, column) => `${party}, ${column}`,
  totalOf: (column) => `the total of ${column}`,
  tables: ['the first table', 'the second table'],
  and: 'and',
  more: (n) => `${number(n)} more`,

  sum: (column, sum, stated, difference) =>
    `${column}: the parts make ${number(sum)}, but the total is stated as ${number(stated)} (${signed(difference)}).`,
  percentSum: (column, sum, stated, difference) =>
    `${column}: the fractions make ${number(sum)}%, not ${number(stated)} (${signed(difference)}).`,
  roundedAlone: 'The difference is no larger than if each part was rounded on its own.',
  notRounding: 'Rounding does not explain that much.',
  correction: (changes) => `This ties: ${changes}.`,
  change: (party, before, after) => `${party} ${number(after)} instead of ${number(before)}`,
  moreChanges: (n) => `and ${number(n)} more`,

  misprint: (where, before, after) =>
    `${where}: ${number(before)} is probably misprinted, for ${number(after)}.`,
  misprintCertain: (where, before, after) =>
    `${where}: ${number(before)} should be ${number(after)}. The sums of both its row and its column show it.`,
  misprintTotal: (where, before, after) =>
    `${where} is stated as ${number(before)} but should be ${number(after)}: both the parts and the other totals show it.`,
  how: {
    digit: 'A single digit differs.',
    swapped: 'Two digits have changed places.',
    other: '',
  },
  otherMisprints: (n) =>
    n === 1 ? 'Another figure explains it as well.' : `${number(n)} other figures explain it as well.`,

  rowSum: (column, party, stated, sum, others) =>
    `${column}: for ${party} it says ${number(stated)}, but the parts make ${number(sum)}` +
    (others > 0 ? `; likewise for ${parties(others)} more.` : '.'),
  grandTotal: (column, stated, sum) =>
    `${column}: the total is stated as ${number(stated)}, but the totals of the columns make ${number(sum)}.`,
  roundingInRows: 'The parts and the sum have been rounded each on its own.',
  rate: (column, party, figure, expected, others) =>
    `${column}: for ${party} it says ${number(figure)}, but the rate times the count is ${number(expected)}` +
    (others > 0 ? `; likewise for ${parties(others)} more.` : '.'),
  rateTotal: (collects, total, difference) =>
    `The rate times the count makes ${number(collects)}, not ${number(total)} (${signed(difference)}). A rate makes a round total only by chance.`,
  method: (column, key, method) =>
    `${column} follows the key ${key} with the rounding “${method}”, not “largest-remainder”.`,
  otherShares: (column, key, n, of, worst, difference) =>
    `${column} is not what the key ${key} gives: ${number(n)} of ${parties(of)} differ, ${worst} the most (${signed(difference)}).`,
  otherSharesRounding: 'None differs by more than rounding can explain.',
  unnamedKey: 'in the cells',
  notInKey: (names, key) => `${names}: not in the key ${key}.`,
  otherKey: (columns, others, n, of) =>
    `${columns} does not come of the same key as ${others}: for ${number(n)} of ${parties(of)} no fraction gives both. Comparing them mixes budget and key.`,
  order: (names) =>
    `The rows stand in different order in the tables: ${names}. A formula that takes row by row swaps them; look up by name.`,
  missing: (names, table) => `Missing in ${table}: ${names}.`,
  double: (party, rows) => `${party} stands twice, on rows ${rows}.`,
  priceLevels: (years) =>
    `The amounts are at different price levels: ${years}. Restate them by an index before they are added or compared.`,
  keyYears: (measure, years) => `The tables rest on different years: ${measure} ${years}.`,
  approximate: (party, column, word) => `${party}, ${column}: “${word}” says that the figure is not exact.`,
};
