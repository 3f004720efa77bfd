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
  if (!(low <= high) || !Number.isFinite(high)) return undefined;
  const middle = (low + high) / 2;
  for (let power = largestPower(low, high); power >= -12; power--) {
    const found = multiplesBetween(low, high, power);
    if (found.length === 0) continue;
    found.sort((a, b) => digitsOf(a) - digitsOf(b) || Math.abs(a - middle) - Math.abs(b - middle));
    return found[0];
  }
  return middle;
}

function largestPower(low: number, high: number): number {
  return Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1e-9)));
}

/** At most ten: with more, the power of ten above would have had one. */
function multiplesBetween(low: number, high: number, power: number): number[] {
  const unit = 10 ** power;
  const found: number[] = [];
  for (let n = Math.ceil(low / unit); n <= Math.floor(high / unit) && found.length < 10; n++) {
    // Written as decimals, so that 13 tenths are 1.3 and not 1.3000000000000003. Nothing is shared out of a total of 0.
    if (n !== 0) found.push(Number(`${n}e${power}`));
  }
  return found;
}
