import { asDecimal } from '../../amount';

const LARGEST_POWER = 6;
const SMALLEST_POWER = -4;

/**
 * The step that figures look rounded to: the largest power of ten that all of them are whole numbers of. That four or
 * more end in 5 or 0 by chance happens once in 625 tables, so then fives count too (fees in fifties).
 */
export function stepOf(figures: readonly (number | undefined)[]): number {
  const stated = figures
    .filter((figure) => figure !== undefined && figure !== 0)
    .map((x) => asDecimal(x ?? 0));
  if (stated.length === 0) return 1;
  for (let power = LARGEST_POWER; power >= SMALLEST_POWER; power--) {
    const half = `5e${power}`;
    if (stated.length >= 4 && stated.every((x) => x.div(half).isInteger())) return Number(half);
    const whole = `1e${power}`;
    if (stated.every((x) => x.div(whole).isInteger())) return Number(whole);
  }
  return 10 ** SMALLEST_POWER;
}
