import fc from 'fast-check';
import { readKey } from '../../../src/core/key/readKey';
import { alignKey } from '../../../src/core/reason/infer/alignedKey';
import type { Candidate, Origin } from '../../../src/core/reason/infer/candidate';
import { infer } from '../../../src/core/reason/infer/infer';
import type { Inference } from '../../../src/core/reason/infer/inference';
import { inPieces } from '../../../src/core/reason/infer/inPieces';
import { mostOverlap } from '../../../src/core/reason/infer/sweep';
import { value } from '../../golden/goldenKey';
import { named, table } from './publishedTables';

const codeOf = (): undefined => undefined;

type PublishedColumns = Parameters<typeof table> extends [unknown, ...infer Columns] ? Columns : never;

const namesOf = (rows: number): string[] =>
  Array.from({ length: rows }, (_, i) => String.fromCharCode(65 + i));

/** A key of A, B, C … with these weights; of the workbook, unless it is said to come from elsewhere. */
function candidate(label: string, weights: readonly number[], origin?: Origin): Candidate {
  const cells = namesOf(weights.length).map((name, i) => [name, weights[i] ?? 0]);
  return { origin: origin ?? { kind: 'workbook', label }, key: value(readKey(cells, { label, codeOf })) };
}

/** What is told of columns beside keys, each called by a letter from the end of the alphabet. */
function beside(keys: readonly (readonly number[])[], ...columns: PublishedColumns): Inference {
  const published = table(namesOf(keys[0]?.length ?? 0), ...columns);
  return infer(
    published,
    keys.map((weights, i) => candidate('XYZW'[i] ?? '', weights)),
  );
}

const namesOfExact = ({ fits }: Inference): string[] =>
  fits.filter(({ closeness }) => closeness === 'exact').map(named);

/** `portion` of the first key and the rest of the second, each part rounded on its own. */
function roundedMix(portion: number, [first, second]: readonly number[][], total: number): number[] {
  const [a, b] = [first!, second!].map((weights) => weights.reduce((sum, weight) => sum + weight, 0));
  return first!.map((weight, i) =>
    Math.round(total * ((portion * weight) / a! + ((1 - portion) * second![i]!) / b!)),
  );
}

