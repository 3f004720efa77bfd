import type { Proportions } from './proportions';

/**
 * One party's part of a residue, without a sort and without what the others get.
 *
 * Those ahead in the line go before a party if their remainder is at least its own, those behind if it is larger. What
 * all have got when everybody is rounded down, and how many go before, is one sum: of
 * floor((residue · w − r ± ½) / sum) + 1, with the party's own remainder r and + for those ahead. The party gets an odd
 * step if that sum is below the residue.
 */
export function shareAlone(
  { weights, sum, inverse, places, fractions }: Proportions,
  residue: number,
  party: number,
): number {
  const product = residue * (weights[party] ?? 0);
  const floor = Math.floor((product + 0.5) * inverse);
  const remainder = product - floor * sum;
  const ahead = 1 - (remainder - 0.5) * inverse;
  const behind = 1 - (remainder + 0.5) * inverse;
  const place = places[party] ?? 0;
  let taken = 0;
  // `| 0` truncates, which is the floor of what is never negative, and keeps the sum a whole number of the processor.
  for (let j = 0; j < place; j++) taken = (taken + ((residue * (fractions[j] ?? 0) + ahead) | 0)) | 0;
  for (let j = place; j < fractions.length; j++)
    taken = (taken + ((residue * (fractions[j] ?? 0) + behind) | 0)) | 0;
  return floor + (taken < residue ? 1 : 0);
}
