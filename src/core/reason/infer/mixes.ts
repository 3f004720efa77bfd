import { blendKeys } from '../../key/blendKeys';
import { hasFractions, type Key } from '../../key/key';
import type { CodeOf, Party } from '../../party';
import { alignKey, type AlignedKey } from './alignedKey';
import { isMistaken } from './candidate';
import type { Column } from './column';
import { fitKey } from './fitKey';
import type { Fit } from './inference';
import {
  bestPortion,
  mixRows,
  portionsByRemainders,
  portionsWithin,
  type MixRows,
  type Portions,
} from './mixRows';
import { AGREED_FINENESS, AGREED_PORTIONS, finenessOf, restOf, usualPortions } from './portions';
import { digitsOf, roundNumbers } from './roundness';
import { totalFor } from './totalFor';

/** Two parties are always met by a mix of two keys; of three on, a mix can be wrong. */
export const FEWEST_FOR_MIXES = 3;

/** Near misses that are worth showing. */
const NEAR_KEPT = 10;
/** More mixes that fit tell nothing more. */
const MOST_FOUND = 60;
/** Totals to try where none is stated. */
const TOTALS_TRIED = 6;
/** What doubles may be off: what is found is decided exactly, and must only not be missed. */
const NOISE = 1e-9;
/**
 * Rows that are shared out exactly in search of a rule for rounding that doubles do not foretell (uddatalsmetoden,
 * kvotmetoden and the like): all that such a search may cost.
 */
const ROWS_SHARED_BLINDLY = 4_000;
const PORTIONS_SHARED_BLINDLY = 4;

/** Two keys, a portion of the first, and totals: what is to be looked at exactly. */
interface Mix {
  readonly pair: readonly [AlignedKey, AlignedKey];
  readonly totals: readonly number[];
  readonly portion: number;
  readonly error: number;
}

