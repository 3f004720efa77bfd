import { readKey } from '../../src/core/key/readKey';
import { findParty, listAllParties } from '../../src/core/key/listParties';
import { nearestName, PartyIndex, readCode } from '../../src/core/party';
import type { Key } from '../../src/core/key/key';
import { codeOf } from '../../src/register';

function keyOf(...names: string[]): Key {
  const key = readKey(
    names.map((name, i) => [name, i + 1]),
    { label: 'Provnyckel', codeOf },
  );
  if (!key.ok) throw new Error(JSON.stringify(key.problem));
  return key.value;
}

describe('finding a party', () => {
  const key = keyOf('Jönköping', 'Alingsås', 'Region Jönköpings län', 'Upplands Väsby');

  it.each([
    ['another case', 'JÖNKÖPING', 0],
    ['surrounding space', '  Jönköping ', 0],
    ['letters with combining marks', 'Jo\u0308nko\u0308ping', 0],
    ['the suffix kommun', 'Jönköpings kommun', 0],
    ['the suffix kommuns', 'Jönköpings kommuns', 0],
    ['a code as text', '0680', 0],
    ['a code that has become a number', 680, 0],
    ['code and name', '0680 Jönköping', 0],
    ['a name that ends like a genitive', 'Alingsås kommun', 1],
    ['two words', 'upplands  väsby', 3],
  ])('does not mind %s', (_, input, position) => {
    expect(findParty(key, input)).toEqual({ ok: true, value: position });
  });

  it('tells parties apart whose names only resemble each other', () => {
    expect(findParty(keyOf('Håbo', 'Habo'), 'habo')).toEqual({ ok: true, value: 1 });
  });

  it('finds Stockholms stad as Stockholm', () => {
    expect(findParty(keyOf('Stockholm'), 'Stockholms stad')).toEqual({ ok: true, value: 0 });
  });

  it('proposes the nearest name for a near miss', () => {
    expect(findParty(key, 'Jonkoping')).toMatchObject({
      problem: { kind: 'partyUnknown', nearest: 'Jönköping' },
    });
    expect(findParty(key, 'Alignsås')).toMatchObject({ problem: { nearest: 'Alingsås' } });
  });

  it('proposes nothing where nothing is near', () => {
    expect(findParty(key, 'Kiruna')).toEqual({
      ok: false,
      problem: { kind: 'partyUnknown', input: 'Kiruna', key: 'Provnyckel' },
    });
  });

  it.each([
    ['nothing', null, 'partyMissing'],
    ['TRUE', true, 'partyNotText'],
    ['an error', { error: '#REF!' }, 'cellError'],
  ])('refuses %s', (_, input, kind) => {
    expect(findParty(key, input)).toMatchObject({ problem: { kind } });
  });
});

describe('listing all parties', () => {
  const key = keyOf('Aneby', 'Habo', 'Gnosjö');

  it('follows the rows and keeps blank ones', () => {
    expect(listAllParties(key, [['Habo'], [null], ['Aneby'], ['Gnosjö kommun']])).toEqual({
      ok: true,
      value: [1, undefined, 0, 2],
    });
  });

  it('refuses a list that lacks somebody, names somebody else, or names somebody twice', () => {
    expect(listAllParties(key, [['Habo']])).toMatchObject({
      problem: { kind: 'partiesMissing', names: ['Aneby', 'Gnosjö'] },
    });
    expect(listAllParties(key, [['Habo'], ['Eksjö']])).toMatchObject({ problem: { kind: 'partyUnknown' } });
    expect(listAllParties(key, [['Habo'], ['Aneby'], ['0643']])).toMatchObject({
      problem: { kind: 'partyListedTwice', rows: [1, 3] },
    });
  });
});

it('the nearest name of a swap of neighbours is one step away', () => {
  expect(nearestName('Hbao', ['Håbo', 'Habo', 'Aneby'])).toBe('Habo');
});

test('a name that begins with a figure is no code before a name', () => {
  const key = keyOf('7 härads kommunförbund', 'härads kommunförbund');
  expect(findParty(key, '7 härads kommunförbund')).toEqual({ ok: true, value: 0 });
  expect(findParty(key, 'härads kommunförbund')).toEqual({ ok: true, value: 1 });
});

test('a party given without its code is known by it, and who comes first keeps a short name', () => {
  const index = new PartyIndex(codeOf);
  expect(index.add({ name: 'Jönköping', code: '0680' }, 0)).toBeUndefined();
  expect(index.add({ name: '0680' }, 1)).toBe(0);
  expect(index.add({ name: 'Alingsås kommun' }, 1)).toBeUndefined();
  expect(index.add({ name: 'Alingsås stad' }, 2)).toBe(1);
  expect(index.find('Alingsås')).toBe(1);
});

test('however many spellings are asked for, each is found', () => {
  const key = keyOf('Habo', 'Håbo');
  const spellings = Array.from(
    { length: 10_050 },
    (_, i) => `${' '.repeat(i % 101)}habo${' '.repeat(Math.floor(i / 101))}`,
  );
  expect(spellings.every((text) => key.index.find(text) === 0)).toBe(true);
  expect(key.index.find('HÅBO')).toBe(1);
});

test.each([
  ['two letters that have changed places', 'Ljugnby', 'Ljungby'],
  ['a letter too many', 'Ljungbyy', 'Ljungby'],
  ['a letter that is missing', 'Lungby', 'Ljungby'],
  ['the first letter', 'Kjungby', 'Ljungby'],
])('the nearest name is found in spite of %s', (_, typed, meant) => {
  expect(nearestName(typed, ['Markaryd', 'Älmhult', 'Ljungby', 'Växjö'])).toBe(meant);
});

test('no name is near to what nobody types by mistake, and none so long is compared', () => {
  expect(nearestName('x'.repeat(251), ['x'.repeat(251)])).toBeUndefined();
  expect(nearestName('x'.repeat(250), ['x'.repeat(251), 'x'.repeat(250)])).toBe('x'.repeat(250));
  expect(nearestName('Ljungby', ['Göteborg', 'Malmö'])).toBeUndefined();
});

test('a name may be so wrong as a third of its letters, two at least, and the first of equals is meant', () => {
  expect(nearestName('Xxby', ['Laby'])).toBe('Laby');
  expect(nearestName('Xxxy', ['Laby'])).toBeUndefined();
  expect(nearestName('Xxxngsholm', ['Drottningholm', 'Kungsholm'])).toBe('Kungsholm');
  expect(nearestName('Xxxxdrottn', ['Xxxxkonung'])).toBeUndefined();
  expect(nearestName('Xxxgby', ['Abcgby'])).toBeUndefined();
  expect(nearestName('Xxxgbymåla', ['Abcgbymåla'])).toBe('Abcgbymåla');
  expect(nearestName('Hbbo', ['Habo', 'Håbo'])).toBe('Habo');
  expect(nearestName('Ljngby kommun', ['Ljungby'])).toBe('Ljungby');
});

test.each([
  ['0680', '0680'],
  [680, '0680'],
  [' 0680 ', '0680'],
  ['680 Jönköping', '0680'],
  ['0680\tJönköping', '0680'],
  ['0680Jönköping', undefined],
  ['06801', undefined],
  ['68', undefined],
  ['Jönköping 0680', undefined],
])('%j is read as the kommunkod %j', (input, code) => {
  expect(readCode(input)).toBe(code);
});
