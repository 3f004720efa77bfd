import { complete, translate } from '../../tools/build/metadata.mjs';

const share = {
  id: 'SHARE',
  name: 'SHARE',
  description: 'Fördelat belopp.',
  parameters: [{ name: 'part', description: 'Part.', type: 'any' }],
  options: { stream: false },
};
const english = { description: 'A share.', parameters: { part: { name: 'party', description: 'A party.' } } };

test('error cells are let in, so that our message is seen rather than #N/A for a whole range', () => {
  expect(complete({ functions: [share] }).allowErrorForDataTypeAny).toBe(true);
});

test('a parameter without a description stops the build', () => {
  const silent = { ...share, parameters: [{ name: 'part', description: '', type: 'any' }] };
  expect(() => complete({ functions: [silent] })).toThrow('Without a description: SHARE(part)');
});

test('English changes words and nothing that a saved formula rests on', () => {
  expect(translate({ functions: [share] }, { SHARE: english }).functions).toEqual([
    {
      ...share,
      description: 'A share.',
      parameters: [{ name: 'party', description: 'A party.', type: 'any' }],
    },
  ]);
});

test.each([
  ['a function without English', {}, 'missing SHARE'],
  ['English for a function that is gone', { SHARE: english, OLD: english }, 'stale OLD'],
  ['a parameter without English', { SHARE: { ...english, parameters: {} } }, 'SHARE: missing part'],
  [
    'English for a parameter that is gone',
    { SHARE: { ...english, parameters: { ...english.parameters, old: {} } } },
    'SHARE: stale old',
  ],
  ['an empty English description', { SHARE: { ...english, description: '' } }, 'SHARE lacks'],
  [
    'a parameter without an English name',
    { SHARE: { ...english, parameters: { part: { description: 'A party.' } } } },
    'SHARE(part) lacks',
  ],
])('%s stops the build', (_name, texts, message) => {
  expect(() => translate({ functions: [share] }, texts)).toThrow(message);
});
