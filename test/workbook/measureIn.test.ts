import { measureIn } from '../../src/workbook/explain/origin';

test.each([
  ['Belopp, tkr', 'tkr'],
  ['Administration: kostnad, tkr', 'tkr'],
  ['Budget 6,1 mnkr', 'mkr'],
  ['Belopp i kronor', 'kr'],
  ['kr', 'kr'],
  ['MKR', 'mkr'],
  ['kr/inv', undefined],
  ['kr per invånare', undefined],
  ['öre per skattekrona', undefined],
  ['skrivbord', undefined],
  ['', undefined],
])('the measure in %j is %s', (text, measure) => {
  expect(measureIn(text)).toBe(measure);
});
