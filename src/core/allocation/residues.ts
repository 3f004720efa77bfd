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

  private constructor(private readonly line: Line) {
    this.recent = new RecentRows(line.weights.length, (residue) => shareAmongAll(line, residue));
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
    const { weights, places } = this.line;
    const place = places[party] ?? 0;
    const rounds = this.roundsOf(steps);
    const residue = steps - rounds * this.line.sum;
    const row = this.recent.rowOf(residue);
    const part = row ? (row[place] ?? 0) : shareAlone(this.line, residue, place);
    return rounds * (weights[place] ?? 0) + part;
  }

  /** Everybody's share, in the order of the key. */
  shares(steps: number): number[] {
    const { weights, places } = this.line;
    const rounds = this.roundsOf(steps);
    const residue = steps - rounds * this.line.sum;
    const row = this.recent.rowOf(residue) ?? shareAmongAll(this.line, residue);
    const shares = new Array<number>(places.length);
    for (let party = 0; party < places.length; party++) {
      const place = places[party] ?? 0;
      shares[party] = rounds * (weights[place] ?? 0) + (row[place] ?? 0);
    }
    return shares;
  }

  /** The estimate is at most one off, and what is then left says which way: cheaper than `%` on large numbers. */
  private roundsOf(steps: number): number {
    const { sum, inverse } = this.line;
    const estimate = Math.floor(steps * inverse);
    const residue = steps - estimate * sum;
    if (residue < 0) return estimate - 1;
    return residue >= sum ? estimate + 1 : estimate;
  }
}

/** Every sum of floors fits 32 bits with room for one more a party. */
const LARGEST_SUM = 2 ** 30;
const LARGEST_PRODUCT = 2 ** 49;

/** The parties lined up in the order that settles ties, the first of them first. */
interface Line {
  readonly weights: Float64Array;
  /** Weight over sum, each the nearest double. */
  readonly fractions: Float64Array;
  readonly sum: number;
  readonly inverse: number;
  /** Where in the line each party of the key stands. */
  readonly places: Int32Array;
  /** Room to work in, so that a column leaves nothing behind but itself. */
  readonly remainders: Float64Array;
  readonly buckets: Int32Array;
  readonly counts: Int32Array;
}

function lineUp(values: readonly number[], sum: number, rank: readonly number[]): Line {
  const weights = new Float64Array(values.length);
  rank.forEach((place, party) => (weights[place] = values[party] ?? 0));
  return {
    weights,
    fractions: weights.map((weight) => weight / sum),
    sum,
    inverse: 1 / sum,
    places: Int32Array.from(rank),
    remainders: new Float64Array(values.length),
    buckets: new Int32Array(values.length),
    counts: new Int32Array(bucketsFor(values.length)),
  };
}

/** One or two parties to a bucket, and no more of them than the processor's cache holds. */
function bucketsFor(parties: number): number {
  let buckets = 16;
  while (buckets < parties / 2 && buckets < 16_384) buckets *= 2;
  return buckets;
}

/**
 * Whoever is ahead of a party in the line has gone before it with an equal remainder; those after it need a larger one.
 * Everybody's floor and everybody who goes before, together, is one sum: of floor((residue · w − r ± ½) / sum) + 1,
 * with r the party's own remainder and + for those ahead. The party gets an odd step if the sum is below the residue.
 */
function shareAlone({ weights, fractions, sum, inverse }: Line, residue: number, place: number): number {
  const product = residue * (weights[place] ?? 0);
  const floor = Math.floor((product + 0.5) * inverse);
  const remainder = product - floor * sum;
  const ahead = 1 - (remainder - 0.5) * inverse;
  const behind = 1 - (remainder + 0.5) * inverse;
  let taken = 0;
  for (let j = 0; j < place; j++) taken = (taken + ((residue * (fractions[j] ?? 0) + ahead) | 0)) | 0;
  for (let j = place; j < fractions.length; j++)
    taken = (taken + ((residue * (fractions[j] ?? 0) + behind) | 0)) | 0;
  return floor + (taken < residue ? 1 : 0);
}

/** Everybody's share, in the order of the line: remainders are counted in buckets, and only the last bucket is sorted. */
function shareAmongAll(line: Line, residue: number): number[] {
  const { weights, sum, inverse, remainders, buckets, counts } = line;
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
  if (left > 0) giveOddSteps(line, shares, left);
  return shares;
}

/** All in the buckets above the last that is reached get one; in that bucket the largest remainders, then the first in line. */
function giveOddSteps({ remainders, buckets, counts }: Line, shares: number[], left: number): void {
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
  // The sort is stable, so equal remainders stay in the order of the line.
  if (needed < candidates.length) candidates.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0));
  for (const i of candidates.slice(0, needed)) shares[i] = (shares[i] ?? 0) + 1;
}
