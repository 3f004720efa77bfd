import type { Quotas } from '../../allocation/quotas';
import { toBigInts } from '../../key/weights';
import { isLess, type Ratio } from '../infer/ratio';
import type { FactorReason } from './explanation';
import { nameOf, type SharedLevel } from './sharedLevel';

const ONE: Ratio = { over: 1n, under: 1n };
/** Beyond so many decimals nobody multiplies by hand. */
const MOST_DECIMALS = 30n;

/**
 * Uddatalsmetoden divides all weights by one number so that the results, each rounded to the nearest step, make the
 * amount. The same is told of the quotas, which are in the measure of the amount: all are multiplied by one factor. It is
 * found backwards from the shares: between (a − ½) / q and (a + ½) / q of everybody who is not kept by a floor or cap.
 */
export function explainFactor(shared: SharedLevel, quotas: Quotas): FactorReason {
  const all = quotasOfAll(quotas);
  const [low, high] = factorRange(shared, quotas, all);
  const factor = chooseFactor(low, high);
  const halfway = isLess(low, high ?? { over: low.over + 1n, under: low.under })
    ? []
    : all.flatMap((quota, i) => (isHalfway(times(quota, factor)) ? [nameOf(shared.key, i)] : []));
  const product = times(all[shared.row] ?? ONE, factor);
  const keptBy = isHalfway(product) ? undefined : whatKeeps(shared, product);
  return { by: 'factor', factor, product, ...(keptBy && { keptBy }), halfway };
}

/** Also of those who are held at a floor or a cap: this rule goes on from there. */
function quotasOfAll({ whole, within, steps }: Quotas): Ratio[] {
  const free = toBigInts(whole);
  const weights = within ? toBigInts(within.whole) : free;
  const sum = weights.reduce((total, weight, i) => (free[i] === 0n ? total : total + weight), 0n);
  return weights.map((weight) => ({ over: weight * BigInt(steps), under: sum }));
}

function factorRange(
  { level }: SharedLevel,
  { within }: Quotas,
  all: readonly Ratio[],
): [low: Ratio, high: Ratio | undefined] {
  let low: Ratio = { over: 0n, under: 1n };
  let high: Ratio | undefined;
  for (const [i, { over, under }] of all.entries()) {
    if (over === 0n) continue;
    const share = (level.shares[i] ?? 0) - (level.fixed.steps?.[i] ?? 0);
    const { floor, cap } = within?.limits[i] ?? { floor: 0, cap: Infinity };
    const least: Ratio = { over: (2n * BigInt(share) - 1n) * under, under: 2n * over };
    const most: Ratio = { over: (2n * BigInt(share) + 1n) * under, under: 2n * over };
    if (share > floor && isLess(low, least)) low = least;
    if (share < cap && (!high || isLess(most, high))) high = most;
  }
  return [low, high];
}

/** 1 if nothing needs to be changed; otherwise the factor with the fewest decimals, and the only one where there is one. */
function chooseFactor(low: Ratio, high: Ratio | undefined): Ratio {
  const isInside = (factor: Ratio): boolean => isLess(low, factor) && (!high || isLess(factor, high));
  if (isInside(ONE)) return ONE;
  for (let decimals = 0n; decimals <= MOST_DECIMALS; decimals++) {
    const under = 10n ** decimals;
    const factor = { over: (low.over * under) / low.under + 1n, under };
    if (isInside(factor)) return factor;
  }
  return low;
}

/** Rounded to the nearest step the product is the share, unless a floor or a cap allows no such share. */
function whatKeeps({ level, row }: SharedLevel, { over, under }: Ratio): FactorReason['keptBy'] {
  const share = BigInt((level.shares[row] ?? 0) - (level.fixed.steps?.[row] ?? 0));
  const nearest = (2n * over + under) / (2n * under);
  if (nearest === share) return undefined;
  return nearest > share ? 'cap' : 'floor';
}

function times(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.over, under: a.under * b.under };
}

function isHalfway({ over, under }: Ratio): boolean {
  return (2n * over) % under === 0n && ((2n * over) / under) % 2n === 1n;
}
