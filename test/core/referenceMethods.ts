import type { Filled } from './waterFilling';

/**
 * The rounding rules written a second time, each as it is defined and not as it is best calculated. Where the product
 * starts from the exact parts and repairs, these give out steps one by one.
 */
export const METHOD_NAMES = [
  'störst rest',
  'uddatalsmetoden',
  'kvotmetoden',
  'var för sig',
  'störst vikt',
  'första',
  'sista',
] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

/** By `sista` the last can be due less than nothing, and then there is no answer. */
export const ALWAYS_ANSWER = METHOD_NAMES.filter((name) => name !== 'sista');
export const BY_ROW: readonly MethodName[] = ['första', 'sista'];
/** Those by which every share is the exact part rounded up or down. */
export const WITHIN_QUOTA: readonly MethodName[] = ['störst rest', 'kvotmetoden', 'störst vikt', 'första'];
/** Those by which a larger amount never lowers a share. */
export const MONOTONE: readonly MethodName[] = ['uddatalsmetoden', 'kvotmetoden'];

export interface Claim {
  readonly weight: bigint;
  readonly code: string | undefined;
  readonly name: string;
  readonly floor: bigint;
  readonly cap?: bigint;
}

/** That a rule has no answer. */
export class NoAnswer extends Error {}

export function roundBy(method: MethodName, claims: readonly Claim[], filled: Filled): bigint[] {
  const { parts, divisor } = filled;
  const floors = parts.map((part) => part / divisor);
  const left = sum(parts) / divisor - sum(floors);
  const odd = parts.flatMap((part, i) => (part % divisor > 0n ? [i] : []));
  switch (method) {
    case 'var för sig':
      return parts.map((part) => nearest(part, divisor));
    case 'störst rest':
      odd.sort(
        (a, b) => descending(parts[a]! % divisor, parts[b]! % divisor) || inTies(claims[a]!, claims[b]!),
      );
      return oneEach(floors, odd, left);
    case 'störst vikt':
      odd.sort((a, b) => inTies(claims[a]!, claims[b]!));
      return oneEach(floors, odd, left);
    case 'första':
      return oneEach(floors, odd, left);
    case 'sista':
      return withLast(claims, filled);
    case 'uddatalsmetoden':
      return oddNumbers(claims, filled);
    case 'kvotmetoden':
      return stepByStep(claims, filled);
  }
}

function oneEach(floors: readonly bigint[], order: readonly number[], left: bigint): bigint[] {
  const shares = [...floors];
  for (const i of order.slice(0, Number(left))) shares[i]! += 1n;
  return shares;
}

function withLast(claims: readonly Claim[], { parts, divisor, held }: Filled): bigint[] {
  const shares = parts.map((part) => nearest(part, divisor));
  const last = claims.flatMap(({ weight }, i) => (weight > 0n && !held[i] ? [i] : [])).at(-1);
  if (last === undefined) return shares;
  const share = sum(parts) / divisor - sum(shares.filter((_, i) => i !== last));
  const { floor, cap } = claims[last]!;
  if (share < floor || (cap !== undefined && share > cap)) throw new NoAnswer(`${share}`);
  return shares.map((own, i) => (i === last ? share : own));
}

/**
 * Begins with what the largest amount below would give, and gives the rest one by one to the largest w / (2a + 1) below
 * its cap. Floors and caps cut the claims of all, also of those who are held.
 */
function oddNumbers(claims: readonly Claim[], { parts, divisor, held }: Filled): bigint[] {
  const amount = sum(parts) / divisor;
  const free = claims.flatMap(({ weight }, i) => (weight > 0n && !held[i] ? [i] : []));
  if (free.length === 0) return parts.map((part) => part / divisor);
  const weight = sum(claims.map((claim) => claim.weight));
  const cutTo = (scale: bigint): bigint[] =>
    claims.map((claim) => within(nearest(scale * claim.weight, weight), claim));
  const shares = cutTo(largestScale((amount + 1n) * weight, (scale) => sum(cutTo(scale)) <= amount));
  while (sum(shares) < amount) {
    const open = claims.flatMap((claim, i) =>
      claim.weight > 0n && within(shares[i]! + 1n, claim) > shares[i]! ? [i] : [],
    );
    const next = open.reduce((best, i) => {
      const [ours, theirs] = [
        claims[i]!.weight * (2n * shares[best]! + 1n),
        claims[best]!.weight * (2n * shares[i]! + 1n),
      ];
      return ours > theirs || (ours === theirs && inTies(claims[i]!, claims[best]!) < 0) ? i : best;
    });
    shares[next]! += 1n;
  }
  return shares;
}

/** The claims of some grow a thousand million steps while those of others grow one, so they are not gone through. */
function largestScale(most: bigint, isPossible: (scale: bigint) => boolean): bigint {
  let [from, to] = [0n, most + 1n];
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    if (isPossible(middle)) from = middle;
    else to = middle;
  }
  return from;
}

function within(share: bigint, { floor, cap }: Claim): bigint {
  if (share < floor) return floor;
  return cap !== undefined && share > cap ? cap : share;
}

/** Lets the amount grow from nothing, as Balinski and Young define it. */
function stepByStep(claims: readonly Claim[], { parts, divisor, held }: Filled): bigint[] {
  const free = claims.flatMap(({ weight }, i) => (weight > 0n && !held[i] ? [i] : []));
  const shares = parts.map((part, i) => (free.includes(i) ? 0n : part / divisor));
  const given = growingTo(
    sum(free.map((i) => parts[i]!)) / divisor,
    free.map((i) => claims[i]!),
  );
  free.forEach((i, place) => (shares[i] = given[place]!));
  return shares;
}

/** @param visit called with the shares of every amount on the way */
export function growingTo(
  amount: bigint,
  claims: readonly Claim[],
  visit?: (amount: bigint, shares: readonly bigint[]) => void,
): bigint[] {
  const weight = sum(claims.map((claim) => claim.weight));
  const shares = claims.map(() => 0n);
  for (let steps = 1n; steps <= amount; steps++) {
    let best = -1;
    claims.forEach((claim, i) => {
      if (shares[i]! * weight >= claim.weight * steps) return;
      const rival = claims[best];
      if (!rival) return (best = i);
      const [ours, theirs] = [claim.weight * (shares[best]! + 1n), rival.weight * (shares[i]! + 1n)];
      if (ours > theirs || (ours === theirs && inTies(claim, rival) < 0)) best = i;
    });
    shares[best]! += 1n;
    visit?.(steps, shares);
  }
  return shares;
}

function nearest(part: bigint, divisor: bigint): bigint {
  return (2n * part + divisor) / (2n * divisor);
}

function inTies(a: Claim, b: Claim): number {
  return (
    descending(a.weight, b.weight) ||
    (a.code ?? 'none').localeCompare(b.code ?? 'none', 'en') ||
    byCodePoint(a.name, b.name)
  );
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(utf32(a)), Buffer.from(utf32(b)));
}

/** UTF-32 in big-endian bytes is in the order of the code points. */
function utf32(text: string): number[] {
  return [...text].flatMap((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return [point >>> 24, point >>> 16, point >>> 8, point].map((byte) => byte & 255);
  });
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, number) => total + number, 0n);
}
