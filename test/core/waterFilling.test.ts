import fc from 'fast-check';
import { holdAtBounds } from '../../src/core/allocation/bounds';
import { toStep } from '../../src/core/amount';
import { toBigInts } from '../../src/core/key/weights';
import { boundedColumns } from './boundedColumns';
import { inMeasure, inSteps, referenceSteps, type Column } from './reference';
import { BY_ROW } from './referenceMethods';
import { keyOf, problemOf, shareColumn, value } from './shareColumn';

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 600): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

function sumOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

/** Bounds are told of a fee; a refund mirrors it. */
const fees = boundedColumns.map((column): Column => ({
  ...column,
  steps: column.steps < 0n ? -column.steps : column.steps,
}));

/** A whole krona is the step, so that shares can be added as they are. */
const inKronor = fees.filter(({ step }) => step === '1');

/** Somebody is bound, and nobody pays anything beside. */
const bound = fees.filter(
  ({ parties }) =>
    parties.every(({ fixed }) => fixed === 0n) && parties.some(({ floor, cap }) => floor ?? cap),
);

describe('a column with floors and caps', () => {
  it('is shared as by finding the level between two bends', () => {
    check(
      boundedColumns,
      (column) => {
        const expected = referenceSteps(column).map((steps) => inMeasure(steps, column.step));
        expect(shareColumn(column)).toEqual(expected);
      },
      3000,
    );
  });

  it('adds up to the amount', () => {
    check(inKronor, (column) => {
      expect(sumOf(shareColumn({ ...column, method: 'störst rest' }).map(BigInt))).toBe(column.steps);
    });
  });

  it('keeps every bound after rounding, whichever way it is rounded', () => {
    check(fees, (column) => {
      const isOutside = (share: number, i: number): boolean => {
        const { floor = 0, cap = Infinity } = column.parties[i]!;
        return share < Number(floor) || share > Number(cap);
      };
      expect(shareColumn(column).filter(isOutside)).toEqual([]);
    });
  });

  it('does not depend on the order of the rows', () => {
    check(
      boundedColumns.filter(({ method }) => !BY_ROW.includes(method)),
      (column) => {
        const turned = { ...column, parties: [...column.parties].reverse() };
        expect([...shareColumn(turned)].reverse()).toEqual(shareColumn(column));
      },
    );
  });

  it('mirrors a refund', () => {
    check(fees, (column) => {
      const refund = shareColumn({ ...column, steps: -column.steps });
      expect(refund).toEqual(shareColumn(column).map((share) => 0 - share));
    });
  });
});

describe('the multiplier', () => {
  it('is one for all who are free, and holds each of the others at the bound that it would pass', () => {
    check(bound, (column) => {
      const { held, rest, weights, sum } = pour(column, column.steps);
      held.forEach((share, i) => {
        const { floor, cap } = wholeBounds(column, i);
        const due = rest * weights[i]!;
        const isRight =
          share === undefined
            ? due >= floor * sum && (cap === undefined || due <= cap * sum)
            : sum === 0n || (share === floor && due <= share * sum) || (share === cap && due >= share * sum);
        expect(isRight).toBe(true);
      });
    });
  });

  it('never lowers what anybody is due before rounding when the amount rises', () => {
    const extra = fc.oneof(fc.bigInt({ min: 1n, max: 100n }), fc.bigInt({ min: 1n, max: 1_000_000n }));
    check(fc.tuple(bound, extra), ([column, wanted]) => {
      const room = roomOf(column) ?? wanted;
      const before = pour(column, column.steps);
      const after = pour(column, column.steps + (wanted < room ? wanted : room));
      column.parties.forEach((_, i) => {
        const [less, more] = [dueOf(before, i), dueOf(after, i)];
        expect(more.parts * less.divisor >= less.parts * more.divisor).toBe(true);
      });
    });
  });
});

describe('bounds that cannot be kept', () => {
  it('say by how much the floors are too high', () => {
    check(bound, (column) => {
      const floors = sumOf(column.parties.map((_, i) => wholeBounds(column, i).floor));
      if (floors === 0n) return;
      expect(problemOf({ ...column, steps: floors - 1n })).toMatchObject({
        kind: 'floorsExceedAmount',
        floors: inMeasure(floors, column.step),
        short: Number(column.step),
      });
    });
  });

  it('say how much the caps leave over', () => {
    check(bound, (column) => {
      const room = roomOf(column);
      if (room === undefined) return;
      const caps = column.steps + room;
      expect(problemOf({ ...column, steps: caps + 1n })).toMatchObject({
        kind: 'capsBelowAmount',
        caps: inMeasure(caps, column.step),
        left: Number(column.step),
      });
    });
  });
});

/** What the product finds before it rounds. */
interface Poured {
  /** In steps; nothing for those who are free. */
  readonly held: readonly (bigint | undefined)[];
  readonly rest: bigint;
  readonly weights: readonly bigint[];
  /** The weights of those who are free. */
  readonly sum: bigint;
}

function pour(column: Column, steps: bigint): Poured {
  const key = keyOf(column);
  const { steps: shares, rest } = value(holdAtBounds(key, Number(steps), toStep(Number(column.step))));
  const weights = toBigInts(key.whole);
  const held = weights.map((_, i) => (shares[i] === undefined ? undefined : BigInt(shares[i])));
  return { held, rest: BigInt(rest), weights, sum: sumOf(weights.filter((_, i) => held[i] === undefined)) };
}

function dueOf({ held, rest, weights, sum }: Poured, i: number): { parts: bigint; divisor: bigint } {
  const share = held[i];
  if (share !== undefined) return { parts: share, divisor: 1n };
  return sum === 0n ? { parts: 0n, divisor: 1n } : { parts: rest * weights[i]!, divisor: sum };
}

function wholeBounds({ parties, step }: Column, i: number): { floor: bigint; cap?: bigint } {
  const { floor, cap } = parties[i]!;
  return {
    floor: floor === undefined ? 0n : inSteps(floor, step, 'up'),
    ...(cap !== undefined && { cap: inSteps(cap, step, 'down') }),
  };
}

/** How much more the caps allow; nothing where somebody with a weight has none. */
function roomOf(column: Column): bigint | undefined {
  const { parties, steps } = column;
  if (parties.some(({ weight, cap }) => Number(weight) > 0 && cap === undefined)) return undefined;
  const most = parties.map(({ weight }, i) => {
    const { floor, cap = floor } = wholeBounds(column, i);
    return Number(weight) === 0 ? floor : cap;
  });
  return sumOf(most) - steps;
}
