const LARGEST = 9_000_000_000_000_000;

/** Each gives a weight as whole number and decimal places: few and equal, inhabitants, percentages, kronor, 15 digits. */
const KINDS = [
  { most: 4, places: 0 },
  { most: 1_000_000, places: 0 },
  { most: 10_000, places: 2 },
  { most: 999_999_999, places: 4 },
  { most: 999_999_999_999_999, places: 0 },
];
const STEPS = [
  { step: 1, places: 0 },
  { step: 0.01, places: 2 },
  { step: 0.1, places: 1 },
];

/** A key of one level: its weights as whole numbers, and as the decimals that stand in the cells. */
export function randomKey(next) {
  const { most, places } = pick(KINDS, next);
  const count = 1 + Math.floor(next() * (next() < 0.9 ? 13 : 40));
  const wholeWeights = Array.from({ length: count }, () =>
    next() < 0.1 ? 0 : 1 + Math.floor(next() * most),
  );
  if (wholeWeights.every((weight) => weight === 0)) wholeWeights[0] = 1;
  return { wholeWeights, places };
}

/** An amount as a whole number of steps and as what stands in the cell. */
export function randomAmount(next) {
  const { step, places } = pick(STEPS, next);
  // A cell holds 15 digits where there are decimals.
  const most = places === 0 ? LARGEST : 1e14;
  const size = pick([() => 40, () => 1e6, () => most], next)();
  const steps = Math.floor(next() * (size + 1)) * (next() < 0.2 ? -1 : 1) + 0;
  return { steps: BigInt(steps), cell: decimal(steps, places), step, places };
}

/** The double that a decimal number is read as. */
export function decimal(whole, places) {
  return Number(`${whole}e-${places}`) + 0;
}

function pick(list, next) {
  return list[Math.floor(next() * list.length)];
}
