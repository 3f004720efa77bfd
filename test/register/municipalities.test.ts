import { codeOf, counties, findCounty, findMunicipality, municipalities } from '../../src/register';

test('there are 290 municipalities in 21 counties', () => {
  expect(municipalities).toHaveLength(290);
  expect(counties).toHaveLength(21);
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
  expect(new Set(municipalities.map(({ county }) => county))).toEqual(
    new Set(counties.map(({ code }) => code)),
  );
});

test('the lists are in the order of the codes', () => {
  for (const list of [municipalities, counties]) {
    const codes = list.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  }
});

test.each([
  '0680',
  680,
  '680',
  '0680 Jönköping',
  '0680 Jönköpings kommun',
  'Jönköping',
  ' jönköping ',
  'JÖNKÖPING',
  'Jönköping'.normalize('NFD'),
  'Jönköpings kommun',
])('%p is Jönköping', (input) => {
  expect(findMunicipality(input)).toEqual({ code: '0680', name: 'Jönköping', county: '06' });
});

test.each([
  ['Alingsås', '1489'],
  ['Alingsås kommun', '1489'],
  ['Stockholms stad', '0180'],
  ['Malmö stad', '1280'],
  ['Upplands-Bro', '0139'],
  ['Habo', '0643'],
  ['Håbo', '0305'],
  [1440, '1440'],
])('%p has the code %s', (input, code) => {
  expect(codeOf(input)).toBe(code);
});

test.each(['Jönköpping', '9999', 68, '', null, true, { error: '#N/A' }, '0680 Habo', 'Jönköpings län'])(
  '%p is no municipality',
  (input) => {
    expect(findMunicipality(input)).toBeUndefined();
  },
);

test.each([
  'Kronobergs län',
  'kronobergs LÄN',
  'Kronoberg',
  'Kronobergs',
  '07',
  '7',
  7,
  '07 Kronobergs län',
  '07 Kronoberg',
])('%p is the county of Kronoberg', (input) => {
  expect(findCounty(input)).toEqual({ code: '07', name: 'Kronobergs län' });
});

test.each([
  ['Dalarna', '20'],
  ['Skåne', '12'],
  ['Västra Götaland', '14'],
  ['Örebro län', '18'],
  ['06 Jönköping', '06'],
])('%p is the county %s', (input, code) => {
  expect(findCounty(input)?.code).toBe(code);
});

test.each(['Jönköping', 'Örebro', 'Stockholm'])(
  '%p is the municipality, not the county of that name',
  (input) => {
    expect(findCounty(input)).toBeUndefined();
  },
);

test.each(['0780', 780, '02', 99, 'Kronobärg', '07 Jönköpings län', '', null, 0])(
  '%p is no county',
  (input) => {
    expect(findCounty(input)).toBeUndefined();
  },
);
