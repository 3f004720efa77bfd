import type { SaidRemainder } from '../../../text/explanation';

/** As many parties as these are shown at once; a county has fewer. */
const MOST_SHOWN = 16;
const AROUND = 2;

/** The rows that tell the story: the first, those on both sides of where the units ran out, and the party itself. */
export function rowsInSight(rows: readonly SaidRemainder[]): number[] {
  const all = rows.map((_, i) => i);
  if (rows.length <= MOST_SHOWN) return all;
  const border = rows.filter(({ gotUnit }) => gotUnit).length;
  const asked = rows.findIndex(({ isAsked }) => isAsked);
  return all.filter(
    (i) => i < AROUND || (i >= border - AROUND && i < border + AROUND) || Math.abs(i - asked) <= 1,
  );
}
