import fc from 'fast-check';
import { explain, explainTable, makeReceipt, type Explanation } from '../../src/core/reason/explain';
import type { Key } from '../../src/core/key/key';
import { explanation as sv } from '../../src/text/sv/explanation';
import { explanation as en } from '../../src/text/en/explanation';
import { sayExplanation, sayReceipt, type SaidKey } from '../../src/text';
import { boundedColumns } from '../core/boundedColumns';
import { columns } from '../core/columns';
import { nestedColumns } from '../core/nestedColumns';
import { referenceSteps, type Column } from '../core/reference';
import { keyOf as keyOfColumn } from '../core/shareColumn';
import { keyOf, value } from '../golden/goldenKey';
import type { GoldenKey } from '../golden/goldenCase';
import { Reader } from './recompute';

const pks = value(keyOf({ file: 'pks-2018' }));
const known: SaidKey = { stamp: 'PKS 2018#1c9e07ab', source: 'härledd ur publicerade tabeller' };
const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');

function ask(key: Key, party: string, amount: number, step = 1, method: string | null = null): Explanation {
  return value(explain({ key, party, amount, step, method }));
}

function said(explanation: Explanation, key: SaidKey = {}): string {
  return plainSpaces(
    sayExplanation(explanation, 'tkr', 'sv', key)
      .sentences.slice(key.stamp ? 0 : 2)
      .join(' '),
  );
}

const keyWith = (key: GoldenKey): Key => value(keyOf(key));

test('the model explanation, word for word', () => {
  expect(said(ask(pks, 'Nässjö', 9400), known)).toBe(
    'Nässjö betalar 846 tkr av 9 400 tkr. Nyckel: PKS 2018 (stämpel 1c9e07ab), härledd ur publicerade tabeller; den verkliga nyckeln kan ge ett annat utfall. Andel 90 065 av 1 000 000 = 9,0065 %. Oavrundat 846,611 tkr. Avrundade nedåt blir alla tillsammans 9 393 tkr; 7 tkr återstår och går till de sju största resterna (Värnamo 0,925 … Aneby 0,671). Nässjös rest 0,611 är den åttonde: 846 tkr.',
  );
});

test('the model explanation in English', () => {
  const { sentences } = sayExplanation(ask(pks, 'Nässjö', 9400), 'tkr', 'en', { stamp: known.stamp ?? '' });
  expect(sentences.join(' ')).toBe(
    'Nässjö pays 846 tkr of 9,400 tkr. Key: PKS 2018 (stamp 1c9e07ab). Fraction 90,065 of 1,000,000 = 9.0065%. Unrounded 846.611 tkr. Rounded down, all together make 9,393 tkr; 7 tkr remains and goes to the seven largest remainders (Värnamo 0.925 … Aneby 0.671). Nässjö’s remainder 0.611 is the eighth: 846 tkr.',
  );
});

test('a refund is told as what is got back, and as a mirror of the fee', () => {
  const { sentences } = sayExplanation(ask(pks, 'Aneby', -9400), 'tkr', 'sv');
  expect(plainSpaces(sentences[0] ?? '')).toBe('Aneby får tillbaka 175 tkr av 9 400 tkr.');
  expect(sentences).toContain('En återbetalning fördelas som en avgift med samma belopp.');
});

test('an amount that is no whole number of steps is told to be rounded first', () => {
  const { sentences } = sayExplanation(ask(pks, 'Aneby', 9399.6, 1), 'tkr', 'sv');
  expect(sentences.map(plainSpaces)).toContain(
    'Beloppet 9 399,6 tkr avrundas först till steget 1 tkr: 9 400 tkr.',
  );
});

test('remainders that differ late are shown to differ, and only equal ones are called equal', () => {
  const close = keyWith({
    cells: [
      ['A', 500000001],
      ['B', 500000000],
      ['C', 500000002],
    ],
  });
  expect(said(ask(close, 'A', 1))).toContain('(C 0,3333333340)');
  expect(said(ask(close, 'A', 1))).not.toContain('samma rest');
  const equal = keyWith({
    cells: [
      ['Mora', 1],
      ['Orsa', 1],
      ['Arvika', 1],
    ],
  });
  expect(said(ask(equal, 'Mora', 1))).toContain(
    'Exakt samma rest har Arvika och Orsa; vid samma vikt går lägst kommunkod före.',
  );
});

test('fixed amounts, floors and caps are told in the order in which they count', () => {
  const key = keyWith({
    cells: [
      ['Part', 'Vikt', 'Fast belopp', 'Golv', 'Tak'],
      ['A', 50, 10, null, null],
      ['B', 40, 10, null, 30],
      ['C', 10, 10, 25, null],
    ],
  });
  expect(said(ask(key, 'A', 100))).toBe(
    'Fasta belopp tas av först: tillsammans 30 tkr, varav A 10 tkr. 70 tkr återstår att fördela. B hålls vid sitt tak 30 tkr och C hålls vid sitt golv 25 tkr; övriga delar på 35 tkr. Andel 50 av 50 = 100 %. Oavrundat 35 tkr. Alla delar går jämnt ut, så inget behöver avrundas. A: 35 tkr. Med det fasta beloppet blir det 35 tkr + 10 tkr = 45 tkr.',
  );
  expect(said(ask(key, 'C', 100))).toContain('C hålls vid sitt golv, 25 tkr.');
});

