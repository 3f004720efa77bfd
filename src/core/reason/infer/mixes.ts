import { blendKeys } from '../../key/blendKeys';
import { hasFractions, type Key } from '../../key/key';
import type { CodeOf, Party } from '../../party';
import { alignKey, type AlignedKey } from './alignedKey';
import { isMistaken } from './candidate';
import type { Column } from './column';
import { fitKey } from './fitKey';
import type { Fit } from './inference';
import { bestPortion, mixRows, portionsWithin, type MixRows } from './mixRows';
import { restOf, usualPortions } from './portions';
import { digitsOf, roundest } from './roundness';

/** Two parties are always met by a mix of two keys; of three on, a mix can be wrong. */
export const FEWEST_FOR_MIXES = 3;

/** How many portions of one pair are looked at exactly. */
const PORTIONS_TRIED = 8;
/** Near misses that are worth showing. */
const NEAR_KEPT = 10;
/** More mixes that fit tell nothing more. */
const MOST_FOUND = 60;

/** Tries mixes of two keys, pair by pair, and keeps those that fit and the nearest of those that do not. */
export class MixSearch {
  readonly found: Fit[] = [];
  tried = 0;
  private near: { pair: readonly [AlignedKey, AlignedKey]; portion: number; error: number }[] = [];
  private readonly totals: readonly (readonly number[])[];

  constructor(
    private readonly parties: readonly Party[],
    private readonly columns: readonly Column[],
    private readonly fitAlone: ReadonlySet<AlignedKey>,
  ) {
    this.totals = totalsOf(columns);
  }

  try(first: AlignedKey, second: AlignedKey): void {
    this.tried++;
    if (this.found.length >= MOST_FOUND) return;
    for (const totals of this.totals) {
      const rows = mixRows(first, second, this.columns, totals);
      const within = portionsWithin(rows, 1 + 1e-9);
      const fit = within && this.fitPair(first, second, rows, within);
      if (fit) {
        this.found.push(fit);
        return;
      }
      this.keepNear([first, second], rows);
    }
  }

  /** Those that fit, or else the nearest. */
  result(): Fit[] {
    if (this.found.length > 0) return this.found;
    return this.near.flatMap(({ pair: [first, second], portion }) => {
      const shown = Math.round(portion * 1000) / 1000;
      return shown > 0 && shown < 1 ? (this.fitAt(first, second, shown) ?? []) : [];
    });
  }

  private fitPair(
    first: AlignedKey,
    second: AlignedKey,
    rows: MixRows,
    within: readonly [number, number],
  ): Fit | undefined {
    const rounded = portionsWithin(rows, 0.5 + 1e-9);
    const [low, high] = rounded ?? within;
    // What one of the two reproduces alone is no evidence for a little of the other.
    if ((within[0] === 0 && this.fitAlone.has(second)) || (within[1] === 1 && this.fitAlone.has(first)))
      return undefined;
    const portions = [
      ...usualPortions(low, high, 2),
      ...usualPortions(...within, PORTIONS_TRIED),
      (low + high) / 2,
    ];
    let best: Fit | undefined;
    for (const portion of new Set(portions)) {
      if (portion <= 0 || portion >= 1) continue;
      const fit = this.fitAt(first, second, portion);
      if (fit?.closeness === 'exact') return fit;
      if (fit?.closeness === 'within') best ??= fit;
    }
    return best;
  }

  private fitAt(first: AlignedKey, second: AlignedKey, portion: number): Fit | undefined {
    const [a, b] = [first.parts[0], second.parts[0]];
    const portions = [
      { key: first.key, portion },
      { key: second.key, portion: restOf(portion) },
    ];
    const key = blendKeys('', portions, codesOf(first.key, second.key));
    if (!a || !b || !key.ok) return undefined;
    const parts = [
      { ...a, portion },
      { ...b, portion: restOf(portion) },
    ];
    return fitKey(alignKey(parts, key.value, this.parties), this.columns);
  }

  private keepNear(pair: readonly [AlignedKey, AlignedKey], rows: MixRows): void {
    const most = this.near.length < NEAR_KEPT ? Infinity : (this.near.at(-1)?.error ?? Infinity);
    const best = bestPortion(rows, most === Infinity ? farthest(rows) : most);
    if (!best) return;
    this.near.push({ pair, ...best });
    this.near.sort((one, other) => one.error - other.error);
    this.near.length = Math.min(this.near.length, NEAR_KEPT);
  }
}

/**
 * True for a key that mixes can be made of: proportional, no mistake, and with a total to mix for, which a table of
 * some of the key's parties has only where it is stated.
 */
export function canBeMixed({ key, parts, isWhole }: AlignedKey, columns: readonly Column[]): boolean {
  if (!hasFractions(key) || parts.some((part) => isMistaken(part.candidate))) return false;
  return isWhole || columns.every(({ stated }) => stated !== undefined);
}

/** Even the equal mix of any two keys is not farther off than this. */
function farthest({ apart, slope }: MixRows): number {
  return apart.reduce((most, at, i) => Math.max(most, Math.abs(at), Math.abs(at + (slope[i] ?? 0))), 0) + 1;
}

/**
 * The totals to mix for: the stated ones. Where one is not stated it is the sum, or a rounder total from which rounding
 * each part on its own can have come to that sum.
 */
function totalsOf(columns: readonly Column[]): number[][] {
  const sums = columns.map(({ stated, sum }) => stated ?? sum);
  const rounder = columns.map(({ stated, sum, count, step }) => {
    const reach = (count / 2) * step.value;
    const round = stated === undefined ? roundest(sum - reach, sum + reach) : undefined;
    return round !== undefined && round > 0 && digitsOf(round) < digitsOf(sum) ? round : (stated ?? sum);
  });
  return rounder.every((total, i) => total === sums[i]) ? [sums] : [rounder, sums];
}

/** Blending needs to know who is who in both keys; each key says so of its own parties. */
function codesOf(first: Key, second: Key): CodeOf {
  const codes = new Map([...first.parties, ...second.parties].map(({ name, code }) => [name, code]));
  return (input) => codes.get(String(input));
}
