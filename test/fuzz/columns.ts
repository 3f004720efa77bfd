import fc from 'fast-check';
import { boundedColumns } from '../core/boundedColumns';
import { columns as plainColumns } from '../core/columns';
import { nestedColumns } from '../core/nestedColumns';
import { inMeasure, referenceSteps, type Column } from '../core/reference';
import { NoAnswer } from '../core/referenceMethods';
import { keyOf, problemOf, shareColumn, shareToOne } from '../core/shareColumn';
import { wholeColumns } from '../core/wholeColumns';
import { expectThat, type Target } from './target';

const some = fc.oneof(
  { weight: 8, arbitrary: plainColumns },
  { weight: 8, arbitrary: wholeColumns },
  { weight: 1, arbitrary: boundedColumns },
  { weight: 1, arbitrary: nestedColumns },
);
// The last row can be due less than nothing, so the property tests keep this method apart.
const byLast = some.map((column): Column => ({ ...column, method: 'sista' }));

/** Shared columns, each held against whole-number arithmetic of any size, to the last step. */
export const columns: Target<Column> = {
  name: 'columns',
  weight: 30,
  inputs: fc.oneof({ weight: 6, arbitrary: some }, { weight: 1, arbitrary: byLast }),
  holds: (column) => {
    const expected = expectedShares(column);
    if (!expected) {
      expectThat(problemOf(column)?.kind === 'lastOutOfBounds', 'The method has no answer, and gave one.');
      return;
    }
    const key = keyOf(column);
    // A party asked for alone, then again, is shared to in two other ways than all at once.
    const party = Math.abs(Number(column.steps % 1_000_003n)) % expected.length;
    const alone = [1, 2].map(() => shareToOne(party, column, key));
    const shares = shareColumn(column, key);
    const isSame =
      alone.every((share) => Object.is(share, expected[party])) &&
      shares.length === expected.length &&
      shares.every((share, i) => Object.is(share, expected[i]));
    const got = `${shares.join(' ')}; alone ${alone.join(' ')}`;
    expectThat(isSame, `expected ${expected.join(' ')}\ngot      ${got}`);
  },
};

/** Nothing where the method has no answer. */
function expectedShares(column: Column): number[] | undefined {
  try {
    return referenceSteps(column).map((steps) => inMeasure(steps, column.step));
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}
