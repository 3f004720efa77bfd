import { alignKey, type AlignedKey } from './alignedKey';
import { isMistaken, type Candidate, type Origin } from './candidate';
import { readColumn, withoutRows, type Column } from './column';
import { fitKey } from './fitKey';
import type { Fit } from './inference';
import { canBeMixed, FEWEST_FOR_MIXES, MixSearch } from './mixes';
import type { Published } from './published';

/** Everything that was tried on columns of one key. */
export interface Fitted {
  readonly fits: readonly Fit[];
  readonly keys: number;
  readonly mixes: number;
  /** Rows that no candidate knows. */
  readonly unknownRows: readonly number[];
}

/** Near misses of single keys that are worth showing. */
const NEAR_KEPT = 10;

/** Tries every candidate, and every mix of two. Yields how much of it is done, 0 to 1. */
export function* fitCandidates(
  { parties, columns: all }: Published,
  places: readonly number[],
  candidates: readonly Candidate[],
): Generator<number, Fitted, void> {
  const fits: Fit[] = [];
  let [keys, mixes] = [0, 0];
  const groups = groupByRows(candidates, parties);
  const leftOut = groups.map(([first]) => first?.leftOut ?? []);
  for (const [i, group] of groups.entries()) {
    const columns = places.flatMap((place) => {
      const published = all[place];
      return published ? [readColumn(withoutRows(published, leftOut[i] ?? []), place)] : [];
    });
    const search = new GroupSearch(parties, columns, group);
    for (const done of search.run()) yield (i + done) / groups.length;
    fits.push(...search.fits);
    keys += search.keys;
    mixes += search.mixes;
  }
  const unknownRows = parties.flatMap((_, row) => (leftOut.every((rows) => rows.includes(row)) ? [row] : []));
  return { fits, keys, mixes, unknownRows };
}

/** Candidates that know the same rows of the table together; those that know too few of them say nothing. */
function groupByRows(candidates: readonly Candidate[], parties: Published['parties']): AlignedKey[][] {
  const groups = new Map<string, AlignedKey[]>();
  for (const candidate of candidates.filter(isFirstOfEqual)) {
    const key = alignKey([{ candidate, portion: 1 }], candidate.key, parties);
    const known = parties.length - key.leftOut.length;
    if (known < Math.min(2, parties.length)) continue;
    const rows = key.leftOut.join();
    groups.set(rows, [...(groups.get(rows) ?? []), key]);
  }
  return [...groups.values()];
}

/** Equal parts stand beside the register's keys and beside the workbook's; where both are tried, once is enough. */
function isFirstOfEqual({ origin }: Candidate, place: number, all: readonly Candidate[]): boolean {
  if (origin.kind !== 'equal') return true;
  return place === all.findIndex((each) => each.origin.kind === 'equal' && sameScope(each.origin, origin));
}

function sameScope(a: Extract<Origin, { kind: 'equal' }>, b: Extract<Origin, { kind: 'equal' }>): boolean {
  return a.scope?.kind === b.scope?.kind;
}

/** The search among candidates that know the same rows. */
class GroupSearch {
  readonly fits: Fit[] = [];
  readonly keys: number;
  mixes = 0;

  constructor(
    private readonly parties: Published['parties'],
    private readonly columns: readonly Column[],
    private readonly group: readonly AlignedKey[],
  ) {
    this.keys = group.filter(({ parts }) => !parts.some(({ candidate }) => isMistaken(candidate))).length;
  }

  *run(): Generator<number, void, void> {
    const fitAlone = new Set<AlignedKey>();
    const near: Fit[] = [];
    for (const [i, key] of this.group.entries()) {
      const fit = fitKey(key, this.columns);
      if (fit.closeness === 'exact') fitAlone.add(key);
      if (!isTold(fit, this.columns)) continue;
      (fit.closeness === 'near' ? near : this.fits).push(fit);
      yield (0.3 * (i + 1)) / this.group.length;
    }
    near.sort((a, b) => a.error - b.error);
    this.fits.push(...near.slice(0, NEAR_KEPT));
    yield* this.mix(fitAlone);
  }

  private *mix(fitAlone: ReadonlySet<AlignedKey>): Generator<number, void, void> {
    if (Math.max(0, ...this.columns.map(({ count }) => count)) < FEWEST_FOR_MIXES) return;
    const keys = this.group.filter((key) => canBeMixed(key, this.columns));
    const search = new MixSearch(this.parties, this.columns, fitAlone);
    const pairs = (keys.length * (keys.length - 1)) / 2;
    for (const [i, first] of keys.entries()) {
      for (const second of keys.slice(i + 1)) {
        search.try(first, second);
        yield 0.3 + (0.7 * search.tried) / pairs;
      }
    }
    this.mixes = search.tried;
    const results = search.result();
    for (;;) {
      const result = results.next();
      if (result.done) {
        this.fits.push(...result.value);
        return;
      }
      yield 1;
    }
  }
}

/** A mistaken key is only told where figures enough say that it was made. */
function isTold({ parts, closeness }: Fit, columns: readonly Column[]): boolean {
  if (!parts.some(({ candidate }) => isMistaken(candidate))) return true;
  return closeness === 'exact' && columns.every(({ count }) => count >= FEWEST_FOR_MIXES);
}
