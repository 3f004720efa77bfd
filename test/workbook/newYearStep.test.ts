import { hasYear, isKept, keptName, nextYearOf } from '../../src/workbook/year/newYearStep';

test.each([
  ['PKS 2018', 'PKS 2019'],
  ['Folkmängd_2018', 'Folkmängd_2019'],
  ['Förslag 2018-02-17', undefined],
  ['Jönköping 2016–2018', undefined],
  ['2018–2020', undefined],
  ['Dnr 12018', undefined],
  ['Budget 2017', undefined],
])('%s becomes %s', (label, next) => {
  expect(hasYear(label, 2018) ? nextYearOf(label, 2018) : undefined).toBe(next);
});

test.each([
  ['Avräkning 2018', 'Avräkning (värden 2018)'],
  ['Flerårsplan', 'Flerårsplan (värden 2018)'],
  ['Jönköping övriga områden', 'Jönköping övriga… (värden 2018)'],
])('%s is kept as %s', (sheet, kept) => {
  expect(keptName(sheet, 2018, 31)).toBe(kept);
  expect(kept.length).toBeLessThanOrEqual(31);
  expect(isKept(kept)).toBe(true);
});
