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
  readonly ties: boolean;
}

export interface ColumnParty {
  readonly name: string;
  readonly code?: string;
  /** Decimal text of at most 15 digits, or a whole number below 2^53. */
  readonly weight: string;
  /** Fixed amount as a whole number of steps. */
  readonly fixed: bigint;
}

/** Each party's share as a whole number of steps. */
export function referenceSteps({ parties, steps, ties }: Column): bigint[] {
  const sign = steps < 0n ? -1n : 1n;
  const rest = sign * steps - parties.reduce((sum, { fixed }) => sum + fixed, 0n);
  const weights = wholeWeights(parties);
  const shares = ties ? largestRemainder(rest, weights, parties) : eachOnItsOwn(rest, weights);
  return shares.map((share, i) => sign * (share + (parties[i]?.fixed ?? 0n)));
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

function largestRemainder(amount: bigint, weights: bigint[], parties: readonly ColumnParty[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const shares = weights.map((weight) => (amount * weight) / sum);
  const left = amount - shares.reduce((total, share) => total + share, 0n);
  const queue = weights.map((weight, i) => ({
    i,
    weight,
    remainder: (amount * weight) % sum,
    party: parties[i]!,
  }));
  queue.sort(
    (a, b) =>
      descending(a.remainder, b.remainder) ||
      descending(a.weight, b.weight) ||
      (a.party.code ?? 'none').localeCompare(b.party.code ?? 'none', 'en') ||
      byCodePoint(a.party.name, b.party.name),
  );
  for (const { i } of queue.slice(0, Number(left))) shares[i]! += 1n;
  return shares;
}

function eachOnItsOwn(amount: bigint, weights: bigint[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  return weights.map((weight) => (2n * amount * weight + sum) / (2n * sum));
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
