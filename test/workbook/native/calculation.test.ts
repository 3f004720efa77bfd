import fc from 'fast-check';
import { calculateInGrid } from '../../setup/gridCells';
import { cases } from './cases';
import { World } from './world';

const drawn = fc.sample(cases, { numRuns: 400, seed: 20261123 });

test('ordinary formulas give everybody the same krona as the product does', () => {
  const world = new World();
  drawn.forEach((given) => world.add(given));
  expect(world.differences(calculateInGrid(world.sheets())).slice(0, 3)).toEqual([]);
  expect(world.native).toBeGreaterThan(390);
});
