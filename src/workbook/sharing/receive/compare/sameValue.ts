import { asDecimal } from '../../../../core/amount';
import type { CellValue } from '../../../cellValue';

/** Excel stores and shows fifteen digits, and other programs the sixteenth as well; a noise below that is no difference. */
export function sameNumber(mine: number, theirs: number): boolean {
  if (asDecimal(mine).eq(asDecimal(theirs))) return true;
  return Math.abs(mine - theirs) <= 1e-12 * Math.max(Math.abs(mine), Math.abs(theirs));
}

export function sameValue(mine: CellValue, theirs: CellValue): boolean {
  if (typeof mine === 'number' && typeof theirs === 'number') return sameNumber(mine, theirs);
  return plain(mine) === plain(theirs);
}

function plain(value: CellValue): CellValue {
  return typeof value === 'string' ? value.normalize('NFC').trim() : value;
}

/** Theirs less mine, without the noise of binary subtraction. */
export function differenceOf(mine: number, theirs: number): number {
  return asDecimal(theirs).minus(asDecimal(mine)).toNumber();
}
