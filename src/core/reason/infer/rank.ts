import type { Candidate } from './candidate';
import { isMistaken } from './candidate';
import { CLOSENESS } from './fitKey';
import type { ColumnFit, Fit } from './inference';
import { finenessOf } from './portions';
import { digitsOf } from './roundness';
import { USUAL_METHODS } from './tryTotal';

/**
 * The best first: how close, then how simple, how round the totals that nobody stated, how usual the portions, and at
 * last how near in time. What misses is ranked by how far it is off.
 */
export function rankFits(fits: readonly Fit[], year: number | undefined): Fit[] {
  return [...fits].sort((a, b) => {
    const levels = CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness);
    if (levels !== 0) return levels;
    return compareAll(a.closeness === 'near' ? [a.error, a.parts.length] : marks(a, year), [
      ...(b.closeness === 'near' ? [b.error, b.parts.length] : marks(b, year)),
    ]);
  });
}

function marks(fit: Fit, year: number | undefined): number[] {
  const candidates = fit.parts.map(({ candidate }) => candidate);
  return [
    fit.columns.reduce((sum, { misses }) => sum + misses.length, 0),
    ...weaknesses(fit),
    fit.columns.reduce((sum, { total, isStated }) => sum + (isStated ? 0 : digitsOf(total)), 0),
    fit.parts.length === 1 ? 0 : finenessOf(fit.parts[0]?.portion ?? 0),
    candidates.some(isOfCountry) ? 1 : 0,
    candidates.reduce((sum, candidate) => sum + age(candidate, year), 0),
  ];
}

/** What makes a fit weaker evidence than one of the same closeness, the gravest first; 0 for what it is not. */
export function weaknesses({ parts, columns, leftOut }: Fit): number[] {
  return [
    leftOut.length,
    parts.some(({ candidate }) => isMistaken(candidate)) ? 1 : 0,
    columns.some(({ isAgainstStated }) => isAgainstStated) ? 1 : 0,
    parts.length,
    columns.every(isUsual) ? 0 : 1,
  ];
}

function isUsual({ methods }: ColumnFit): boolean {
  return methods.length === 0 || USUAL_METHODS.some(({ names }) => methods.includes(names));
}

function compareAll(a: readonly number[], b: readonly number[]): number {
  for (const [i, mark] of a.entries()) {
    const difference = mark - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function isOfCountry({ origin }: Candidate): boolean {
  return origin.kind !== 'workbook' && origin.scope?.kind === 'country';
}

/** Years between the key and the table. Where nobody has said the table's year, the latest figures come first. */
function age({ origin }: Candidate, year = 9999): number {
  return origin.kind === 'register' ? Math.abs(year - origin.year) : 0;
}
