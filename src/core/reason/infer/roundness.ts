/**
 * How round a number is: the digits that are left when the zeros at its end are gone, half a digit less for a last 5.
 * 2 000 000 has one, 1 500 000 one and a half, 1 990 000 three: documents state totals with few.
 */
export function digitsOf(number: number): number {
  if (number === 0) return 0;
  const [mantissa = ''] = Math.abs(number).toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return digits.length - (digits.endsWith('5') ? 0.5 : 0);
}

/** The roundest number from `low` to `high`, the one nearest to the middle where several are as round. */
export function roundest(low: number, high: number): number | undefined {
  return roundNumbers(low, high, 1)[0];
}

/** The roundest numbers from `low` to `high`, the roundest first, then the nearest to the middle. */
export function roundNumbers(low: number, high: number, most: number): number[] {
  if (!(low <= high) || !Number.isFinite(high)) return [];
  const middle = (low + high) / 2;
  const found = new Set<number>();
  for (let power = largestPower(low, high); power >= -12 && found.size < most; power--) {
    const multiples = multiplesBetween(low, high, power);
    multiples.sort((a, b) => digitsOf(a) - digitsOf(b) || Math.abs(a - middle) - Math.abs(b - middle));
    for (const multiple of multiples) found.add(multiple);
  }
  return found.size > 0 ? [...found].slice(0, most) : [middle];
}

function largestPower(low: number, high: number): number {
  return Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1e-9)));
}

/** At most so many that the power of ten above would have had some of them. */
function multiplesBetween(low: number, high: number, power: number): number[] {
  const unit = 10 ** power;
  const found: number[] = [];
  for (let n = Math.ceil(low / unit); n <= Math.floor(high / unit) && found.length < 20; n++) {
    // Written as decimals, so that 13 tenths are 1.3 and not 1.3000000000000003. Nothing is shared out of a total of 0.
    if (n !== 0) found.push(Number(`${n}e${power}`));
  }
  return found;
}
