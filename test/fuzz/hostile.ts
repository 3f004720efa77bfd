import fc from 'fast-check';

/** Texts that have broken programs before. */
const KNOWN = [
  '',
  ' ',
  '\t',
  '\n',
  '\u0000',
  '\u00a0',
  '\ufeff',
  '\u202eabc',
  '\ud800',
  '=HYPERLINK("http://example.com/","x")',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '#N/A',
  '#NAMN?',
  'NaN',
  'Infinity',
  '1e308',
  '0x10',
  '1,5',
  '1.000',
  '−5',
  '12 345',
  '100 %',
  'Part',
  'Vikt',
  'Summa',
  'Undernyckel',
  'Jönköping',
  'JÖNKÖPINGS KOMMUN',
  '0680',
  'Folkmängd 2016#8f2ac1d0',
  'folkmängd',
  'Kronobergs län',
  'störst rest',
  'uddatalsmetoden',
  'kvotmetoden',
  'sista',
  'alla',
  'minst 3',
  'merparten',
  'ja',
  'nej',
  'ja, villkorat',
];

/** A long run of the same, which is what patterns fear. */
const runs = fc
  .tuple(
    fc.constantFrom(' ', '\t', '0', '9', 'a', '|', ',', '.', '-', '(', '\u00a0', 'Å'),
    fc.integer({ min: 100, max: 5000 }),
  )
  .map(([sign, count]) => sign.repeat(count));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: runs },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...KNOWN), fc.constantFrom(...KNOWN)).map(([a, b]) => a + b),
  },
);

export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    0.1 + 0.2,
    1e15,
    9e15,
    9_000_000_000_000_001,
    2 ** 53,
    1e308,
    5e-324,
    NaN,
    Infinity,
    -Infinity,
  ),
);

/** What Excel may hand over for a cell, and what it never should. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 6, arbitrary: hostileNumber },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, true, false) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { code: '#N/A' },
      { code: 5 },
      { basicValue: 7 },
      { basicValue: {} },
      {},
      [],
      [[]],
      [null],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(() => 1, Symbol.iterator, new Date(0), 10n) },
);

/** Cells in rows, mostly as long as each other. */
export const hostileCells: fc.Arbitrary<unknown[][]> = fc.oneof(
  { weight: 4, arbitrary: matrix(fc.integer({ min: 1, max: 6 }), 8) },
  { weight: 1, arbitrary: fc.array(fc.array(hostileValue, { maxLength: 5 }), { maxLength: 6 }) },
);

function matrix(width: fc.Arbitrary<number>, height: number): fc.Arbitrary<unknown[][]> {
  return width.chain((columns) =>
    fc.array(fc.array(hostileValue, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: height,
    }),
  );
}
