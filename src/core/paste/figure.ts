import type { Atom } from './atom';
import type { PastedCell } from './pastedTable';
import { readShape } from './shape';

/** One number of a row, read from one or several atoms. */
export interface Figure {
  readonly cell: PastedCell;
  readonly isDash: boolean;
  /** More digits than a number of Excel's can hold: its last ones would be lost without a word. */
  readonly isTooLong: boolean;
  readonly strangeUnit?: string;
}

/** Five groups of three digits are all that a number of 15 digits can have. */
export const MOST_GROUPS = 5;
const MOST_DIGITS = 15;

/** True if the atoms are together one number: `2 368`, `1 234 567,50 kr`, `-15 %`. */
export function isFigure(atoms: readonly Atom[], from: number, to: number): boolean {
  const first = atoms[from];
  if (!first) return false;
  if (to - from === 1) return standsAlone(first);
  if (!opensGroups(first)) return false;
  for (let at = from + 1; at < to; at++) {
    const atom = atoms[at];
    if (!atom || !isGroup(atom) || atom.gap === 'wide') return false;
    if (at < to - 1 && isClosed(atom)) return false;
  }
  return true;
}

/** True if a no-break space says that the two atoms are one number. */
export function areBound(before: Atom, atom: Atom): boolean {
  const mayPrecede = opensGroups(before) || (isGroup(before) && !isClosed(before));
  return atom.gap === 'joining' && mayPrecede && isGroup(atom);
}

export function toFigure(atoms: readonly Atom[]): Figure {
  const [first] = atoms;
  const last = atoms.at(-1);
  const digits = atoms.map((atom) => atom.digits).join('');
  const decimals = last?.decimals ?? '';
  const isDash = first?.isDash ?? false;
  const written = `${first?.sign === '-' ? '-' : ''}${digits}${decimals === '' ? '' : `.${decimals}`}`;
  const isTooLong = significantDigits(digits + decimals) > MOST_DIGITS;
  return {
    cell: {
      text: atoms.map(({ text }) => text).join(' '),
      ...(!isDash && !isTooLong && { value: Number(written) + 0 }),
      ...(last?.unit !== undefined && { unit: last.unit }),
      ...(first?.approximate && { approximate: first.approximate }),
    },
    isDash,
    isTooLong,
    ...(last?.strangeUnit !== undefined && { strangeUnit: last.strangeUnit }),
  };
}

/** Reads a cell whose borders are known, so that every space in it parts thousands. */
export function readFigure(text: string): Figure | undefined {
  const { name, atoms, tail } = readShape(text);
  const cell = atoms.map((atom, i): Atom => (i === 0 ? atom : { ...atom, gap: 'single' }));
  if (name !== '' || tail !== '' || !isFigure(cell, 0, cell.length)) return undefined;
  const figure = toFigure(cell);
  return { ...figure, cell: { ...figure.cell, text } };
}

/** Groups such as `024` are never the start of a number. */
function standsAlone(atom: Atom): boolean {
  return atom.isDash || atom.digits === '0' || !atom.digits.startsWith('0');
}

function opensGroups(atom: Atom): boolean {
  return atom.isPlain && /^[1-9]\d{0,2}$/.test(atom.digits) && !isClosed(atom);
}

function isGroup({ isPlain, digits, sign, approximate }: Atom): boolean {
  return isPlain && digits.length === 3 && sign === '' && approximate === undefined;
}

/** Nothing of the same number can follow decimals or a unit. */
function isClosed({ decimals, unit, strangeUnit }: Atom): boolean {
  return decimals !== '' || unit !== undefined || strangeUnit !== undefined;
}

function significantDigits(digits: string): number {
  return digits.replace(/^0+/, '').length;
}
