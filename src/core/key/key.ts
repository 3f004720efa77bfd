import { Exact } from '../amount';
import type { Party, PartyIndex } from '../party';
import { toWholeWeights, type WholeWeights } from './weights';

/** Parties and their weights: what an amount is shared by. Never changes once made; its stamp names its content. */
export interface Key {
  /** What messages call it; empty for a range of cells that has no name. */
  readonly label: string;
  /** Those who pay, in the order of the rows. */
  readonly parties: readonly Party[];
  /** One a party, zero or more, in any unit: only their proportions matter. */
  readonly weights: readonly number[];
  /** What the weights are, as the header says: `Folkmängd 2016`. */
  readonly weightHeader: string;
  /** Taken off the amount first, one a party, in the measure of the amount; absent if nobody has any. */
  readonly fixed?: readonly number[];
  /** The least and the most that a party pays, in the measure of the amount; absent if nobody has any. */
  readonly bounds?: readonly Bounds[];
  /** True for a key that is nested or blended of others: its weights are then only the nearest numbers. */
  readonly isMade?: boolean;
  /** What a blended key is made of; absent for any other. */
  readonly blend?: readonly Portion[];
  /** How the parties lie in groups that are shared between first; absent for a key of one level. */
  readonly nest?: Nest;
  readonly whole: WholeWeights;
  /** Position of each party in the order that settles ties. */
  readonly rank: readonly number[];
  readonly index: PartyIndex;
}

export interface Bounds {
  readonly floor?: number;
  readonly cap?: number;
}

/** A key and how large a portion of a blend it is: 0,3 or 30 for 30 %. */
export interface Portion {
  readonly key: Key;
  readonly portion: number;
}

/** The upper level of a nested key, and for each of its rows the key that its part is shared by, if any. */
export interface Nest {
  readonly top: Key;
  readonly under: readonly (Key | undefined)[];
}

type KeyContent = Omit<Key, 'whole' | 'rank'>;

/** @param whole the exact proportions, where the weights themselves are only the nearest numbers that a cell can hold */
export function makeKey(content: KeyContent, whole = toWholeWeights(content.weights)): Key {
  return { ...content, whole, rank: tieOrder(content.parties, whole.values) };
}

export function sumOfWeights(key: Key): number {
  return Exact.sum(...key.weights).toNumber();
}

/** True if a party's fraction is the same for every amount. */
export function hasFractions(key: Key): boolean {
  if (key.fixed || key.bounds) return false;
  return !key.nest || [key.nest.top, ...key.nest.under].every((part) => !part || hasFractions(part));
}

/**
 * Ties go to the larger weight, then the lower kommunkod, then the name by code point. Never to the row order, so
 * that sorting a table cannot move a krona, and never to chance.
 */
function tieOrder(parties: readonly Party[], weights: WholeWeights['values']): number[] {
  const order = parties.map((_, i) => i).sort(compare);
  const rank = new Array<number>(parties.length);
  order.forEach((party, place) => (rank[party] = place));
  return rank;

  function compare(a: number, b: number): number {
    const left = weights[a] ?? 0;
    const right = weights[b] ?? 0;
    return left === right ? compareParties(parties[a], parties[b]) : left > right ? -1 : 1;
  }
}

function compareParties(a: Party | undefined, b: Party | undefined): number {
  const [codeA, codeB] = [a?.code ?? '9999', b?.code ?? '9999'];
  if (codeA !== codeB) return codeA < codeB ? -1 : 1;
  return compareCodePoints(a?.name ?? '', b?.name ?? '');
}

/** `<` on strings compares UTF-16 units, which puts rare letters in another order than their code points. */
function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
