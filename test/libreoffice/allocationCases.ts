import fc from 'fast-check';
import type { Money, Shared, Weighted } from './allocationSheets';

const METHODS = ['störst rest', 'var för sig', 'störst vikt', 'första', 'sista'];

/** Few and equal, inhabitants, percentages, kronor of tax base, thirds. */
const weights: readonly fc.Arbitrary<number>[] = [
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(0, 5, 5, 10),
  fc.integer({ min: 500, max: 400_000 }),
  fc.integer({ min: 0, max: 10_000 }).map((percent) => percent / 100),
  fc.integer({ min: 0, max: 99_999 }).map((share) => share / 100_000),
  fc.integer({ min: 1_000_000_000, max: 12_000_000_000 }),
];

const money: fc.Arbitrary<Omit<Money, 'method'>> = fc.oneof(
  fc.record({ amount: fc.integer({ min: -40, max: 40 }), step: fc.constant(undefined) }),
  fc.record({
    amount: fc.integer({ min: -9_000_000, max: 90_000_000 }),
    step: fc.constantFrom(1, undefined),
  }),
  fc.record({ amount: hundredths(2_000_000_000), step: fc.constantFrom(0.01, 0.05, 1, 0.5) }),
  fc.record({ amount: fc.integer({ min: 0, max: 100_000_000 }), step: fc.constantFrom(100, 1000, 7) }),
  fc.record({ amount: fc.maxSafeNat().map((n) => n % 1_000_000_000_000), step: fc.constant(1) }),
);

function hundredths(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: -most, max: most }).map((n) => n / 100);
}

/** Their order by name is not the order of the rows; some have a kommunkod. */
const NAMES = [
  'Örebro',
  'Habo',
  'Region Väst',
  'Aneby',
  'Ydre',
  'Bo AB',
  'Kil',
  'Staten',
  'Ale',
  'Öckerö',
  'Mora',
  'Eda',
];

function parties(names: readonly string[]): fc.Arbitrary<Weighted> {
  return fc
    .tuple(fc.integer({ min: 1, max: Math.min(7, names.length) }), fc.constantFrom(...weights))
    .chain(([size, weight]) => fc.array(weight, { minLength: size, maxLength: size }))
    .filter((all) => all.some((each) => each > 0))
    .map((all) => all.map((weight, i) => [names[i] ?? '', weight] as const));
}

const nests: fc.Arbitrary<Weighted> = fc
  .tuple(parties(['Grupp A', 'Grupp B', 'Staten']), parties(NAMES.slice(0, 5)), parties(NAMES.slice(8)))
  .map(([top, first, second]) =>
    top.map(([name, weight], i) => {
      const under = i === 0 ? first : i === 1 ? second : undefined;
      return under ? ([name, weight, under] as const) : ([name, weight] as const);
    }),
  );

/** Keys with five amounts each. */
export const sharings: fc.Arbitrary<Shared> = fc.record({
  parties: fc.oneof({ weight: 9, arbitrary: parties(NAMES) }, { weight: 1, arbitrary: nests }),
  money: fc
    .array(fc.record({ sum: money, method: fc.constantFrom('störst rest', ...METHODS) }), {
      minLength: 5,
      maxLength: 5,
    })
    .map((all) => all.map(({ sum, method }) => ({ ...sum, method }))),
});

/** Two keys, how large a portion of a blend the first of them is, and the amounts that are shared by the blend. */
export const blends = fc.record({
  first: parties(NAMES),
  second: parties(NAMES.slice(2)),
  percent: fc.integer({ min: 1, max: 99 }),
  shared: sharings,
});

/** Other amounts in the same steps, and in every other key some other weights. */
export function changed({ parties, money }: Shared, later: Shared, index: number): Shared {
  const weighed: Weighted = parties.map(([name, weight], i) => [
    name,
    i % 2 === index % 2 ? reweighed(weight, index) : weight,
  ]);
  const isKey = index % 2 === 0 && weighed.some(([, weight]) => weight > 0);
  return {
    parties: isKey ? weighed : parties,
    money: money.map(({ step, method }, i) => {
      const other = Math.round((later.money[i]?.amount ?? 0) * 100) / 100;
      return { amount: step === undefined ? Math.round(other) : other, step, method };
    }),
  };
}

/** Within the decimals that the weight had: a receiver corrects a number. */
function reweighed(weight: number, index: number): number {
  if (weight === 0) return index % 3;
  return index % 3 === 0 ? Math.round(weight * 300_000) / 100_000 : index % 3 === 1 ? 0 : weight;
}

/**
 * Two parties whose product of rest and weight is one below a whole number of times the sum: the quotient is the
 * closest to a whole number that it can be. Kept small enough for a spreadsheet to be exact.
 */
export const nearWhole: fc.Arbitrary<Shared> = fc
  .tuple(fc.integer({ min: 20_000_000, max: 31_000_000 }), fc.double({ min: 0.5, max: 0.999, noNaN: true }))
  .map(([sum, portion]) => [sum, Math.floor(sum * portion)] as const)
  .filter(([sum, weight]) => inverse(weight, sum) !== undefined)
  .map(([sum, weight]) => {
    const steps = sum - (inverse(weight, sum) ?? 0);
    const money = ['störst rest', 'var för sig', 'första'].map((method) => ({
      amount: steps,
      step: 1,
      method,
    }));
    return {
      parties: [
        ['Aneby', weight],
        ['Habo', sum - weight],
      ],
      money,
    };
  });

/** The number that makes one, multiplied by `a` and divided by `m`; nothing where they have a common factor. */
function inverse(a: number, m: number): number | undefined {
  let [before, rest] = [m, a];
  let [coefficientBefore, coefficient] = [0, 1];
  while (rest > 0) {
    const times = Math.floor(before / rest);
    [before, rest] = [rest, before - times * rest];
    [coefficientBefore, coefficient] = [coefficient, coefficientBefore - times * coefficient];
  }
  return before === 1 ? (coefficientBefore + m) % m : undefined;
}
