import { isTelling, type Column } from './column';
import type { Fitted } from './fitCandidates';
import type { ColumnGroup, Fit, FractionRange, Unknown, Verdict } from './inference';
import { FEWEST_FOR_MIXES } from './mixes';
import { digitsOf } from './roundness';

/** What the figures do not tell, and what a reader should know before trusting the answer. */
export function unknownsOf(
  columns: readonly Column[],
  group: ColumnGroup,
  { fits, unknownRows }: Fitted,
  verdict: Verdict,
): Unknown[] {
  if (!columns.some(isTelling)) return [{ kind: 'onlyZeros' }];
  return [
    ...columns.flatMap(unknownsOfColumn),
    ...(unknownRows.length > 0 ? [{ kind: 'partiesUnknown' as const, parties: unknownRows }] : []),
    ...rivals(verdict, fits),
    ...fewFigures(columns, fits),
    ...percentages(group),
  ];
}

function unknownsOfColumn({ place, stated, sum, sign, step, count, signsMixed }: Column): Unknown[] {
  const unknowns: Unknown[] = [];
  if (stated === undefined) unknowns.push({ kind: 'totalNotStated', column: place });
  // One figure is no sum, whatever the whole is.
  else if (stated !== sum && count > 1) {
    unknowns.push({ kind: 'totalNotSum', column: place, stated: sign * stated, sum: sign * sum });
  }
  if (signsMixed) unknowns.push({ kind: 'signsMixed', column: place });
  if (count < FEWEST_FOR_MIXES) unknowns.push({ kind: 'stepUncertain', column: place, step: step.value });
  return unknowns;
}

function rivals(verdict: Verdict, fits: readonly Fit[]): Unknown[] {
  if (verdict.kind === 'likely') {
    const exact = fits.filter(({ closeness }) => closeness === 'exact');
    const round = exact.filter(({ columns }) => columns.every(({ total }) => digitsOf(total) <= 2));
    return [{ kind: 'singleAmount', candidates: exact.length, round: round.length }];
  }
  const others = verdict.kind === 'reproduced' || verdict.kind === 'within' ? verdict.others : 0;
  return others > 0 ? [{ kind: 'severalFit', count: others + 1 }] : [];
}

function fewFigures(columns: readonly Column[], fits: readonly Fit[]): Unknown[] {
  const most = Math.max(0, ...columns.map(({ count }) => count));
  return most < FEWEST_FOR_MIXES && fits.length > 0 ? [{ kind: 'mixesNotTried', parties: most }] : [];
}

/** Percentages that an agreement would round to; with more decimals any interval holds one. */
const DECIMALS = [0, 1, 2];

/** Whether the key may be percentages with few decimals: only if each party's range holds one such number. */
function percentages({ fractions }: ColumnGroup): Unknown[] {
  const ranges = fractions.flatMap((range, party) => (range ? [{ range, party }] : []));
  if (ranges.length === 0) return [];
  const decimals = DECIMALS.find((places) => ranges.every(({ range }) => holdsPercent(range, places)));
  if (decimals !== undefined) return isNarrow(ranges, decimals) ? [{ kind: 'maybePercent', decimals }] : [];
  const most = DECIMALS.at(-1) ?? 0;
  const without = ranges.filter(({ range }) => !holdsPercent(range, most));
  const [clearest] = without.sort((a, b) => widthOf(a.range) - widthOf(b.range));
  return clearest ? [{ kind: 'notPercent', decimals: most, ...clearest }] : [];
}

/** Ranges wider than the numbers lie apart hold one whatever the key is. */
function isNarrow(ranges: readonly { readonly range: FractionRange }[], decimals: number): boolean {
  return ranges.some(({ range }) => widthOf(range) < 10 ** -(decimals + 2));
}

/** The ranges are only shown to so many digits anyhow: a number at the very end of one counts as inside. */
const END_NOISE = 1e-9;

function holdsPercent({ least, most }: FractionRange, decimals: number): boolean {
  const unit = 10 ** -(decimals + 2);
  return Math.floor(most / unit + END_NOISE) >= Math.ceil(least / unit - END_NOISE);
}

function widthOf({ least, most }: FractionRange): number {
  return most - least;
}
