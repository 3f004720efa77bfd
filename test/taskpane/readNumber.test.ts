import { readNumber } from '../../src/taskpane/readNumber';

test.each([
  ['1', 1],
  ['6 100,5', 6100.5],
  ['6\u00a0100', 6100],
  ['-3', -3],
  ['\u22123,25', -3.25],
  ['1.5', 1.5],
  ['0,125', 0.125],
  [',5', 0.5],
])('in Swedish %s is %d', (text, number) => expect(readNumber(text, 'sv')).toBe(number));

test.each([
  ['1,000', 1000],
  ['1,234,567.5', 1234567.5],
  ['1.234', 1.234],
  ['1,5', 1.5],
])('in English %s is %d', (text, number) => expect(readNumber(text, 'en')).toBe(number));

test.each(['', ' ', 'x', '1 tkr', '1,2,3', '1.234', '1.234,5', '--1', '1e3', '5 %', 'Infinity'])(
  'in Swedish %j is no number, or could be two',
  (text) => expect(readNumber(text, 'sv')).toBeUndefined(),
);

test.each(['0,125', '1,23,456', '1.2.3'])('in English %j is no number, or could be two', (text) =>
  expect(readNumber(text, 'en')).toBeUndefined(),
);