describe('a mix of two keys of the workbook', () => {
  const keys = [
    [61, 22, 11, 6],
    [19, 27, 31, 23],
  ];

  test.each([0.5, 0.3, 0.35, 0.37, 0.123])('is found with %d of the first', (portion) => {
    const figures = roundedMix(portion, keys, 1_000_000);
    const [best] = beside(keys, { figures, total: 1_000_000, step: 1 }).fits;
    expect(named(best!)).toBe(
      `${Number((1 - portion).toPrecision(6))} Y + ${portion} X`.split(' + ').sort().join(' + '),
    );
    expect(best).toMatchObject({
      closeness: 'exact',
      error: 0,
      columns: [{ total: 1_000_000, isStated: true }],
    });
  });

  test('is found beside a blank figure, with a total that is stated or not', () => {
    const [a, b, c] = roundedMix(0.3, keys, 873_412);
    for (const stated of [{ total: 873_412 }, {}]) {
      const { fits } = beside(keys, { figures: [a, b, c, undefined], step: 1, ...stated });
      expect([stated, named(fits[0]!), fits[0]?.closeness]).toEqual([stated, '0.3 X + 0.7 Y', 'exact']);
    }
  });

  test('has a portion that nobody writes, where only such a one gives the figures', () => {
    const portion = Math.PI / 10;
    const [best] = beside(keys, { figures: roundedMix(portion, keys, 4e11), total: 4e11, step: 1 }).fits;
    expect(best?.closeness).toBe('exact');
    expect(best?.parts[0]?.portion).toBeCloseTo(portion, 9);
  });

  test('is found by a total that nobody states and that is neither round nor the sum', () => {
    const figures = roundedMix(0.25, keys, 7317);
    const [best] = beside(keys, { figures, step: 1 }).fits;
    expect(named(best!)).toBe('0.25 X + 0.75 Y');
    expect(best?.columns[0]).toMatchObject({ isStated: false, isAgainstStated: false });
  });

  test('is told beside a key that fits alone only where somebody may have agreed on it', () => {
    // X itself, half Y and half Z, and 37 per cent of V beside W.
    const found = infer(
      table(namesOf(3), { figures: [500_000, 300_000, 200_000], total: 1_000_000, step: 1 }),
      [
        candidate('X', [50, 30, 20]),
        candidate('Y', [60, 20, 20]),
        candidate('Z', [40, 40, 20]),
        candidate('V', [752, 174, 74]),
        candidate('W', [352, 374, 274]),
      ],
    );
    expect(namesOfExact(found)).toEqual(['X', '0.5 Y + 0.5 Z']);
    const without = infer(
      table(namesOf(3), { figures: [500_000, 300_000, 200_000], total: 1_000_000, step: 1 }),
      [candidate('V', [752, 174, 74]), candidate('W', [352, 374, 274])],
    );
    expect(namesOfExact(without)).toEqual(['0.37 V + 0.63 W']);
  });

  test('that does not fit is told with the portion that misses by least', () => {
    const figures = roundedMix(0.4, keys, 1000).map((figure, i) => figure + [40, -40, 0, 0][i]!);
    const { fits, verdict } = beside(keys, { figures, total: 1000, step: 1 });
    expect(verdict).toMatchObject({ kind: 'none', keys: 2, mixes: 1 });
    const mix = fits.find(({ parts }) => parts.length === 2)!;
    const errorAt = (thousandths: number): number => {
      const exact = figures.map((figure, i) => {
        const part = keys[0]![i]! * thousandths + keys[1]![i]! * (1000 - thousandths);
        return Math.abs(part / 100 - figure);
      });
      return Math.max(...exact);
    };
    const least = Math.min(...Array.from({ length: 1001 }, (_, i) => errorAt(i)));
    expect(errorAt(1000 * mix.parts[0]!.portion)).toBeCloseTo(least, 9);
    expect(mix.error).toBeCloseTo(least, 9);
  });

  test('may have a total that is rounder than the sum of its parts, though nobody writes its portion', () => {
    const fine = [
      [617, 223, 114, 66],
      [193, 271, 313, 239],
    ];
    const figures = roundedMix(0.41, fine, 90_000).map((figure) => 10 * figure);
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(900_010);
    const [best] = beside(fine, { figures, step: 10 }).fits;
    expect(named(best!)).toBe('0.41 X + 0.59 Y');
    expect(best).toMatchObject({ closeness: 'exact', columns: [{ total: 900_000, isStated: false }] });
  });

  test('is tried also where no row alone tells how far off it is', () => {
    const rest = Array.from({ length: 8 }, () => 25);
    const figures = [200, 200, ...rest.map(() => 75)];
    const found = beside(
      [
        [600, 200, ...rest],
        [200, 600, ...rest],
      ],
      { figures, total: 1000, step: 1 },
    );
    const mix = found.fits.find(({ parts }) => parts.length === 2);
    expect(named(mix!)).toBe('0.5 X + 0.5 Y');
    expect(mix?.error).toBeCloseTo(200, 6);
  });

  test('is not tried for some of the parties of a key, whose total nobody knows', () => {
    const [first, second] = [candidate('X', keys[0]!), candidate('Y', keys[1]!)];
    const figures = roundedMix(0.3, keys, 1_000_000).slice(0, 3);
    const tried = (more: object) =>
      infer(table(namesOf(3), { figures, step: 1, ...more }), [first, second]).verdict;
    expect(tried({})).toMatchObject({ kind: 'none', keys: 2, mixes: 0 });
    expect(tried({ total: 1_000_000 })).toMatchObject({ kind: 'reproduced' });
  });

  test('is none where the nearest is one of the keys alone', () => {
    const { fits } = beside(keys, { figures: [710, 190, 70, 30], total: 1000, step: 1 });
    expect(fits.map(named)).toEqual(['X', 'Y']);
  });
});

