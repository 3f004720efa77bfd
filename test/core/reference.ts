import { roundBy, type Claim, type MethodName } from './referenceMethods';
import { fill, type Filled } from './waterFilling';

/**
 * The allocation written a second time, as plainly as it can be: whole numbers of any size, no floating point and
 * nothing from src. What the product gives must be exactly this.
 */
export interface Column {
  readonly parties: readonly ColumnParty[];
  /** The amount as a whole number of steps. */
  readonly steps: bigint;
  /** The step as decimal text. */
  readonly step: string;
  readonly method: MethodName;
}

export interface ColumnParty {
  readonly name: string;
  readonly code?: string;
  /** Decimal text of at most 15 digits, or a whole number below 2^53. */
  readonly weight: string;
  /** Fixed amount as a whole number of steps. */
  readonly fixed: bigint;
  /** The least and the most that the party pays, fixed amount included: decimal text in the measure of the amount. */
  readonly floor?: string;
  readonly cap?: string;
  /** Those who share what this group gets. */
  readonly under?: readonly ColumnParty[];
}

/** Each party's share as a whole number of steps; those of a group in its place. */
export function referenceSteps(column: Column): bigint[] {
  const sign = column.steps < 0n ? -1n : 1n;
  return shareSteps({ ...column, steps: sign * column.steps }).map((share) => sign * share);
}

function shareSteps(column: Column): bigint[] {
  const { parties, method } = column;
  const shares = roundBy(method, claimsOf(column), exactParts(column));
  return shares.flatMap((share, i) => {
    const { fixed, under } = parties[i]!;
    return under ? shareSteps({ ...column, parties: under, steps: share + fixed }) : [share + fixed];
  });
}

/** The parties as a rounding rule sees them. */
function claimsOf(column: Column): Claim[] {
  const [weights, limits] = [wholeWeights(column.parties), limitsOf(column)];
  return column.parties.map(({ name, code }, i) => ({
    weight: weights[i]!,
    code,
    name,
    ...limits[i]!,
  }));
}

/** The least and the most beyond the fixed amounts, in whole steps. */
function limitsOf({ parties, step }: Column): { floor: bigint; cap?: bigint }[] {
  return parties.map(({ fixed, floor, cap }) => {
    const least = floor === undefined ? 0n : inSteps(floor, step, 'up') - fixed;
    return {
      floor: least > 0n ? least : 0n,
      ...(cap !== undefined && { cap: inSteps(cap, step, 'down') - fixed }),
    };
  });
}

/** What everybody is due beyond the fixed amounts, exactly. */
function exactParts(column: Column): Filled {
  const { parties, steps } = column;
  const rest = steps - parties.reduce((sum, { fixed }) => sum + fixed, 0n);
  const weights = wholeWeights(parties);
  return fill(
    rest,
    limitsOf(column).map((limits, i) => ({ weight: weights[i]!, ...limits })),
  );
}

/** A bound in whole steps. */
export function inSteps(bound: string, step: string, rounded: 'up' | 'down'): bigint {
  const [of, by] = [parse(bound), parse(step)];
  const over = of.digits * 10n ** BigInt(by.places);
  const under = by.digits * 10n ** BigInt(of.places);
  return rounded === 'up' ? (over + under - 1n) / under : over / under;
}

/** The double that stands for so many steps: the one that reads as their decimal product. */
export function inMeasure(steps: bigint, step: string): number {
  const { digits, places } = parse(step);
  return Number(decimalText(steps * digits, places));
}

export function decimalText(digits: bigint, places: number): string {
  const [sign, size] = digits < 0n ? ['-', -digits] : ['', digits];
  const text = size.toString().padStart(places + 1, '0');
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** The weights as whole numbers in the same proportions. */
export function wholeWeights(parties: readonly Pick<ColumnParty, 'weight'>[]): bigint[] {
  const parsed = parties.map(({ weight }) => parse(weight));
  const most = Math.max(...parsed.map(({ places }) => places));
  return parsed.map(({ digits, places }) => digits * 10n ** BigInt(most - places));
}

function parse(text: string): { digits: bigint; places: number } {
  const [whole = '', decimals = ''] = text.split('.');
  return { digits: BigInt(whole + decimals), places: decimals.length };
}
