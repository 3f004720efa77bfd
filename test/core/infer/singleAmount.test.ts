import { infer } from '../../../src/core/reason/infer/infer';
import { findCounty } from '../../../src/register';
import { candidatesFor, countyCandidates } from '../../../src/register/candidates';
import { digitsOf } from '../../../src/core/reason/infer/roundness';
import { ALL_FIGURES, figuresOf, isOf, named, nameOf, sharesBy, table } from './publishedTables';

const kronoberg = countyCandidates(findCounty('Kronobergs län')!);
const ljungby = table(['Ljungby'], { figures: [289_600] });
const CODES = ['0760', '0761', '0763', '0764', '0765', '0767', '0780', '0781'];

describe('Ljungby’s 289 600 kr alone, among the keys of Kronoberg', () => {
  const found = infer(ljungby, kronoberg);
  const [first, second] = found.fits;

  test('the tax base of 2017 comes first, with 2 000 000 in hundreds', () => {
    expect(named(first!)).toBe('skatteunderlag 2017');
    expect(first?.columns).toMatchObject([{ total: 2_000_000, step: 100, isStated: false }]);
    expect(first?.columns[0]?.methods.map(([name]) => name)).toEqual(['störst rest', 'var för sig']);
    expect(found.verdict).toMatchObject({ kind: 'likely' });
  });

  test('nobody else has a total as round; how many keys give the amount is told', () => {
    expect(second?.columns[0]?.total).toBe(2_080_000);
    expect(found.unknowns).toContainEqual({ kind: 'singleAmount', candidates: 48, round: 1 });
    expect(found.unknowns).toContainEqual({ kind: 'totalNotStated', column: 0 });
  });

  test('the totals that fit are those whose part is rounded to the amount', () => {
    for (const fit of found.fits) {
      const own = ALL_FIGURES.find((figures) => isOf(fit.parts[0]!.candidate, figures));
      if (!own) continue;
      const weights = figuresOf(own, CODES).map(Number);
      const fraction = weights[7]! / weights.reduce((sum, weight) => sum + weight, 0);
      const [least, most] = fit.columns[0]!.totals!;
      expect(least * fraction).toBeCloseTo(289_550, 4);
      expect(most * fraction).toBeCloseTo(289_650, 4);
      expect(fit.columns[0]!.total).toBeGreaterThanOrEqual(least);
      expect(fit.columns[0]!.total).toBeLessThanOrEqual(most);
    }
  });

  test('a refund of as much is the same key', () => {
    const refund = infer(table(['Ljungby'], { figures: [-289_600] }), kronoberg);
    expect(named(refund.fits[0]!)).toBe('skatteunderlag 2017');
    expect(refund.fits[0]?.columns[0]?.total).toBe(-2_000_000);
  });

  test('with the total stated, only keys that give the amount are left', () => {
    const stated = infer(table(['Ljungby'], { figures: [289_600], total: 2_000_000 }), kronoberg);
    expect(stated.fits.filter(({ closeness }) => closeness === 'exact').map(named)).toEqual([
      'skatteunderlag 2017',
    ]);
    expect(stated.verdict).toMatchObject({ kind: 'reproduced', others: 0 });
  });

  test('without a county its own and the whole country are tried, and its own comes first', () => {
    const anywhere = infer(ljungby, candidatesFor(ljungby.parties));
    expect(named(anywhere.fits[0]!)).toBe('skatteunderlag 2017');
    expect(anywhere.fits[0]?.parts[0]?.candidate.origin).toMatchObject({
      scope: { kind: 'county', name: 'Kronobergs län' },
    });
  });
});

test('a total that largest remainder shared is found, though the part was moved by more than half a step', () => {
  for (const figures of ALL_FIGURES.filter(({ year }) => year % 5 === 0)) {
    const shares = sharesBy(figuresOf(figures, CODES), { steps: 3000n, step: '1000' }, 'störst rest', CODES);
    for (const [row, code] of CODES.entries()) {
      const published = table([nameOf(code)], { figures: [shares[row]!], step: 1000 });
      const own = kronoberg.filter((candidate) => isOf(candidate, figures));
      const [fit] = infer(published, own).fits;
      expect(fit?.closeness).toBe('exact');
      expect(digitsOf(fit!.columns[0]!.total)).toBe(1);
    }
  }
});

test('two amounts are not enough for a mix, which is told and not tried', () => {
  const two = table(['Ljungby', 'Älmhult'], { figures: [289_600, 100_000] });
  const found = infer(two, candidatesFor(two.parties));
  expect(found.fits.every(({ parts }) => parts.length === 1)).toBe(true);
  expect(found.unknowns).toContainEqual({ kind: 'mixesNotTried', parties: 2 });
});
