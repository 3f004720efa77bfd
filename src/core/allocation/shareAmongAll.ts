import type { Proportions } from './proportions';

/** Room to work in, so that a column leaves nothing behind but its parts. */
interface Room {
  readonly remainders: Float64Array;
  readonly buckets: Int32Array;
  /** How many remainders lie in each bucket. */
  readonly counts: Int32Array;
}

export function makeRoom(parties: number): Room {
  return {
    remainders: new Float64Array(parties),
    buckets: new Int32Array(parties),
    counts: new Int32Array(bucketsFor(parties)),
  };
}

/** One or two parties to a bucket, and no more buckets than the processor's cache holds. */
function bucketsFor(parties: number): number {
  let buckets = 16;
  while (buckets < parties / 2 && buckets < 16_384) buckets *= 2;
  return buckets;
}

/**
 * Everybody's part of a residue, in the order of the key. The remainders are counted in buckets from small to large, so
 * that only those in the last bucket that odd steps reach need be compared: as many steps as parties, and no sort.
 */
export function shareAmongAll(
  proportions: Proportions,
  residue: number,
  parts: Int32Array,
  room: Room,
): void {
  const { weights, sum, inverse } = proportions;
  const { remainders, buckets, counts } = room;
  // Just below the number of buckets over the sum, so that the largest remainder falls into the last one.
  const scale = counts.length * inverse * (1 - 2 ** -50);
  counts.fill(0);
  let left = residue;
  for (let i = 0; i < weights.length; i++) {
    const product = residue * (weights[i] ?? 0);
    let floor = (product * inverse) | 0;
    let remainder = product - floor * sum;
    // The quotient is at most one off, and then the remainder says which way.
    if (remainder < 0) {
      floor -= 1;
      remainder += sum;
    } else if (remainder >= sum) {
      floor += 1;
      remainder -= sum;
    }
    const bucket = (remainder * scale) | 0;
    parts[i] = floor;
    remainders[i] = remainder;
    buckets[i] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    left -= floor;
  }
  if (left > 0) giveOddSteps(proportions, left, parts, room);
}

/** All above the last bucket that is reached get one; in that one the largest remainders, and of equal ones the first in line. */
function giveOddSteps(
  { places }: Proportions,
  left: number,
  parts: Int32Array,
  { remainders, buckets, counts }: Room,
): void {
  let last = counts.length - 1;
  let needed = left;
  while ((counts[last] ?? 0) < needed) needed -= counts[last--] ?? 0;
  const candidates: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const bucket = buckets[i] ?? 0;
    if (bucket === last) candidates.push(i);
    // 1 for the buckets above, without a branch: which bucket comes next cannot be foreseen.
    parts[i] = (parts[i] ?? 0) + ((last - bucket) >>> 31);
  }
  if (needed < candidates.length) {
    candidates.sort(
      (a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0),
    );
  }
  for (const i of candidates.slice(0, needed)) parts[i] = (parts[i] ?? 0) + 1;
}
