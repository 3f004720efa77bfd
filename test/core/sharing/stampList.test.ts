import fc from 'fast-check';
import { checkStamps } from '../../../src/core/sharing/checkStamps';
import { writeStampList, type StampedKey } from '../../../src/core/sharing/stampList';

const PKS = { label: 'PKS 2018', stamp: 'PKS 2018#1c9e07ab' };
const LSS = { label: 'LSS 2018', stamp: 'LSS 2018#30125678' };
const KEYS = [PKS, LSS];

describe('the list of stamps', () => {
  test('has a line for each key, the digits in fours, under what the file is', () => {
    expect(writeStampList(KEYS, 'Fördelning 2018.xlsx')).toBe(
      'Fördelning 2018.xlsx\nPKS 2018: 1c9e 07ab\nLSS 2018: 3012 5678',
    );
  });

  test('leaves out a key that is broken, since it has nothing to compare', () => {
    expect(writeStampList([PKS, { label: 'Trasig', stamp: '' }])).toBe('PKS 2018: 1c9e 07ab');
  });

  test('gives each key and the heading one line, whatever space they hold', () => {
    const key = { label: ' PKS\n  2018 ', stamp: PKS.stamp };
    expect(writeStampList([key], ' Fördelning\r\n2018\t')).toBe('Fördelning 2018\nPKS 2018: 1c9e 07ab');
  });
});

