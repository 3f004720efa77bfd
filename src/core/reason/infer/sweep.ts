/** Where on a line most intervals overlap, and how many do. */
export interface Overlap {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** Sweeps over the ends of the intervals. Of several places with as many, the widest is given. */
export function mostOverlap(
  intervals: readonly (readonly [low: number, high: number])[],
): Overlap | undefined {
  const ends = intervals.flatMap(([low, high]) =>
    low <= high
      ? [
          { at: low, opens: 1 },
          { at: high, opens: -1 },
        ]
      : [],
  );
  // Where one ends as another begins they do meet: begin before ending.
  ends.sort((a, b) => a.at - b.at || b.opens - a.opens);
  let [open, best]: [number, Overlap | undefined] = [0, undefined];
  for (const [i, { at, opens }] of ends.entries()) {
    open += opens;
    const high = ends[i + 1]?.at;
    if (opens < 0 || high === undefined) continue;
    const isBetter = !best || open > best.count || (open === best.count && high - at > best.high - best.low);
    if (isBetter) best = { count: open, low: at, high };
  }
  return best;
}
