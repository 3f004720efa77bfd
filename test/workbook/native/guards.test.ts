import type { Cell } from '../../../src/core/cell';
import { amount, asking, first, sourceOf, step } from './small';
import { methodOf } from './world';

const NAMES = ['Aneby', 'Habo', 'Ydre'];
const keys = { choices: [{ key: first, stamp: '' }], sourceOf };
const asked = (size: typeof step | undefined, method = 'störst rest') =>
  asking((calculation) =>
    NAMES.map((name) => calculation.share(keys, { name }, amount, size, methodOf(method))),
  );

const inKronor = asked(step);
const withoutStep = asked(undefined);
const last = asked(step, 'sista');

test('what is right is shared, and the sheet says so', () => {
  expect(inKronor().answers).toEqual([16, 34, 50]);
  expect(inKronor().texts).toContain('Summan stämmer');
  expect(inKronor().texts).toContain('oförändrade sedan frysningen');
  expect(inKronor({ B1: 40 }).texts).toContain('ändrade sedan frysningen');
});

const cases: readonly [what: string, changes: Record<string, Cell>, why: string][] = [
  ['a weight that is blank', { B2: null }, 'en vikt saknas eller är inget tal'],
  ['a weight that is a text', { B2: 'tjugo' }, 'en vikt saknas eller är inget tal'],
  ['a negative weight', { B2: -1 }, 'en vikt är negativ'],
  ['weights that are all 0', { B1: 0, B2: 0, B3: 0 }, 'alla vikter är 0'],
  ['more decimals', { B2: 20.51 }, 'en vikt har fått fler decimaler än vid frysningen: frys om'],
  ['a party more', { A4: 'Kil', B4: 5 }, 'nyckeln har fått fler eller färre parter: frys om'],
  ['a party less', { A3: null, B3: null }, 'nyckeln har fått fler eller färre parter: frys om'],
  ['another party', { A3: 'Kil' }, 'en part finns inte längre i nyckeln: frys om'],
  ['too large weights', { B1: 4e14 }, 'vikterna är för stora för exakt räkning: frys om'],
  ['an amount that is a text', { G1: 'hundra' }, 'beloppet är inget tal'],
  ['an amount that is yes or no', { G1: true }, 'beloppet är inget tal'],
  ['too large an amount', { G1: 2e15 }, 'beloppet är för stort för exakt räkning'],
  ['too large an amount in large steps', { G1: 9e15, G2: 1000 }, 'beloppet är för stort för exakt räkning'],
  [
    'an amount almost a half step',
    { G1: 28.4999998 },
    'beloppet ligger för nära ett halvt steg för exakt räkning',
  ],
  ['a step that is a text', { G2: 'ett' }, 'steget är inget tal'],
  ['a step of 0', { G2: 0 }, 'steget är inte större än noll'],
  [
    'a step with decimals that it did not have',
    { G2: 0.5 },
    'steget har fått fler decimaler, eller vikterna är för stora för exakt räkning: frys om',
  ],
];

test.each(cases)('%s: no number, and the reason', (_, changes, why) => {
  const { answers, texts } = inKronor(changes);
  expect(answers.filter((answer) => typeof answer === 'number')).toEqual([]);
  expect(texts).toContain(why);
});

test('without a step the amount must be whole', () => {
  expect(withoutStep({ G1: 28.5 }).answers.filter((answer) => typeof answer === 'number')).toEqual([]);
  expect(withoutStep({ G1: 28.5 }).texts).toContain('beloppet är inte i hela steg');
});

test('the last party cannot take what is less than nothing, nor one that weighs nothing', () => {
  expect(last().answers).toEqual([17, 34, 49]);
  const { answers, texts } = last({ B3: 0 });
  expect(answers.filter((answer) => typeof answer === 'number')).toEqual([]);
  expect(texts).toContain('det som är kvar till den sista parten går inte att räkna: frys om');
});
