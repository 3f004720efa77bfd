import { infer } from '../../../src/core/reason/infer/infer';
import { figure, years } from '../../../src/register';
import { candidatesFor } from '../../../src/register/candidates';
import { ALL_FIGURES, figuresOf, SLIDES, slides } from './publishedTables';

const all = slides('Väl 2016', 'Väl 2018', 'Adm 2016', 'Adm 2018');
const codes = all.parties.map(({ code = '' }) => code);
const found = infer(all, candidatesFor(all.parties));

describe('the tables of Jönköping’s county', () => {
  test('three columns share one key; social welfare 2016 does not, for 10 of 13 municipalities', () => {
    expect(found.groups.map(({ columns }) => columns)).toEqual([[1, 2, 3], [0]]);
    const apart = SLIDES.names.filter((_, row) => found.groups[1]?.disagreeing.includes(row));
    expect(apart).toHaveLength(10);
    expect(SLIDES.names.filter((name) => !apart.includes(name))).toEqual(['Mullsjö', 'Gnosjö', 'Vetlanda']);
  });

  test('the two columns of 2018 share one key on their own', () => {
    const pair = slides('Väl 2018', 'Adm 2018');
    expect(infer(pair, []).groups.map(({ columns }) => columns)).toEqual([[0, 1]]);
  });

  /** As the design’s own calculation has them, in per cent to five decimals. */
  test.each([
    ['Jönköping', 37.43443, 37.44149],
    ['Habo', 3.29255, 3.30319],
    ['Vetlanda', 7.82787, 7.83237],
    ['Nässjö', 9.00532, 9.0082],
    ['Tranås', 5.48404, 5.49468],
  ])('the fraction of %s is between %d and %d per cent', (name, least, most) => {
    const range = found.groups[0]?.fractions[SLIDES.names.indexOf(name)];
    expect((range?.least ?? NaN) * 100).toBeCloseTo(least, 5);
    expect((range?.most ?? NaN) * 100).toBeCloseTo(most, 5);
  });

  test('the ranges are what each figure allows, half a step either way, all at once', () => {
    const group = ['Väl 2018', 'Adm 2016', 'Adm 2018'].map(
      (header) => SLIDES.columns[header as keyof typeof SLIDES.columns],
    );
    found.groups[0]?.fractions.forEach((range, row) => {
      const lows = group.map(({ total, figures }) => ((figures[row] ?? NaN) - 0.5) / total);
      const highs = group.map(({ total, figures }) => ((figures[row] ?? NaN) + 0.5) / total);
      expect(range?.least).toBeCloseTo(Math.max(...lows), 12);
      expect(range?.most).toBeCloseTo(Math.min(...highs), 12);
    });
  });

  test('no key and no mix of two gives the tables; the nearest is about 17 tkr off', () => {
    expect(found.verdict).toMatchObject({ kind: 'none', keys: 48, mixes: (48 * 47) / 2 });
    expect(found.fits.every(({ closeness }) => closeness === 'near')).toBe(true);
    expect(found.fits[0]?.error).toBeGreaterThan(16.9);
    expect(found.fits[0]?.error).toBeLessThan(17);
    expect(found.fits[0]?.parts).toHaveLength(2);
  });

  test('no other mix is nearer: every pair at every thousandth', () => {
    const figures = SLIDES.columns['Väl 2018'];
    expect((found.fits[0]?.error ?? 0) - leastError(figures.figures, figures.total)).toBeLessThan(0.02);
  });

  test('the nearest single key is population 2009, 22 tkr off', () => {
    const [single] = found.fits.filter(({ parts }) => parts.length === 1);
    expect(single?.parts[0]?.candidate.origin).toMatchObject({ measure: 'folkmängd', year: 2009 });
    expect(single?.error).toBeCloseTo(22.118, 3);
  });

  test('the key is no percentages with two decimals: Nässjö’s range holds none', () => {
    expect(found.unknowns).toContainEqual(
      expect.objectContaining({ kind: 'notPercent', decimals: 2, party: SLIDES.names.indexOf('Nässjö') }),
    );
  });

  test('that both columns of 2018 state another total than their sum is told', () => {
    expect(found.unknowns.filter(({ kind }) => kind === 'totalNotSum')).toEqual([
      { kind: 'totalNotSum', column: 1, stated: 9400, sum: 9401 },
      { kind: 'totalNotSum', column: 3, stated: 6100, sum: 6101 },
    ]);
  });

  test('kronor per inhabitant are not among what is told: they do not give the table', () => {
    const { first } = years('skattekraft');
    expect(figure('skattekraft', first, codes[0] ?? '')).not.toBeNull();
    const told = found.fits.flatMap(({ parts }) => parts.map(({ candidate }) => candidate.origin));
    expect(told).not.toContainEqual(expect.objectContaining({ measure: 'skattekraft' }));
  });
});

/** Every pair of keys at every thousandth, by nothing but the definition. */
function leastError(figures: readonly number[], total: number): number {
  const keys = [...ALL_FIGURES.map((each) => figuresOf(each, codes).map(Number)), codes.map(() => 1)];
  const fractions = keys.map((weights) => {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.map((weight) => weight / sum);
  });
  let least = Infinity;
  for (const first of fractions)
    for (const second of fractions)
      for (let portion = 0; portion <= 1; portion += 0.001) {
        let most = 0;
        for (let row = 0; row < figures.length && most < least; row++) {
          const fraction = portion * (first[row] ?? 0) + (1 - portion) * (second[row] ?? 0);
          most = Math.max(most, Math.abs(total * fraction - (figures[row] ?? 0)));
        }
        if (most < least) least = most;
      }
  return least;
}
