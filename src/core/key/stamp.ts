import { asDecimal } from '../amount';
import { isBlank, isCellError, type Cell } from '../cell';
import { remember } from '../remember';

/**
 * The stamp of a key table: its label and eight hexadecimal digits of its content, e.g. `Folkmängd 2016#8f2ac1d0`.
 * The same content gives the same digits in every client and language; they detect mistakes, not fraud.
 */
export function makeStamp(label: string, cells: readonly (readonly Cell[])[]): string {
  return `${label}#${hash(canonicalContent(cells)).toString(16).padStart(8, '0')}`;
}

const STAMP = /^(.+)#([0-9a-f]{8})$/su;

export function isStamp(text: string): boolean {
  return STAMP.test(text);
}

/** The eight digits that two municipalities can compare by phone. */
export function digitsOf(stamp: string): string {
  return STAMP.exec(stamp)?.[2] ?? '';
}

export function labelOf(stamp: string): string {
  return STAMP.exec(stamp)?.[1] ?? '';
}

/**
 * One line a row, cells parted by a character that no cell holds. A blank counts as 0, since Excel on the desktop
 * hands blanks over as 0 and Excel on the web as nothing, and both must arrive at the same digits. Where the two
 * mean different things (a blank weight) the key is refused and has no stamp.
 */
function canonicalContent(cells: readonly (readonly Cell[])[]): string {
  return cells.map((row) => row.map(canonicalCell).join('\u001f')).join('\u001e');
}

function canonicalCell(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  if (isBlank(cell)) return '0';
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? String(cell) : asDecimal(cell).toString();
  return typeof cell === 'string' ? canonicalText(cell) : String(cell).toUpperCase();
}

const canonicalText = remember((text) => text.normalize('NFC').trim());

/** MurmurHash3 in 32 bits (Appleby, public domain) over the text's UTF-8 bytes: every bit of input moves every digit. */
function hash(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(bytes.buffer);
  const whole = bytes.length & ~3;
  let h = 0;
  for (let i = 0; i < whole; i += 4)
    h = (Math.imul(rotate(h ^ scramble(view.getUint32(i, true)), 13), 5) + 0xe6546b64) | 0;
  let rest = 0;
  for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8) | (bytes[i] ?? 0);
  h ^= scramble(rest) ^ bytes.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function scramble(k: number): number {
  return Math.imul(rotate(Math.imul(k, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}
