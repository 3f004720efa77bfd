import type { Candidate } from '../../../src/core/reason/infer/candidate';
import { infer, inferring } from '../../../src/core/reason/infer/infer';
import { inPieces } from '../../../src/core/reason/infer/inPieces';
import { workbookCandidates } from '../../../src/core/reason/infer/workbookCandidates';
import { readKey } from '../../../src/core/key/readKey';
import { codeOf, municipalities } from '../../../src/register';
import { candidatesFor } from '../../../src/register/candidates';
import { value } from '../../golden/goldenKey';
import { figuresOf, named, sharesBy, slides, table } from './publishedTables';

/** A key of the workbook as a candidate: A 50, B 30, C 20 … */
function workbookKey(
  label: string,
  weights: Record<string, number>,
  names = Object.keys(weights),
): Candidate[] {
  const key = value(readKey(Object.entries(weights), { label, codeOf }));
  return workbookCandidates([key], table(names).parties, codeOf);
}

const KEY = { Norr: 50, Söder: 30, Öster: 15, Väster: 5, Ingen: 0 };
const NAMES = Object.keys(KEY);

describe('a key of the workbook', () => {
  test('is found, with a party that pays nothing', () => {
    const found = infer(table(NAMES, { figures: [500, 300, 150, 50, 0] }), workbookKey('Drift', KEY));
    expect(found.verdict).toMatchObject({ kind: 'reproduced', others: 0 });
    expect(named(found.fits[0]!)).toBe('Drift');
    expect(found.fits[0]?.columns[0]?.total).toBe(1000);
  });

  test('beside the register’s, equal parts are told once', () => {
    const published = table(['Habo', 'Aneby', 'Tranås'], { figures: [100, 100, 100] });
    const own = workbookKey('Drift', { Habo: 2, Aneby: 1, Tranås: 1 });
    const { fits } = infer(published, [...candidatesFor(published.parties), ...own]);
    expect(fits.filter((fit) => named(fit) === 'lika')).toHaveLength(1);
  });

  test('is no part of a mix where it gives the figures alone', () => {
    // A quarter of the other gives 4,7, 3,25 and 2,05, which round to the same: no evidence for the other key.
    const [one] = workbookKey('Drift', { A: 50, B: 30, C: 20 });
    const [other] = workbookKey('Annan', { A: 38, B: 40, C: 22 });
    const published = table(['A', 'B', 'C'], { figures: [5, 3, 2], total: 10 });
    for (const keys of [
      [one!, other!],
      [other!, one!],
    ]) {
      const { fits } = infer(published, keys);
      expect(fits.filter(({ closeness }) => closeness === 'exact').map(named)).toEqual(['Drift']);
    }
  });

  test('is not found where the party without weight pays', () => {
    const found = infer(
      table(NAMES, { figures: [500, 300, 150, 50, 10], step: 1 }),
      workbookKey('Drift', KEY),
    );
    expect(found.verdict).toMatchObject({ kind: 'except', parties: [4] });
  });

  test('is found behind a refund, which mirrors the fee', () => {
    const found = infer(
      table(NAMES, { figures: [-501, -300, -150, -50, 0], total: -1001 }),
      workbookKey('Drift', KEY),
    );
    expect(named(found.fits[0]!)).toBe('Drift');
    expect(found.fits[0]).toMatchObject({ closeness: 'exact', columns: [{ total: -1001, isStated: true }] });
  });

  test('is found with a total that lies between two steps, each part rounded alone', () => {
    const names = ['Norr', 'Söder', 'Öster'];
    const key = workbookKey('Drift', { Norr: 50, Söder: 30, Öster: 20 });
    const { fits } = infer(table(names, { figures: [5100, 3100, 2000], total: 10_190 }), key);
    expect(fits[0]).toMatchObject({
      closeness: 'exact',
      columns: [{ total: 10_190, step: 100, isStated: true, methods: [['var för sig', 'independent']] }],
    });
  });

  test('is tried for the parties of the table alone, where it has more', () => {
    const found = infer(table(['Norr', 'Söder', 'Öster'], { figures: [1010, 606, 303], total: 1919 }), [
      ...workbookKey('Drift', KEY, ['Norr', 'Söder', 'Öster']),
    ]);
    expect(found.fits[0]?.parts[0]?.candidate.origin).toEqual({
      kind: 'workbook',
      label: 'Drift',
      isRestricted: true,
    });
    expect(found.verdict.kind).toBe('reproduced');
  });

  test('and for a part of what it shares, where the total says so', () => {
    const found = infer(table(['Norr', 'Söder', 'Öster'], { figures: [1000, 600, 300], total: 2000 }), [
      ...workbookKey('Drift', KEY, ['Norr', 'Söder', 'Öster']),
    ]);
    expect(found.fits[0]?.parts[0]?.candidate.origin).toEqual({ kind: 'workbook', label: 'Drift' });
    expect(found.fits[0]?.columns[0]).toMatchObject({ total: 2000, isStated: true });
  });

  test('with floors is found too, though it has no fractions', () => {
    const cells = [
      ['Part', 'Vikt', 'Golv'],
      ['A', 60, null],
      ['B', 30, null],
      ['C', 10, 150_000],
    ];
    const key = value(readKey(cells, { label: 'Golvnyckel', codeOf, isTable: true }));
    const published = table(['A', 'B', 'C'], { figures: [566_667, 283_333, 150_000], total: 1_000_000 });
    const found = infer(published, workbookCandidates([key], published.parties, codeOf));
    expect(found.verdict.kind).toBe('reproduced');
    expect(named(found.fits[0]!)).toBe('Golvnyckel');
  });
});