describe('a single key', () => {
  test('fits though a part of its figures are zero, and fees beside zeros are no refunds', () => {
    const found = beside([[970, 20, 10]], { figures: [97, 2, 0], step: 1 });
    expect(found.verdict).toMatchObject({ kind: 'reproduced' });
    expect(found.unknowns.map(({ kind }) => kind)).not.toContain('signsMixed');
    const little = beside([[97, 2, 1]], { figures: [1, 0, 0], step: 1 });
    expect(little.verdict).toMatchObject({ kind: 'reproduced' });
    expect(little.fits[0]?.columns[0]?.total).toBe(1);
  });

  test('gives nothing where the figures together are more than can be shared', () => {
    const figures = namesOf(10).map(() => 9_500_000_000_000.01);
    expect(beside([[1, 1, 1, 1, 1, 1, 1, 1, 1, 2]], { figures }).verdict.kind).toBe('none');
  });

  test('is known by kommunkod where the table has another name', () => {
    const codes = new Map([
      ['B', '0001'],
      ['0001', '0001'],
    ]);
    const cells = [
      ['A', 3],
      ['B', 1],
    ];
    const key = value(readKey(cells, { label: '', codeOf: (input) => codes.get(String(input)) }));
    const aligned = alignKey([], key, [{ name: 'Bstad', code: '0001' }, { name: 'Nystad' }]);
    expect(aligned).toMatchObject({ positions: [1, undefined], fractions: [0.25, undefined], leftOut: [1] });
  });

  test('of equally good ones the one nearest in time comes first, by whichever column says its year', () => {
    const figures = [500, 300, 200];
    const published = table(namesOf(3), { figures, step: 1 }, { figures, step: 1 });
    const columns = published.columns.map((column, i) => (i === 1 ? { ...column, year: 2012 } : column));
    const of = (year: number): Candidate =>
      candidate('', [5, 3, 2], { kind: 'register', measure: 'folkmängd', year });
    const keys = [of(2020), of(2013), of(2009)];
    expect(
      infer({ ...published, columns }, keys)
        .fits.slice(0, 3)
        .map(named),
    ).toEqual([2013, 2009, 2020].map((year) => `folkmängd ${year}`));
    expect(named(infer(published, keys).fits[0]!)).toBe('folkmängd 2020');
  });

  test('of the whole country comes after one of the county or of the workbook', () => {
    const scopes: Origin[] = [
      { kind: 'equal', scope: { kind: 'country' } },
      { kind: 'equal', scope: { kind: 'county', name: 'Län' } },
      { kind: 'workbook', label: 'X' },
    ];
    const { fits } = infer(
      table(namesOf(3), { figures: [500, 300, 200], step: 1 }),
      scopes.map((origin) => candidate('', [5, 3, 2], origin)),
    );
    const origins = fits.slice(0, 3).map(({ parts }) => parts[0]?.candidate.origin);
    expect(origins).toEqual([scopes[1], scopes[2], scopes[0]]);
  });

  test('with fewer figures that it does not give comes first', () => {
    const figures = [17, 13, 11, 10, 9, 8, 8, 7, 5, 3, 2, 2, 2, 1, 1, 1].map((weight) => weight * 1000);
    const misprinted = figures.map((figure, row) => (row === 0 ? figure + 9 : figure));
    const twoOff = misprinted.map((figure, row) => figure - (row === 1 ? 4 : row === 2 ? 5 : 0));
    const found = beside([twoOff, figures], { figures: misprinted, total: 100_000, step: 1 });
    expect(found.verdict.kind).toBe('except');
    expect(named(found.fits[0]!)).toBe('Y');
    expect(found.verdict).toMatchObject({ parties: [0] });
  });

  test('that is no key is only told where every column has figures enough', () => {
    const wrong = candidate('', [50, 30, 20], { kind: 'register', measure: 'skattekraft', year: 2015 });
    const full = { figures: [500, 300, 200], total: 1000, step: 1 };
    const published = table(namesOf(3), full, { ...full, figures: [500, 300, undefined] });
    expect(infer(published, [wrong]).fits).toEqual([]);
    expect(infer({ ...published, columns: [published.columns[0]!] }, [wrong]).fits).toHaveLength(1);
  });

  test('and another that both round up or down to the figures are both told', () => {
    const found = beside(
      [
        [109, 101, 104, 86],
        [108, 102, 104, 86],
      ],
      { figures: [10, 11, 11, 8], total: 40, step: 1 },
    );
    expect(found.verdict).toMatchObject({ kind: 'within', others: 1 });
    expect(found.unknowns).toContainEqual({ kind: 'severalFit', count: 2 });
  });
});