describe('a received stamp', () => {
  const check = (text: string, keys: readonly StampedKey[] = [PKS]) => checkStamps(text, keys);
  const matches = { kind: 'matches', label: 'PKS 2018', digits: '1c9e07ab' };

  test.each([
    'PKS 2018: 1c9e 07ab',
    'PKS 2018#1c9e07ab',
    'pks  2018   1C9E07AB',
    'PKS 2018: 1c-9e-07-ab.',
    'PKS 2018: 1 c 9 e 0 7 a b',
    'PKS 2018 = 1c9e–07ab',
    'PKS 2018: lC9E O7AB',
    'PKS 2018\t1c9e 07ab',
    '> - PKS 2018: 1c9e 07ab',
    '3) PKS 2018: 1c9e07ab',
    '> > • PKS 2018: 1 c 9 e 0 7 a b',
    '12) PKS 2018: 1 c 9 e 0 7 a b',
    '123.  PKS 2018: 1 c 9 e 0 7 a b ?!',
    '1 c 9 e 0 7 a b',
    '(1c9e 07ab)',
    'Stämpel 1c9e 07ab',
    'PKS 2018 är 1c9e 07ab, säger ni',
    '1c9e 07ab',
    'Ic9eo7ab',
    'Vår stämpel för PKS 2018 är 1c9e 07ab, stämmer det med er?',
    'Hej! Ni ska ha 1c9e07ab.',
  ])('is the same however it is written: %s', (text) => {
    expect(check(text)).toEqual([matches]);
  });

  test('that differs says which digits, in the order of ours', () => {
    expect(check('PKS 2018: 1c9f 07aa')).toEqual([
      { kind: 'differs', label: 'PKS 2018', digits: '1c9e07ab', given: '1c9f07aa', positions: [3, 7] },
    ]);
  });

  test('that is another key’s says whose', () => {
    expect(check('PKS 2018: 3012 5678', KEYS)[0]).toMatchObject({ kind: 'differs', alsoOf: 'LSS 2018' });
  });

  test('under another name is the same key, and the name is told', () => {
    expect(check('Nyckel PKS: 1c9e 07ab')).toEqual([{ ...matches, named: 'Nyckel PKS' }]);
  });

  test('of a key that is not here is told with its name', () => {
    expect(check('ADM 2016: dead beef')).toEqual([
      { kind: 'unknown', named: 'ADM 2016', given: 'deadbeef' },
      { kind: 'missing', label: 'PKS 2018', digits: '1c9e07ab' },
    ]);
  });

  test('in a sentence that names the key is held against that key', () => {
    const differs = { kind: 'differs', label: 'PKS 2018', given: '1c9f07aa', positions: [3, 7] };
    expect(check('För PKS 2018 har vi 1c9f 07aa, och ni?')).toEqual([{ ...differs, digits: '1c9e07ab' }]);
    expect(check('Nyckeln PKS (– 2018) har 1c9f 07aa, tror vi')).toMatchObject([differs]);
  });

  test.each(['Adm & Skola', 'Skola (F–9)', 'Plan A', 'Del 1. Skola'])(
    'in a sentence is found under a name with signs in it: %s',
    (name) => {
      const other = { label: name, stamp: `${name}#1c9e07ab` };
      const found = { kind: 'differs', label: name, given: '1c9f07aa' };
      expect(check(`Vi har för ${name}: 1c9f 07aa, och ni?`, [LSS, other])[0]).toMatchObject(found);
      expect(check(`> ${name}: 1 c 9 f 0 7 a a`, [LSS, other])[0]).toMatchObject(found);
      expect(check(`I ${name}: 1c9f 07aa`, [LSS, other])[0]).toMatchObject(found);
    },
  );

  test('is told of by its digits where a sentence names no key or gives several', () => {
    const missing = { kind: 'missing', label: 'PKS 2018', digits: '1c9e07ab' };
    const unknown = { kind: 'unknown', named: '', given: 'deadbee1' };
    expect(check('De har dead bee1, sa de')).toEqual([unknown, missing]);
    expect(check('PKS 2018 är inte dead bee1 utan 1c9e 07ab, va?')).toEqual([unknown, matches]);
  });

  test('of figures alone is one where a key has it, where a name and a sign stand before it, or as two fours', () => {
    const known = { kind: 'matches', label: 'LSS 2018', digits: '30125678' };
    expect(check('Se 3012 5678', KEYS)[0]).toEqual(known);
    expect(check('Det är 3012 5678, va?', KEYS)[0]).toEqual(known);
    expect(check('Adm: 4012 5678')[0]).toEqual({ kind: 'unknown', named: 'Adm', given: '40125678' });
    for (const line of ['4012 5678', '40125678', '(4012-5678)', '4o12 5678.'])
      expect(check(line)[0]).toEqual({ kind: 'unknown', named: '', given: '40125678' });
  });

  test.each([
    ['* Nyckel PKS: 1C9E 07AB', 'Nyckel PKS'],
    ['Nyckel PKS:1c9e07ab', 'Nyckel PKS'],
    ['Region: PKS = 1c9e 07ab.', 'Region: PKS'],
  ])('under another name is told with that name alone: %s', (line, named) => {
    expect(check(line)).toEqual([{ ...matches, named }]);
  });

  test('that is sent twice is told of once', () => {
    expect(check('PKS 2018: 1c9e 07ab\nPKS 2018: 1c9e 07ab')).toEqual([matches]);
  });

  test.each(['\n', '\r\n', '\r', '\v', '\f', '\u2028', '\u2029'])(
    'stands on its own line, however lines end: %j',
    (end) => {
      const said = check(`PKS 2018: 1c9e 07ab${end}${end}LSS 2018: 3012 5678`, KEYS);
      expect(said.map(({ kind }) => kind)).toEqual(['matches', 'matches']);
    },
  );

  test.each(['PKS 2018: 1c9e 07a', 'PKS 2018: 1c9e 07ab 5', 'PKS 2018: 1c9e & 07ab', 'PKS 2018: vet inte'])(
    'with too few or too many digits is not guessed: %s',
    (line) => {
      expect(check(`  ${line} `)).toEqual([{ kind: 'unreadable', label: 'PKS 2018', line }]);
    },
  );

  test('of a key that is broken here cannot be compared', () => {
    const broken = { label: 'PKS 2018', stamp: '' };
    const said = [{ kind: 'broken', label: 'PKS 2018' }];
    for (const text of ['PKS 2018: 1c9e 07ab', 'Hej!', '']) expect(check(text, [broken])).toEqual(said);
    expect(check('PKS 2018: 1c9e 07aa', [broken, PKS])).toMatchObject([{ kind: 'differs', positions: [7] }]);
  });

  test('is not named by every line where a key has no name', () => {
    const nameless = { label: '', stamp: '' };
    const broken = { kind: 'broken', label: '' };
    expect(check('(4012 5678)', [nameless])).toEqual([
      { kind: 'unknown', named: '', given: '40125678' },
      broken,
    ]);
    expect(check('---', [nameless])).toEqual([broken]);
  });

  test('belongs to the key with the longer name, where one name begins like another', () => {
    const keys = [
      { label: 'Plan', stamp: 'Plan#11111111' },
      { label: 'Plan 2018', stamp: 'Plan 2018#22222222' },
    ];
    expect(check('Plan 2018: 2222 2222\nPlan: 1111 1111', keys).map(({ kind }) => kind)).toEqual([
      'matches',
      'matches',
    ]);
  });

  test('with half of its digits is not taken for one of a key with a shorter name', () => {
    const keys = [
      { label: 'Plan', stamp: 'Plan#20182222' },
      { label: 'Plan 2018', stamp: 'Plan 2018#2222abcd' },
    ];
    expect(check('Plan 2018 2222', keys)).toEqual([
      { kind: 'unreadable', label: 'Plan 2018', line: 'Plan 2018 2222' },
      { kind: 'missing', label: 'Plan', digits: '20182222' },
    ]);
  });

  test('belongs to the key with the shorter name, where a sign ends that name', () => {
    const plan = { label: 'Plan', stamp: 'Plan#20182222' };
    const withLonger = (label: string) => [plan, { label, stamp: `${label}#3333abcd` }];
    const said = { kind: 'matches', label: 'Plan', digits: '20182222' };
    expect(check('Plan: 2018 2222', withLonger('Plan: 2018'))[0]).toEqual(said);
    expect(check('Plan : 2018 2222', withLonger('Plan : 2018'))[0]).toEqual(said);
    const unreadable = { kind: 'unreadable', label: 'Plan 2018' };
    expect(check('Plan 2018 2222:', withLonger('Plan 2018'))[0]).toMatchObject(unreadable);
  });

  test('meets either of two keys that have one name', () => {
    const twins = [PKS, { label: 'PKS 2018', stamp: 'PKS 2018#aaaa1111' }];
    expect(check('PKS 2018: aaaa 1111', twins)).toEqual([
      { kind: 'matches', label: 'PKS 2018', digits: 'aaaa1111' },
    ]);
  });

  test.each([
    'Skickad 2026-11-23',
    'Ring 0470 1234 56',
    'Budget 12 900 000 kr',
    'Åren 2018-2019',
    'Hej!',
    '',
    'Ring 0470 1234',
    '12 345 678',
    '1 2345 678',
    '1234 56 78',
    'De har fade face, sa de',
    'Order 91c9e07ff, tack',
    'Order x1c9e07ff',
    ...['20261123', '2026 1201', '1999-1031', '2026.0109', '2018-2019', '1999–2000', '2018 1918'].map(
      (date) => `Gäller: ${date}`,
    ),
  ])('is not seen in other things that a mail holds: %s', (line) => {
    expect(check(`${line}\nPKS 2018: 1c9e 07ab`)).toEqual([matches]);
  });
});