describe('a table with holes and strangers', () => {
  const eight = municipalities.filter(({ county }) => county === '07');
  const codes = eight.map(({ code }) => code);
  const shares = sharesBy(
    figuresOf({ measure: 'folkmängd', year: 2012 }, codes),
    { steps: 873_000n, step: '1' },
    'störst rest',
    codes,
  );
  const names = eight.map(({ name }) => name);

  test('a party that is no municipality is left out, and told', () => {
    const published = table([...names, 'Region Kronoberg'], {
      figures: [...shares, 291_000],
      total: 1_164_000,
    });
    const found = infer(published, candidatesFor(published.parties));
    expect(named(found.fits[0]!)).toBe('folkmängd 2012');
    expect(found.fits[0]).toMatchObject({ closeness: 'exact', leftOut: [8], columns: [{ total: 873_000 }] });
    expect(found.unknowns).toContainEqual({ kind: 'partiesUnknown', parties: [8] });
  });

  test('where nobody is in the register there is nothing to try', () => {
    const published = table(['Bolaget', 'Förbundet'], { figures: [60, 40] });
    expect(infer(published, candidatesFor(published.parties)).verdict).toEqual({
      kind: 'none',
      keys: 0,
      mixes: 0,
    });
  });

  test('a blank figure is passed over', () => {
    const figures = shares.map((share, row) => (row === 3 ? undefined : share));
    const published = table(names, { figures, total: 873_000 });
    const found = infer(published, candidatesFor(published.parties));
    expect(named(found.fits[0]!)).toBe('folkmängd 2012');
    expect(found.fits[0]?.closeness).toBe('exact');
    expect(found.groups[0]?.fractions[3]).toBeUndefined();
  });

  test('fees and refunds in one column come of no key, and that is told', () => {
    const figures = shares.map((share, row) => (row === 0 ? -share : share));
    const published = table(names, { figures });
    const found = infer(published, candidatesFor(published.parties));
    expect(found.fits.map(({ closeness }) => closeness)).not.toContain('exact');
    expect(found.unknowns).toContainEqual({ kind: 'signsMixed', column: 0 });
  });

  test('a total that its own column contradicts is told, and the key found by the sum', () => {
    const published = table(names, { figures: shares, total: 900_000 });
    const found = infer(published, candidatesFor(published.parties));
    expect(named(found.fits[0]!)).toBe('folkmängd 2012');
    expect(found.fits[0]?.columns[0]).toMatchObject({
      total: 873_000,
      isStated: false,
      isAgainstStated: true,
    });
    expect(found.unknowns).toContainEqual({ kind: 'totalNotSum', column: 0, stated: 900_000, sum: 873_000 });
  });

  test('nothing but zeros tells nothing', () => {
    const published = table(names, { figures: names.map(() => 0) });
    const found = infer(published, candidatesFor(published.parties));
    expect(found.verdict).toEqual({ kind: 'none', keys: 0, mixes: 0 });
    expect(found.unknowns).toContainEqual({ kind: 'onlyZeros' });
    expect(found.fits).toEqual([]);
  });

  test('kronor per inhabitant are told where just they give the figures', () => {
    const rates = [...names].map((_, row) => BigInt(170_000 + 1_000 * row * row));
    const published = table(names, {
      figures: sharesBy(rates, { steps: 50_000n, step: '1' }, 'störst rest', codes),
    });
    const key = value(
      readKey(
        names.map((name, row) => [name, Number(rates[row])]),
        { label: '', codeOf },
      ),
    );
    const mistaken: Candidate = { origin: { kind: 'register', measure: 'skattekraft', year: 2015 }, key };
    const [first] = infer(published, [...candidatesFor(published.parties), mistaken]).fits;
    expect(first).toMatchObject({ closeness: 'exact', parts: [{ candidate: mistaken }] });
  });
});

