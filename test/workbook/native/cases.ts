import fc from 'fast-check';
import type { Case } from './world';

const METHODS = ['störst rest', 'var för sig', 'störst vikt', 'första', 'sista'];

/** Weights of the kinds that keys have: few and equal, inhabitants, percentages, kronor of tax base. */
const weights: readonly fc.Arbitrary<number>[] = [
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 400_000 }),
  fc.integer({ min: 0, max: 10_000 }).map((percent) => percent / 100),
  fc.integer({ min: 0, max: 9_000_000_000 }),
  fc.constantFrom(0, 1, 1, 1000),
];

const amounts: readonly fc.Arbitrary<readonly [amount: number, step: number | undefined]>[] = [
  fc.integer({ min: -50, max: 50 }).map((amount) => [amount, undefined] as const),
  fc.integer({ min: -2_000_000, max: 20_000_000 }).map((amount) => [amount, 1] as const),
  fc.integer({ min: 0, max: 2_000_000_000 }).map((amount) => [amount / 100, 0.01] as const),
  fc.integer({ min: 0, max: 1_000_000 }).map((amount) => [amount / 1000, 0.05] as const),
  fc.integer({ min: 0, max: 100_000_000 }).map((amount) => [amount, 100] as const),
  fc.maxSafeNat().map((amount) => [amount % 1_000_000_000_000, 1] as const),
];

/** Cases of all kinds. Names have no kommunkod, some of them one. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    size: fc.integer({ min: 1, max: 12 }),
    weight: fc.constantFrom(...weights),
    money: fc.oneof(...amounts),
    method: fc.constantFrom('störst rest', 'störst rest', ...METHODS),
  })
  .chain(({ size, weight, money: [amount, step], method }) =>
    fc
      .array(weight, { minLength: size, maxLength: size })
      .filter((all) => all.some((each) => each > 0))
      .map((all): Case => ({
        parties: all.map((each, i) => [nameOf(i, size), each]),
        amount,
        step,
        method,
      })),
  );

/** In an order of their own, so that the order of rows and that of names differ. */
function nameOf(i: number, size: number): string {
  return [
    'Örebro',
    'Habo',
    'Region Väst',
    'Aneby',
    'Ydre',
    'Bo',
    'Kil',
    'Staten',
    'Ale',
    'Öckerö',
    'Mora',
    'Eda',
  ][(i * 7 + size) % 12] as string;
}