describe('columns', () => {
  test('are not there: nothing is told', () => {
    expect(infer(table(['A', 'B']), [candidate('X', [1, 1])])).toMatchObject({
      groups: [],
      fits: [],
      verdict: { kind: 'none' },
    });
  });

  test('of one figure each are no whole, whatever totals they state', () => {
    const { groups } = infer(
      table(
        ['A', 'B'],
        { figures: [60, undefined], total: 61, step: 1 },
        { figures: [60, undefined], total: 60.5, step: 1 },
      ),
      [],
    );
    expect(groups).toMatchObject([{ columns: [0, 1], isRoundedAlone: false }]);
  });

  test.each([
    ['all that the parties can have had is just too little', [3, 1, 1], 5, [5, 3, 1], 10, 2],
    ['the least that they can have had is just the whole', [2, 2, 2], 5, [4, 4, 3], 10, 1],
    ['the least that they can have had is too much', [2, 2, 2], 5, [36, 36, 31], 100, 2],
  ])(
    'whose parties agree one by one are of one key only if they can make a whole: %s',
    (_, a, all, b, both, keys) => {
      const columns = [
        { figures: a, total: all, step: 1 },
        { figures: b, total: both, step: 1 },
      ];
      expect(infer(table(['A', 'B', 'C'], ...columns), []).groups).toHaveLength(keys);
    },
  );

  test('with a blank for the same party can be of one key', () => {
    const column = { figures: [10, 20, undefined, 30], step: 1 };
    const { groups } = infer(table(namesOf(4), column, { ...column, figures: [20, 40, undefined, 60] }), []);
    expect(groups).toMatchObject([{ columns: [0, 1], fractions: [{}, {}, undefined, {}] }]);
  });

  test('in hundreds may be off by rounding in hundreds', () => {
    const { groups } = infer(
      table(['A', 'B', 'C'], { figures: [3300, 3300, 3300], total: 10_000, step: 100 }),
      [],
    );
    expect(groups).toMatchObject([{ columns: [0], isRoundedAlone: true }]);
    const { groups: apart } = infer(
      table(['A', 'B', 'C'], { figures: [33, 33, 33], total: 104, step: 1 }),
      [],
    );
    expect(apart).toMatchObject([{ isRoundedAlone: false }]);
  });
});

test('most intervals overlap where counting at every end says so', () => {
  const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(intervals, (all) => {
      const covering = (at: number): number => all.filter(([low, high]) => low <= at && at <= high).length;
      const most = Math.max(0, ...all.flat().map(covering));
      const found = mostOverlap(all);
      expect(found?.count ?? 0).toBe(most);
      if (!found) return;
      const [low, high] = [found.low, found.high];
      expect([low, (low + high) / 2, high].map(covering)).toEqual([most, most, most]);
      // No run of halves that all are covered as often is longer.
      const runs = Array.from({ length: 25 }, (_, i) => (covering(i / 2) === most ? 'x' : ' '))
        .join('')
        .split(' ');
      expect(2 * (high - low) + 1).toBe(Math.max(...runs.map((run) => run.length)));
    }),
  );
});

test('work is paused after each piece that felt long, and told how far it is', async () => {
  const [now, told, pauses] = [Date.now, [] as number[], [] as number[]];
  let clock = 0;
  function* work(): Generator<number, string, void> {
    for (let piece = 1; piece <= 6; piece++) {
      clock += 10;
      yield piece / 6;
    }
    return 'done';
  }
  Date.now = () => clock;
  try {
    const pause = async (): Promise<void> => void pauses.push(clock);
    expect(await inPieces(work(), { onProgress: (done) => told.push(done), pause })).toBe('done');
  } finally {
    Date.now = now;
  }
  expect(pauses).toEqual([20, 40, 60]);
  expect(told).toEqual([2 / 6, 4 / 6, 1, 1]);
});
