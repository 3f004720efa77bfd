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

test('and go on doing so when amounts and weights are changed in the cells', () => {
  const world = new World();
  const frozen = drawn.slice(0, 150);
  frozen.forEach((given) => world.add(given));
  // Other cases' weights, with no more decimals than there were: what the product gives for them is what is asked for.
  world.change(({ parties, step, method }, i) => {
    const money = drawn[i + 150]?.amount ?? 0;
    const heavier = parties.map(
      ([name, weight], p) => [name, p % 3 === i % 3 ? weight * 2 : weight] as const,
    );
    return { parties: heavier, amount: step === undefined ? Math.round(money) : money, step, method };
  });
  expect(world.differences(calculateInGrid(world.sheets())).slice(0, 3)).toEqual([]);
});
