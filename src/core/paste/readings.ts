import type { Atom } from './atom';
import { areBound, isFigure, MOST_GROUPS, toFigure, type Figure } from './figure';
import type { Shape } from './shape';

/** One way to read the numbers of a row, and what is then left as text. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly tail: string;
}

/** The counts that are possible are bits of a 32-bit number. */
export const MOST_ATOMS = 30;
/** No more readings are looked for; a row with so many is not settled, since the right one may not be among them. */
export const MOST_READINGS = 16;

/** The numbers of columns that the row can have, as bits: bit 2 is set if it can be read as two numbers. */
export function possibleCounts(shape: Shape): number {
  return spansOf(shape).reduce((possible, { counts, atoms }) => possible | (counts[atoms.length] ?? 0), 0);
}

/** Every way to read the row as so many numbers; a way that leaves no number among the text goes before all others. */
export function readAs(shape: Shape, count: number): Reading[] {
  for (const span of spansOf(shape)) {
    const { tail } = span;
    const splits = splitInto(span, count);
    if (splits.length > 0) return splits.map((figures) => ({ figures, tail }));
  }
  return [];
}

interface Span {
  readonly atoms: readonly Atom[];
  /** For each position, the counts of numbers into which the atoms before it can be split, as bits. */
  readonly counts: readonly number[];
  readonly tail: string;
}

/**
 * What may be the numbers of the row: all of them; all but a dash that leads over from the name; and where text
 * follows, those before a wide gap (`6 600  Drygt 50% i statsbidrag`).
 */
function spansOf({ atoms, tail }: Shape): Span[] {
  if (atoms.length > MOST_ATOMS) return [];
  const counts = countsUpTo(atoms);
  const spans: Span[] = [{ atoms, counts, tail }];
  if (atoms[0]?.isDash && atoms.length > 1) {
    const others = atoms.slice(1);
    spans.push({ atoms: others, counts: countsUpTo(others), tail });
  }
  if (tail === '') return spans;
  for (let at = atoms.length - 1; at > 0; at--) {
    if (!startsText(atoms[at])) continue;
    const rest = atoms.slice(at).map(({ text }) => text);
    spans.push({ atoms: atoms.slice(0, at), counts, tail: [...rest, tail].join(' ') });
  }
  return spans;
}

function startsText(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.gap === 'wide' || atom.approximate !== undefined);
}

function countsUpTo(atoms: readonly Atom[]): number[] {
  const counts = [1];
  for (let to = 1; to <= atoms.length; to++) {
    let here = 0;
    for (const from of startsBefore(atoms, to)) here |= (counts[from] ?? 0) << 1;
    counts.push(here);
  }
  return counts;
}

/** Where a number that ends at `to` can start. */
function startsBefore(atoms: readonly Atom[], to: number): number[] {
  const starts: number[] = [];
  for (let from = to - 1; from >= Math.max(0, to - MOST_GROUPS); from--) {
    if (isFigure(atoms, from, to) && !isBoundAt(atoms, from)) starts.push(from);
  }
  return starts;
}

function isBoundAt(atoms: readonly Atom[], at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  return before !== undefined && atom !== undefined && areBound(before, atom);
}

/** Works backwards, and only along ways that reach the start: so the time follows the number of readings. */
function splitInto({ atoms, counts }: Span, count: number): Figure[][] {
  const found: Figure[][] = [];
  const walk = (to: number, left: number, after: Figure[]): void => {
    if (found.length === MOST_READINGS) return;
    if (left === 0) {
      if (to === 0) found.push(after);
      return;
    }
    for (const from of startsBefore(atoms, to)) {
      if (!((counts[from] ?? 0) & (1 << (left - 1)))) continue;
      walk(from, left - 1, [toFigure(atoms.slice(from, to)), ...after]);
    }
  };
  const isPossible = count > 0 && ((counts[atoms.length] ?? 0) & (1 << count)) !== 0;
  if (isPossible) walk(atoms.length, count, []);
  return found;
}