test.each(['20261323', '20260023', '20261132', '20261140', '21261123', '2126-2127', '2018-2119', '20182019'])(
  'eight figures after a name and a sign are a stamp where they are no date: %s',
  (written) => {
    const given = written.replace('-', '');
    expect(checkStamps(`Adm: ${written}`, [PKS])[0]).toEqual({ kind: 'unknown', named: 'Adm', given });
  },
);

test('what stands far out on a line that nobody has written as one is not read', () => {
  const line = `${'Bästa kollegor! '.repeat(40)} dead bee1`;
  expect(checkStamps(line, [PKS]).map(({ kind }) => kind)).toEqual(['missing']);
});

test('a line of nothing but signs takes no time to refuse', () => {
  const line = `PKS 2018: ${'|'.repeat(5000)}x`;
  expect(checkStamps(line, KEYS).map(({ kind }) => kind)).toEqual(['unreadable', 'missing']);
});

const digits = fc.stringMatching(/^[0-9a-f]{8}$/);
const label = fc
  .oneof(
    fc.constantFrom(
      'PKS 2018',
      'Plan',
      'Plan a',
      'A: 1234 5678',
      '1. Skola',
      '- X',
      'dead beef',
      '__proto__',
      'A\nB',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((text) => text.trim() !== '');
const stampedKeys = fc
  .uniqueArray(fc.tuple(label, digits), {
    minLength: 1,
    maxLength: 6,
    selector: ([text]) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv'),
  })
  .map((rows) => rows.map(([text, hex]) => ({ label: text, stamp: `${text}#${hex}` })));

describe('any list', () => {
  test('that is written is read back as the same', () => {
    fc.assert(
      fc.property(stampedKeys, (keys) => {
        expect(checkStamps(writeStampList(keys), keys)).toEqual(
          keys.map(({ label, stamp }) => ({ kind: 'matches', label, digits: stamp.slice(-8) })),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('tells of every digit that has been changed in it', () => {
    fc.assert(
      fc.property(
        stampedKeys,
        fc.nat(),
        fc.nat({ max: 7 }),
        fc.integer({ min: 1, max: 15 }),
        (keys, at, place, by) => {
          const changed = keys[at % keys.length] as StampedKey;
          const hex = changed.stamp.slice(-8);
          const other = ((parseInt(hex[place] as string, 16) + by) % 16).toString(16);
          const given = hex.slice(0, place) + other + hex.slice(place + 1);
          const sent = keys.map((key) =>
            key === changed ? { ...key, stamp: `${key.label}#${given}` } : key,
          );
          const said = checkStamps(writeStampList(sent), keys);
          expect(said).toContainEqual(
            expect.objectContaining({ kind: 'differs', label: changed.label, given, positions: [place] }),
          );
          expect(said.filter(({ kind }) => kind !== 'matches')).toHaveLength(1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
