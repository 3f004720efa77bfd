import type { Approximate, Unit } from './pastedTable';
import type { Gap } from './tokens';
import { unitOf } from './vocabulary';

/** A piece of a line that is a number, or one of the groups of thousands of a number written with spaces. */
export interface Atom {
  readonly text: string;
  readonly gap: Gap;
  readonly sign: '' | '-' | '+';
  /** The digits before the decimal sign, thousands dots taken out. */
  readonly digits: string;
  readonly decimals: string;
  /** True if nothing but digits was written before the decimal sign. */
  readonly isPlain: boolean;
  /** True for the dash that stands for "nothing" in a column of numbers. */
  readonly isDash: boolean;
  readonly unit?: Unit;
  /** A unit that the add-in does not count in, as written. */
  readonly strangeUnit?: string;
  readonly approximate?: Approximate;
}

const MINUS = new Set([...'-\u2212\u2010\u2011\u2013']);
const DASHES = new Set([...MINUS, '\u2014', '..', '…']);

/** Pieces longer than this are no numbers; so every pattern below works on a text of bounded length. */
const LONGEST = 60;

/** Reads a piece of a line as a number; nothing if it is a word, a date, a paragraph or a range. */
export function readAtom(piece: string, gap: Gap): Atom | undefined {
  if (piece.length > LONGEST) return readEndlessDigits(piece, gap);
  const { sign, rest, approximate } = takeSign(piece);
  const end = endOfNumber(rest);
  const written = rest.slice(0, end).replace(/[.,]+$/, '');
  const number = readDecimal(written);
  if (number === undefined) return undefined;
  const tail = rest.slice(written.length);
  const unit = unitOfTail(tail);
  if (unit === undefined) return undefined;
  return {
    text: piece,
    gap,
    sign,
    ...number,
    isDash: false,
    ...(unit !== '' && { unit }),
    ...(approximate && { approximate }),
  };
}

/** Too long for any number, and kept as one so that the preview can say so. */
function readEndlessDigits(piece: string, gap: Gap): Atom | undefined {
  if (!/^\d+$/.test(piece)) return undefined;
  return { text: piece, gap, sign: '', digits: piece, decimals: '', isPlain: true, isDash: false };
}

export function readDash(piece: string, gap: Gap): Atom | undefined {
  if (!DASHES.has(piece)) return undefined;
  return { text: piece, gap, sign: '', digits: '', decimals: '', isPlain: false, isDash: true };
}

/** A bare year, as in the head of a column. */
export function isYear(atom: Atom): boolean {
  const { digits, decimals, sign, unit, approximate, isPlain } = atom;
  const isBare = isPlain && decimals === '' && sign === '' && unit === undefined && approximate === undefined;
  return isBare && /^(19|20)\d\d$/.test(digits);
}

function takeSign(piece: string): { sign: Atom['sign']; rest: string; approximate?: Approximate } {
  const first = piece.charAt(0);
  if (first === '~' || first === '≈') return { sign: '', rest: piece.slice(1), approximate: 'ca' };
  if (first === '+') return { sign: '+', rest: piece.slice(1) };
  return MINUS.has(first) ? { sign: '-', rest: piece.slice(1) } : { sign: '', rest: piece };
}

function endOfNumber(text: string): number {
  let at = 0;
  while (at < text.length && /[0-9.,]/.test(text.charAt(at))) at++;
  return at;
}

/**
 * What may follow the digits: a unit, the Swedish `:-` and `,-` for whole kronor, a mark of a footnote, the end of
 * a sentence. The empty unit means none; nothing means that the piece is no number.
 */
function unitOfTail(tail: string): Unit | undefined {
  const unmarked = tail.replace(/[*†¹²³]{1,4}$/, '');
  const price = /^[:,][-\u2013\u2212][.,;]?$/.test(unmarked);
  if (price) return 'kr';
  return /^[.,;:]*$/.test(unmarked) ? '' : unitOf(unmarked);
}

/**
 * Swedish writes decimals with a comma. A single dot is both a thousands separator ("9.500 kr") and a foreign decimal
 * point ("0.5"): it parts thousands where exactly three digits follow and one to three, not starting with 0, precede.
 */
function readDecimal(written: string): Pick<Atom, 'digits' | 'decimals' | 'isPlain'> | undefined {
  const [whole = '', decimals, ...more] = written.split(',');
  if (more.length > 0 || whole === '' || decimals?.includes('.')) return undefined;
  const groups = whole.split('.');
  if (groups.length === 1) return { digits: whole, decimals: decimals ?? '', isPlain: true };
  if (areThousands(groups)) return { digits: groups.join(''), decimals: decimals ?? '', isPlain: false };
  const [point = '', fraction = ''] = groups;
  const isPoint = groups.length === 2 && decimals === undefined && point !== '' && fraction !== '';
  return isPoint ? { digits: point, decimals: fraction, isPlain: true } : undefined;
}

function areThousands([first = '', ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);
}