describe('columns that are rounded so that they tie', () => {
  test('share their key although half a step does not explain both', () => {
    // Thirds by largest remainder: 3,33 became 4, and 33,33 became 34. Half a step would have 35 % at least, and 34,5 at most.
    const found = infer(
      table(
        ['A', 'B', 'C'],
        { figures: [4, 3, 3], total: 10 },
        { figures: [34, 33, 33], total: 100, step: 1 },
      ),
      [],
    );
    expect(found.groups).toMatchObject([{ columns: [0, 1], isRoundedAlone: false }]);
  });

  test('do not, where another column shows that each part was rounded alone: ranges that touch do not meet', () => {
    const found = infer(
      table(['A', 'B', 'C'], { figures: [3, 3, 4], total: 11 }, { figures: [4, 3, 4], total: 11 }),
      [],
    );
    expect(found.groups).toMatchObject([
      { columns: [0], isRoundedAlone: true },
      { columns: [1], disagreeing: [0], disagreeingAnyhow: [] },
    ]);
  });

  test('may be percentages with few decimals', () => {
    const found = infer(table(['A', 'B'], { figures: [61_200, 38_800], total: 100_000, step: 1 }), []);
    expect(found.unknowns).toContainEqual({ kind: 'maybePercent', decimals: 1 });
  });
});

describe('in pieces', () => {
  const all = slides('Väl 2018');
  const candidates = candidatesFor(all.parties);

  test('it comes to the same, and tells how far it has come', async () => {
    const told: number[] = [];
    const pause = async (): Promise<void> => undefined;
    const found = await inPieces(inferring(all, candidates), {
      onProgress: (done) => told.push(done),
      pause,
    });
    expect(found).toEqual(infer(all, candidates));
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  test('it can be cancelled between two pieces', async () => {
    let asked = 0;
    const pause = async (): Promise<void> => undefined;
    const found = await inPieces(inferring(all, candidates), { isCancelled: () => ++asked > 5, pause });
    expect(found).toBeUndefined();
    expect(asked).toBe(6);
  });

  test('no piece of a table of the whole country takes long', () => {
    const country = table(
      municipalities.map(({ name }) => name),
      { figures: municipalities.map((_, row) => 1000 + ((row * 7919) % 5000)) },
    );
    const work = inferring(country, candidatesFor(country.parties));
    const pieces: number[] = [];
    for (;;) {
      const begun = performance.now();
      const { done } = work.next();
      pieces.push(performance.now() - begun);
      if (done) break;
    }
    pieces.sort((a, b) => a - b);
    // Other tests share the machine: the slowest few are theirs.
    expect(pieces.at(Math.floor(pieces.length * 0.99))).toBeLessThan(50);
  });
});
