import type { Candidate } from './candidate';
import { isTelling, readColumn } from './column';
import { fitCandidates } from './fitCandidates';
import { groupColumns } from './groupColumns';
import { MOST_FITS, type ColumnGroup, type Inference } from './inference';
import type { Published } from './published';
import { rankFits } from './rank';
import { unknownsOf } from './unknowns';
import { verdictOf } from './verdict';

/** Finds which key can lie behind what was published, at once. */
export function infer(published: Published, candidates: readonly Candidate[]): Inference {
  const work = inferring(published, candidates);
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

const NO_GROUP: ColumnGroup = {
  columns: [],
  isRoundedAlone: false,
  fractions: [],
  disagreeing: [],
  disagreeingAnyhow: [],
};

/** The same in pieces of a few milliseconds each; yields how much is done, 0 to 1. */
export function* inferring(
  published: Published,
  candidates: readonly Candidate[],
): Generator<number, Inference, void> {
  const columns = published.columns.map(readColumn);
  const groups = groupColumns(columns);
  const [group = NO_GROUP] = groups;
  yield 0;
  const grouped = columns.filter(({ place }) => group.columns.includes(place));
  const telling = grouped.some(isTelling) ? candidates : [];
  const fitted = yield* fitCandidates(published, group.columns, telling);
  const year = grouped.find((column) => column.year !== undefined)?.year;
  const ranked = rankFits(fitted.fits, year);
  const isSingle = grouped.every(({ count, stated }) => count === 1 && stated === undefined);
  const verdict = verdictOf(ranked, isSingle, fitted);
  return {
    groups,
    fits: ranked.slice(0, MOST_FITS),
    verdict,
    unknowns: unknownsOf(grouped, group, fitted, verdict),
  };
}