test('a nested key is told level by level, and a group is told as one', () => {
  const key = keyWith({
    cells: [
      ['Part', 'Vikt', 'Undernyckel'],
      ['Staten', 50, null],
      ['Kommunerna', 50, '=Inv'],
    ],
    keys: {
      Inv: [
        ['Part', 'Vikt'],
        ['Markaryd', 10],
        ['Älmhult', 16],
      ],
    },
  });
  const inside = said(ask(key, 'Markaryd', 101));
  expect(inside).toContain('Först fördelas 101 tkr på nyckelns översta nivå; Kommunerna får ');
  expect(inside).toContain('Inom Kommunerna fördelas ');
  expect(sayExplanation(ask(key, 'Kommunerna', 101), 'tkr', 'sv').sentences).toContain(
    'Det är tillsammans för Markaryd och Älmhult.',
  );
});

test('a blended key names its parts, their portions and the party’s weight in each', () => {
  const key = keyWith({
    cells: [
      ['Nyckel', 'Andel'],
      ['=Inv', 30],
      ['=Skatt', 70],
    ],
    keys: {
      Inv: [
        ['Part', 'Vikt'],
        ['A', 1],
        ['B', 3],
      ],
      Skatt: [
        ['Part', 'Vikt'],
        ['A', 1],
        ['B', 1],
      ],
    },
  });
  expect(said(ask(key, 'A', 1000))).toContain(
    'Nyckeln är sammanvägd: 30 % Inv (1 av 4) och 70 % Skatt (1 av 2). Andel 42,5 %.',
  );
});

test('a cell of a table that ties both ways is told with its row, its column and what it would be alone', () => {
  const table = { key: pks, party: 'Nässjö', amounts: [9400, 6100], column: 0, step: 1 };
  const { sentences } = sayExplanation(value(explainTable(table)), 'tkr', 'sv');
  expect(sentences.map(plainSpaces).join(' ')).toMatch(
    /Oavrundat 846,611 tkr\. Delen avrundas (uppåt|nedåt) till 84[67] tkr, så att både raden och kolumnen stämmer\. Kolumnen blir 9 400 tkr: 7 av 13 delar .+ Raden blir 1 39[56] tkr; oavrundat är den 1 396,008 tkr\./,
  );
});

test('the receipt names who got the odd steps, by what rule, and who was next', () => {
  const receipt = value(makeReceipt({ key: pks, amount: 9400, step: 1, method: null }));
  expect(sayReceipt(receipt, 'tkr', 'sv').map(plainSpaces)).toEqual([
    'Regel: störst rest.',
    '9 400 tkr fördelas. 7 steg om 1 tkr återstår när alla avrundats nedåt till 9 393 tkr. Uppåt avrundades Värnamo, Gnosjö, Gislaved, Tranås, Habo, Vaggeryd och Aneby. Närmast därefter: Nässjö.',
  ]);
});

test('names in the genitive, ordinals in words up to twelve', () => {
  expect(['Nässjö', 'Aneby', 'Höganäs', 'Gnesta', 'Alvesta AB X', 'Schweiz'].map(sv.genitive)).toEqual([
    'Nässjös',
    'Anebys',
    'Höganäs',
    'Gnestas',
    'Alvesta AB X',
    'Schweiz',
  ]);
  expect(['Nässjö', 'Höganäs'].map(en.genitive)).toEqual(['Nässjö’s', 'Höganäs’']);
  expect([1, 8, 12, 13].map((n) => sv.ownRest('A', '0,5', n, '1'))).toEqual([
    'As rest 0,5 är den första: 1.',
    'As rest 0,5 är den åttonde: 1.',
    'As rest 0,5 är den tolfte: 1.',
    'As rest 0,5 är nummer 13: 1.',
  ]);
});

/** A party of a column, what the reference pays it, and what a reader of the text works out. */
const recomputes = (arbitrary: fc.Arbitrary<Column>, numRuns: number): void =>
  fc.assert(
    fc.property(arbitrary, fc.nat(), (column, pick) => {
      const key = keyOfColumn(column);
      const at = pick % key.parties.length;
      const { name = '' } = key.parties[at] ?? {};
      const step = Number(column.step);
      const amount = (Number(column.steps) * step).toPrecision(15);
      if (!Number.isSafeInteger(Number(column.steps)) || String(Math.abs(Number(column.steps))).length > 12)
        return;
      const answer = explain({ key, party: name, amount: Number(amount), step, method: column.method });
      const { sentences } = sayExplanation(value(answer), undefined, 'sv');
      const size = new Reader(column.step).read(sentences);
      const steps = referenceSteps(column)[at] ?? 0n;
      expect(size.div(column.step).toFixed(0)).toBe(String(steps < 0n ? -steps : steps));
    }),
    { numRuns },
  );

describe('a reader who recomputes the text gets the share', () => {
  test('of keys with and without fixed amounts, by every rule', () => recomputes(columns, 400));
  test('with floors and caps', () => recomputes(boundedColumns, 300));
  test('of nested keys', () => recomputes(nestedColumns, 300));
});
