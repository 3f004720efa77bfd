import fc from 'fast-check';
import { fractionOf } from '../../src/core/allocation/fraction';
import { hasFractions } from '../../src/core/key/key';
import { findParties } from '../../src/core/key/listParties';
import { nestedColumns } from './nestedColumns';
import {
  decimalText,
  inMeasure,
  referenceSteps,
  wholeWeights,
  type Column,
  type ColumnParty,
} from './reference';
import { BY_ROW } from './referenceMethods';
import { keyOf, problemOf, shareColumn, value } from './shareColumn';

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 600): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

/** The same column without its lower levels. */
function topOf(column: Column): Column {
  return { ...column, parties: column.parties.map(({ under: _, ...party }) => party) };
}

/** How many of those who pay in the end lie in a row. */
function sizeOf({ under }: ColumnParty): number {
  return under ? under.reduce((count, party) => count + sizeOf(party), 0) : 1;
}

/** What each row got, by those who pay in the end. */
function byRow<T>(parties: readonly ColumnParty[], paid: readonly T[]): T[][] {
  let first = 0;
  return parties.map((party) => paid.slice(first, (first += sizeOf(party))));
}

/** Whole shares, exactly. */
function wholeShares(column: Column): bigint[] {
  return shareColumn(column).map(BigInt);
}

function sumOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

/** A whole krona is the step, so that shares can be added as they are; a bound would be another one in that step. */
const tying = nestedColumns
  .filter(({ parties }) => parties.every(({ floor, cap }) => (floor ?? cap) === undefined))
  .map((column): Column => ({ ...column, step: '1', method: 'störst rest' }));

describe('a nested column', () => {
  it('is shared as by whole-number arithmetic of any size, level by level', () => {
    check(
      nestedColumns,
      (column) => {
        const expected = referenceSteps(column).map((steps) => inMeasure(steps, column.step));
        expect(shareColumn(column)).toEqual(expected);
      },
      3000,
    );
  });

  it('ties at every level: each row gets what it would get without lower levels', () => {
    check(tying, (column) => {
      const rows = byRow(column.parties, wholeShares(column)).map(sumOf);
      expect(rows).toEqual(wholeShares(topOf(column)));
      expect(sumOf(rows)).toBe(column.steps);
    });
  });

  it('shares inside a group as the group’s own key shares what the group got', () => {
    check(tying, (column) => {
      const inside = byRow(column.parties, wholeShares(column));
      column.parties.forEach(({ under }, i) => {
        if (!under) return;
        const own = wholeShares({ ...column, parties: under, steps: sumOf(inside[i]!) });
        expect(inside[i]).toEqual(own);
      });
    });
  });

  it('does not depend on the order of the rows at any level', () => {
    const turn = (parties: readonly ColumnParty[]): ColumnParty[] =>
      parties.map(({ under, ...party }) => ({ ...party, ...(under && { under: turn(under) }) })).reverse();
    check(
      nestedColumns.filter(({ method }) => !BY_ROW.includes(method)),
      (column) => {
        const turned = shareColumn({ ...column, parties: turn(column.parties) });
        expect([...turned].reverse()).toEqual(shareColumn(column));
      },
    );
  });

  it('mirrors a refund', () => {
    check(nestedColumns, (column) => {
      const refund = shareColumn({ ...column, steps: -column.steps });
      expect(refund).toEqual(shareColumn(column).map((share) => 0 - share));
    });
  });

  it('answers for a group by its name with all who pay in it', () => {
    check(nestedColumns, (column) => {
      const key = keyOf(column);
      const places = byRow(
        column.parties,
        key.parties.map((_, i) => i),
      );
      column.parties.forEach(({ name }, i) => expect(value(findParties(key, name))).toEqual(places[i]));
    });
  });
});

describe('the fractions of a nested key', () => {
  const fractional = nestedColumns.filter((column) => hasFractions(keyOf(column)));

  it('are the products of the fractions of its levels, to the nearest double', () => {
    check(fractional, (column) => {
      const key = keyOf(column);
      const fractions = key.parties.map((_, i) => value(fractionOf(key, [i])));
      expect(fractions).toEqual(productsOf(column.parties).map(nearest));
    });
  });

  it('are those of the upper level for a group as a whole, and 1 for all', () => {
    check(fractional, (column) => {
      const [key, top] = [keyOf(column), keyOf(topOf(column))];
      column.parties.forEach(({ name }, i) => {
        expect(fractionOf(key, value(findParties(key, name)))).toEqual(fractionOf(top, [i]));
      });
      expect(
        fractionOf(
          key,
          key.parties.map((_, i) => i),
        ),
      ).toEqual({ ok: true, value: 1 });
    });
  });
});

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function productsOf(parties: readonly ColumnParty[], of: Fraction = { over: 1n, under: 1n }): Fraction[] {
  const weights = wholeWeights(parties);
  return parties.flatMap(({ under }, i) => {
    const own = { over: of.over * weights[i]!, under: of.under * sumOf(weights) };
    return under ? productsOf(under, own) : [own];
  });
}

function nearest({ over, under }: Fraction): number {
  return Number(decimalText((over * 10n ** 80n) / under, 80));
}

test('a nested key whose upper level cannot be shared says why', () => {
  const party = (name: string, more: Partial<ColumnParty>): ColumnParty => ({
    name,
    weight: '1',
    fixed: 0n,
    ...more,
  });
  const under = [party('Inre', {}), party('Yttre', {})];
  const parties = [party('Ack', { floor: '400', under }), party('Bro', { floor: '300' })];
  const column: Column = { parties, steps: 600n, step: '1', method: 'störst rest' };
  const short = { kind: 'floorsExceedAmount', floors: 700, amount: 600, short: 100 };
  expect(problemOf(column)).toMatchObject(short);
  expect(shareColumn({ ...column, steps: 1000n })).toEqual([250, 250, 500]);
});