/** Tries mixes of two keys, pair by pair, and keeps those that fit and the nearest of those that do not. */
export class MixSearch {
  tried = 0;
  private rowsLeft = ROWS_SHARED_BLINDLY;
  private readonly exact: Fit[] = [];
  private readonly within: Mix[] = [];
  private readonly near: Mix[] = [];
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
    if (this.exact.length >= MOST_FOUND) return;
    const fits: Fit[] = [];
    for (const totals of this.totals) {
      const rows = this.columns.map((column, i) => mixRows(first, second, column, totals[i] ?? 0));
      const within = portionsWithin(rows, 1 + NOISE) ?? portionsButLast(rows);
      if (within && !this.isAlone([first, second], within)) {
        const fit = this.fitPair([first, second], totals, rows, within);
        if (fit) fits.push(fit);
      }
      // Beside a key or mix that fits, one that does not is of no interest.
      if (this.fitAlone.size > 0 || this.exact.length + fits.length > 0) continue;
      this.keep(within ? this.within : this.near, { pair: [first, second], totals }, rows);
    }
    fits.push(...this.fitAgreed([first, second], Math.min(Infinity, ...fits.map(finenessOfFit))));
    fits.sort((a, b) => finenessOfFit(a) - finenessOfFit(b));
    this.exact.push(...fits.slice(0, 1));
  }

  /** Those that fit, or else the nearest; yields after each that must be looked at. */
  *result(): Generator<void, Fit[], void> {
    if (this.fitAlone.size > 0 || this.exact.length > 0) return this.exact;
    const fits: Fit[] = [];
    for (const { pair, totals, portion } of [...this.within, ...this.near].slice(0, NEAR_KEPT)) {
      const shown = Math.round(portion * 1000) / 1000;
      const fit = shown > 0 && shown < 1 ? this.fitAt(pair, totals, shown) : undefined;
      if (fit) fits.push(fit);
      yield;
    }
    return fits;
  }

  /** Looks exactly at the portions that a rule for rounding allows, the most usual first. */
  private fitPair(
    pair: Mix['pair'],
    totals: readonly number[],
    rows: readonly MixRows[],
    within: Portions,
  ): Fit | undefined {
    const ties = this.columns.every(({ sum }, i) => sum === totals[i]);
    const allowed = [
      portionsWithin(rows, 0.5 + NOISE),
      ...(ties ? [portionsByRemainders(rows, within), portionsButLast(rows)] : []),
    ].filter((range) => range !== undefined);
    const portions = new Set([
      ...allowed.flatMap((range) => [...usualPortions(...range, 2), (range[0] + range[1]) / 2]),
      ...(ties ? this.blindPortions(within) : []),
    ]);
    for (const portion of [...portions].sort((a, b) => finenessOf(a) - finenessOf(b))) {
      if (portion <= 0 || portion >= 1) continue;
      // Beside a key that fits alone, only a mix that somebody may have agreed on is worth a line.
      if (this.fitAlone.size > 0 && finenessOf(portion) > AGREED_FINENESS) continue;
      const fit = this.fitAt(pair, totals, portion);
      if (fit?.closeness === 'exact') return fit;
    }
    return undefined;
  }

  /**
   * Portions that agreements write, for totals that nobody states: parts that are rounded each on its own can come from
   * a total that is neither their sum nor round. Only what is more usual than what has been found is looked at.
   */
  private fitAgreed(pair: Mix['pair'], found: number): Fit[] {
    if (this.columns.every(({ stated }) => stated !== undefined)) return [];
    for (const portion of AGREED_PORTIONS) {
      if (finenessOf(portion) >= found) break;
      const totals = this.columns.map((column) => totalFor(pair, portion, column));
      if (!totals.every((total) => total !== undefined)) continue;
      const fit = this.fitAt(pair, totals, portion);
      if (fit?.closeness === 'exact') return [fit];
    }
    return [];
  }

  private blindPortions(within: Portions): number[] {
    if (this.rowsLeft <= 0 || this.fitAlone.size > 0) return [];
    const portions = usualPortions(...within, PORTIONS_SHARED_BLINDLY);
    const usual = portions.filter((portion) => finenessOf(portion) <= AGREED_FINENESS);
    this.rowsLeft -= usual.length * this.parties.length * this.columns.length;
    return usual;
  }

  /** What one of the two reproduces alone is no evidence for a little of the other. */
  private isAlone([first, second]: Mix['pair'], [low, high]: Portions): boolean {
    return (low === 0 && this.fitAlone.has(second)) || (high === 1 && this.fitAlone.has(first));
  }

  private fitAt([first, second]: Mix['pair'], totals: readonly number[], portion: number): Fit | undefined {
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
    const fit = fitKey(
      alignKey(parts, key.value, this.parties),
      this.columns.map((column, i) => ({ ...column, stated: totals[i] ?? column.sum })),
    );
    const columns = fit.columns.map((column, i) => ({
      ...column,
      isStated: column.isStated && this.columns[i]?.stated !== undefined,
      isAgainstStated: column.isAgainstStated && this.columns[i]?.stated !== undefined,
    }));
    return { ...fit, columns };
  }

  private keep(kept: Mix[], mix: Pick<Mix, 'pair' | 'totals'>, rows: readonly MixRows[]): void {
    const most = kept.length < NEAR_KEPT ? farthest(rows) : (kept.at(-1)?.error ?? Infinity);
    const best = bestPortion(rows, most);
    if (!best) return;
    kept.push({ ...mix, ...best });
    kept.sort((one, other) => one.error - other.error);
    kept.length = Math.min(kept.length, NEAR_KEPT);
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

/** Where the last party takes what rounding leaves, only the others are within half a step. */
function portionsButLast(columns: readonly MixRows[]): Portions | undefined {
  const others = columns.map(({ apart, slope }) => ({
    apart: apart.subarray(0, -1),
    slope: slope.subarray(0, -1),
  }));
  return portionsWithin(others, 0.5 + NOISE);
}

/** No portion is farther off than the farthest of the two keys alone. */
function farthest(columns: readonly MixRows[]): number {
  const ends = columns.flatMap(({ apart, slope }) =>
    Array.from(apart, (at, i) => Math.max(Math.abs(at), Math.abs(at + (slope[i] ?? 0)))),
  );
  return ends.reduce((most, end) => Math.max(most, end), 0) + 1;
}

/**
 * The totals to mix for: the stated ones. Where one is not stated it is the sum, or a rounder total from which rounding
 * each part on its own can have come to that sum.
 */
function totalsOf(columns: readonly Column[]): number[][] {
  const choices = columns.map(({ stated, sum, count, step }) => {
    if (stated !== undefined) return [stated];
    const reach = (count / 2) * step.value;
    const rounder = roundNumbers(sum - reach, sum + reach, TOTALS_TRIED);
    return [...rounder.filter((total) => total > 0 && digitsOf(total) < digitsOf(sum)), sum];
  });
  const most = Math.max(1, ...choices.map((totals) => totals.length));
  return Array.from({ length: most }, (_, i) => choices.map((totals) => totals[i] ?? totals.at(-1) ?? 0));
}

function finenessOfFit({ parts }: Fit): number {
  return finenessOf(parts[0]?.portion ?? 0);
}

/** Blending needs to know who is who in both keys; each key says so of its own parties. */
function codesOf(first: Key, second: Key): CodeOf {
  const codes = new Map([...first.parties, ...second.parties].map(({ name, code }) => [name, code]));
  return (input) => codes.get(String(input));
}
