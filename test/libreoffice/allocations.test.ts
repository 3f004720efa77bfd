import fc from 'fast-check';
import { recalculate } from '../setup/libreOffice';
import { readCells, type ShownCells } from '../setup/readCells';
import { writeCells } from '../setup/writeCells';
import { blends, changed, nearWhole, sharings } from './allocationCases';
import { AllocationSheets, blendOf, type Shared } from './allocationSheets';

/** Five amounts are shared by each; ten thousand amounts with KEYS=1000. */
const KEYS = Number(process.env.KEYS ?? 200);
const BLENDS = 0.3 * KEYS;
const drawn = fc.sample(sharings, { numRuns: KEYS * 2, seed: 20261123 });
const before = drawn.slice(0, KEYS);
const after = drawn.slice(KEYS);

async function calculated(sheets: AllocationSheets): Promise<ShownCells> {
  return readCells(await recalculate(await writeCells(sheets.sheets)));
}

describe('the sheet with the calculation, in LibreOffice', () => {
  const sheets = new AllocationSheets();
  before.forEach((shared) => sheets.add(shared));

  it('shares amounts as the product does', async () => {
    expect(sheets.count).toBe(5 * KEYS);
    const shown = await calculated(sheets);
    expect(sheets.differences(shown).slice(0, 3)).toEqual([]);
    expect(sheets.withheld(shown)).toBe(0);
  });

  it('shares as many more, which are changed in the cells together with some weights', async () => {
    sheets.change((shared, i) => changed(shared, after[i] ?? shared, i));
    const shown = await calculated(sheets);
    expect(sheets.differences(shown).slice(0, 3)).toEqual([]);
    // Weights that have become more than can be told exactly, and the rule `sista` where the last weight is gone.
    expect(sheets.withheld(shown)).toBeLessThan(KEYS / 10);
  });

  it('shares by blends, whose weights are products, or refuses those that are too large', async () => {
    const drawnBlends = fc.sample(blends, { numRuns: BLENDS, seed: 20261123 });
    const mixed = new AllocationSheets();
    drawnBlends.forEach(({ first, second, percent, shared }) =>
      mixed.add({ parties: [], money: shared.money }, blendOf(first, second, percent)),
    );
    mixed.change((shared, i) => changed(shared, after[i] ?? shared, i));
    const shown = await calculated(mixed);
    expect(mixed.differences(shown).slice(0, 3)).toEqual([]);
    expect(mixed.count).toBeGreaterThan(3 * BLENDS);
    expect(mixed.withheld(shown)).toBeLessThanOrEqual(5 * BLENDS - mixed.count);
  });

  it('is exact where a quotient is as close to a whole number as it can be, near the largest weights', async () => {
    const crafted = fc.sample(nearWhole, { numRuns: 300, seed: 7 });
    const near = new AllocationSheets();
    const small: Shared['parties'] = [
      ['Aneby', 1],
      ['Habo', 1],
    ];
    crafted.forEach(({ money }) => near.add({ parties: small, money }));
    near.change((_, i) => crafted[i]!);
    const shown = await calculated(near);
    expect(near.differences(shown).slice(0, 3)).toEqual([]);
    expect(near.withheld(shown)).toBe(0);
  });
});
