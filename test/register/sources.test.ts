import { sourceOf } from '../../src/register';

test('inhabitants name SCB’s table and day', () => {
  expect(sourceOf('folkmängd', 2016)).toEqual({
    table: 'TAB638',
    content: 'BE0101N1',
    updated: '2025-02-21',
    unit: 'invånare',
    derived: false,
    text: 'SCB, TAB638 (BE0101), folkmängd 31 december 2016',
    referenceDate: '2016-12-31',
    published: '2025-02-21',
  });
});

test('inhabitants of 2025 come from the table to which SCB adds noise, and say so', () => {
  expect(sourceOf('folkmängd', 2024).table).toBe('TAB638');
  expect(sourceOf('folkmängd', 2025)).toMatchObject({
    table: 'TAB5557',
    content: '000007ME',
    updated: '2026-02-24',
  });
  expect(sourceOf('folkmängd', 2025).text).toMatch(/slumpmässigt ändrat.*CKM/);
});

test('skattekraft says which incomes it is made of', () => {
  expect(sourceOf('skattekraft', 2017)).toMatchObject({
    content: 'OE0101A0',
    unit: 'kr/inv',
    derived: false,
  });
  expect(sourceOf('skattekraft', 2017).text).toBe(
    'SCB, TAB3600 (OE0101, uppdaterad 2025-12-15), skattekraft 2017 (inkomster 2015)',
  );
});

test('skatteunderlag is calculated from SCB’s figures, never SCB’s own', () => {
  const source = sourceOf('skatteunderlag', 2017);
  expect(source).toMatchObject({
    unit: 'kr',
    derived: true,
    updated: '2025-12-15',
    referenceDate: '2015-12-31',
  });
  expect(source.text).toBe(
    'beräknat ur SCB TAB3600 (uppdaterad 2025-12-15) och TAB638: skattekraft 2017 × folkmängd 2015-12-31',
  );
});
