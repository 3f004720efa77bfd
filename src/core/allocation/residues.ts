import type { Key } from '../key/key';
import { RecentRows } from './recentRows';

/**
 * Largest remainders in doubles, for a key of one level with neither fixed amounts nor bounds.
 *
 * With steps = rounds · sum + residue, party i is due rounds · w + what it is due of the residue: the rounds leave no
 * remainder. So what has to be shared is less than the sum of the weights, however large the amount, and equal
 * residues are shared alike. docs/decisions/020-speed.md proves that every quotient below is exact.
 */
export class Residues {
  private readonly recent: RecentRows;

  private constructor(private readonly parties: Parties) {
    this.recent = new RecentRows(parties.weights.length, (residue) => shareAmongAll(parties, residue));
  }

  /** Nothing for a key whose products could pass what a double tells apart. */
  static of({ whole, rank }: Pick<Key, 'whole' | 'rank'>): Residues | undefined {
    if (whole.exactIn !== 'double' || whole.sum >= LARGEST_SUM) return undefined;
    const heaviest = whole.values.reduce((most, weight) => Math.max(most, weight), 0);
    if (whole.sum * heaviest >= LARGEST_PRODUCT) return undefined;
    return new Residues(lineUp(whole.values, whole.sum, rank));
  }

  /**
   * One party's share. At the first sight of a residue it is worked out alone: a cell with an amount of its own does
   * not pay for a whole column. At the second the column is made and kept.
   * @param steps a whole number of steps, zero or more
   */
  shareOf(steps: number, party: number): number {
    const rounds = this.roundsOf(steps);
    const residue = steps - rounds * this.parties.sum;
    const row = this.recent.rowOf(residue);
    const part = row ? (row[party] ?? 0) : shareAlone(this.parties, residue, party);
    return rounds * (this.parties.weights[party] ?? 0) + part;
  }

  /** Everybody's share, in the order of the key. */
  shares(steps: number): number[] {
    const rounds = this.roundsOf(steps);
    const residue = steps - rounds * this.parties.sum;
    const row = this.recent.rowOf(residue) ?? shareAmongAll(this.parties, residue);
    const { weights } = this.parties;
    return row.map((part, party) => rounds * (weights[party] ?? 0) + part);
  }

  /** The estimate is at most one off, and what is then left says which way: cheaper than `%` on large numbers. */
  private roundsOf(steps: number): number {
    const { sum, inverse } = this.parties;
    const estimate = Math.floor(steps * inverse);
    const residue = steps - estimate * sum;
    if (residue < 0) return estimate - 1;
    return residue >= sum ? estimate + 1 : estimate;
  }
}

/** Every sum of floors fits 32 bits, with room for one more a party. */
const LARGEST_SUM = 2 ** 30;
const LARGEST_PRODUCT = 2 ** 49;

interface Parties {
  /** In the order of the key, like all below but the fractions. */
  readonly weights: Float64Array;
  readonly sum: number;
  readonly inverse: number;
  /** Position of each party in the line: the order that settles ties, the first of them first. */
  readonly places: Int32Array;
  /** Weight over sum, each the nearest double, in the order of the line. */
  readonly fractions: Float64Array;
  /** Room to work in, so that a column leaves nothing behind but itself. */
  readonly remainders: Float64Array;
  readonly buckets: Int32Array;
  readonly counts: Int32Array;
}

function lineUp(values: readonly number[], sum: number, rank: readonly number[]): Parties {
  const count = values.length;
  const fractions = new Float64Array(count);
  rank.forEach((place, party) => (fractions[place] = (values[party] ?? 0) / sum));
  return {
    weights: Float64Array.from(values),
    sum,
    inverse: 1 / sum,
    places: Int32Array.from(rank),
    fractions,
    remainders: new Float64Array(count),
    buckets: new Int32Array(count),
    counts: new Int32Array(bucketsFor(count)),
  };
}

/** One or two parties to a bucket, and no more of them than the processor's cache holds. */
function bucketsFor(parties: number): number {
  let buckets = 16;
  while (buckets < parties / 2 && buckets < 16_384) buckets *= 2;
  return buckets;
}

/**
 * Those ahead in the line go before a party if their remainder is at least its own, those behind if it is larger. What
 * all have got when everybody is rounded down, and how many go before, is one sum: of
 * floor((residue · w − r ± ½) / sum) + 1, with the party's own remainder r and + for those ahead. The party gets an odd
 * step if that sum is below the residue.
 */
function shareAlone(
  { weights, sum, inverse, places, fractions }: Parties,
  residue: number,
  party: number,
): number {
  const product = residue * (weights[party] ?? 0);
  const floor = Math.floor((product + 0.5) * inverse);
  const remainder = product - floor * sum;
  const ahead = 1 - (remainder - 0.5) * inverse;
  const behind = 1 - (remainder + 0.5) * inverse;
  const place = places[party] ?? 0;
  let taken = 0;
  // `| 0` truncates, which is the floor of what is never negative, and keeps the sum a whole number of the processor.
  for (let j = 0; j < place; j++) taken = (taken + ((residue * (fractions[j] ?? 0) + ahead) | 0)) | 0;
  for (let j = place; j < fractions.length; j++)
    taken = (taken + ((residue * (fractions[j] ?? 0) + behind) | 0)) | 0;
  return floor + (taken < residue ? 1 : 0);
}

/** Everybody's share: remainders are counted in buckets, and only the last bucket that is reached is sorted. */
function shareAmongAll(parties: Parties, residue: number): number[] {
  const { weights, sum, inverse, remainders, buckets, counts } = parties;
  // Just below the number of buckets, so that the largest remainder falls into the last one.
  const scale = counts.length * inverse * (1 - 2 ** -50);
  const shares = new Array<number>(weights.length);
  counts.fill(0);
  let left = residue;
  for (let i = 0; i < weights.length; i++) {
    const product = residue * (weights[i] ?? 0);
    const floor = ((product + 0.5) * inverse) | 0;
    const remainder = product - floor * sum;
    const bucket = (remainder * scale) | 0;
    shares[i] = floor;
    remainders[i] = remainder;
    buckets[i] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    left -= floor;
  }
  if (left > 0) giveOddSteps(parties, shares, left);
  return shares;
}

/** All above the last bucket that is reached get one; in that one the largest remainders, and of equal ones the first in line. */
function giveOddSteps(
  { places, remainders, buckets, counts }: Parties,
  shares: number[],
  left: number,
): void {
  let last = counts.length - 1;
  let needed = left;
  while ((counts[last] ?? 0) < needed) needed -= counts[last--] ?? 0;
  const candidates: number[] = [];
  for (let i = 0; i < shares.length; i++) {
    const bucket = buckets[i] ?? 0;
    if (bucket === last) candidates.push(i);
    // 1 for the buckets above, without a branch: which bucket comes next cannot be foreseen.
    shares[i] = (shares[i] ?? 0) + ((last - bucket) >>> 31);
  }
  if (needed < candidates.length)
    candidates.sort(
      (a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0),
    );
  for (const i of candidates.slice(0, needed)) shares[i] = (shares[i] ?? 0) + 1;
}
