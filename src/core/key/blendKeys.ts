import type Decimal from 'decimal.js';
import { asDecimal, Exact } from '../amount';
import { PartyIndex, type CodeOf, type Party } from '../party';
import { fail, ok, type Result } from '../problem';
import { hasFractions, makeKey, type Key, type Portion } from './key';
import { leastCommonMultiple, toBigInts, toIntegers, toLowestTerms } from './weights';

export type { Portion };

/**
 * Blends the fractions of several keys: a party's fraction is the sum of portion × fraction. The portions must make
 * 100 %; whether they are written as 0,3 and 0,7 or as 30 and 70 shows in what they sum to.
 */
export function blendKeys(label: string, portions: readonly Portion[], codeOf: CodeOf): Result<Key> {
  const depends = portions.find(({ key }) => !hasFractions(key));
  if (depends) return fail({ kind: 'blendOfBounds', key: label, part: depends.key.label });
  const sum = sumOf(portions);
  if (!isWhole(sum, 1) && !isWhole(sum, 100))
    return fail({ kind: 'blendNotWhole', key: label, sum: toPercent(portions) });
  const index = new PartyIndex(codeOf);
  const parties: Party[] = [];
  const places = portions.map(({ key }) => key.parties.map((party) => placeOf(party)));
  const whole = toLowestTerms(sumsOf(portions, places, parties.length));
  const total = whole.sum.toString();
  const weights = Array.from<number | bigint, number>(whole.values, (value) =>
    new Exact(value.toString()).div(total).toNumber(),
  );
  const content = { label, weightHeader: 'Andel', parties, weights, index };
  return ok(makeKey({ ...content, isMade: true, blend: portions }, whole));

  function placeOf(party: Party): number {
    const found = index.add(party, parties.length);
    return found ?? parties.push(party) - 1;
  }
}

/** portion × weight / sum of weights for each party, over a common denominator. */
function sumsOf(portions: readonly Portion[], places: readonly number[][], count: number): bigint[] {
  const common = portions.reduce((all, { key }) => leastCommonMultiple(all, BigInt(key.whole.sum)), 1n);
  const shares = toIntegers(portions.map(({ portion }) => portion));
  const sums = new Array<bigint>(count).fill(0n);
  portions.forEach(({ key }, k) => {
    const scale = (shares[k] ?? 0n) * (common / BigInt(key.whole.sum));
    toBigInts(key.whole).forEach((weight, i) => {
      const place = places[k]?.[i] ?? 0;
      sums[place] = (sums[place] ?? 0n) + weight * scale;
    });
  });
  return sums;
}

function sumOf(portions: readonly Portion[]): Decimal {
  return Exact.sum(0, ...portions.map(({ portion }) => asDecimal(portion)));
}

/** Three thirds in cells make 0,999999999999999; what is left out is the same billionth as in an amount. */
function isWhole(sum: Decimal, whole: number): boolean {
  return sum
    .minus(whole)
    .abs()
    .lte(whole * 1e-9);
}

/** Portions of at most 1 were meant as fractions, larger ones as percentages. */
function toPercent(portions: readonly Portion[]): number {
  const sum = sumOf(portions);
  const inPercent = portions.some(({ portion }) => portion > 1);
  return (inPercent ? sum : sum.times(100)).toNumber();
}
