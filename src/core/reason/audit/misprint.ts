import { asDecimal } from '../../amount';

/** How one number can have become the other in print: one digit wrong, two neighbours swapped, or neither. */
export function howMisprinted(before: number, after: number): 'digit' | 'swapped' | 'other' {
  const [a, b] = sameLength(before, after);
  const apart = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) return 'digit';
  const isSwap =
    apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isSwap ? 'swapped' : 'other';
}

/** Written with equally many decimals and digits, so that place stands under place. */
function sameLength(before: number, after: number): [string, string] {
  const places = Math.max(asDecimal(before).decimalPlaces(), asDecimal(after).decimalPlaces());
  const [a, b] = [asDecimal(before).toFixed(places), asDecimal(after).toFixed(places)];
  const length = Math.max(a.length, b.length);
  return [a.padStart(length, '0'), b.padStart(length, '0')];
}
