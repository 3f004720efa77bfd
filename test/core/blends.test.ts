import fc from 'fast-check';
import { fractionOf } from '../../src/core/allocation/fraction';
import { blendKeys } from '../../src/core/key/blendKeys';
import type { Key } from '../../src/core/key/key';
import { readKey } from '../../src/core/key/readKey';
import { restrictKey } from '../../src/core/key/restrictKey';
import { columnsOf } from './columns';
import { decimalText, referenceSteps, wholeWeights, type Column } from './reference';
import { keyOf, shareColumn, value } from './shareColumn';

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 600): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

function sumOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

const codeOf = (): undefined => undefined;
const sizes = fc.integer({ min: 1, max: 8 });

/** Columns over the same names P0, P1, …, so that keys of them meet in a blend. */
const columns = columnsOf(fc.bigInt({ min: 0n, max: 1_000_000n }), sizes).map((column): Column => ({
  ...column,
  step: '1',
  method: 'störst rest',
  parties: column.parties.map(({ weight }, i) => ({ name: `P${i}`, weight, fixed: 0n })),
}));

interface Ingredients {
  readonly columns: readonly Column[];
  /** In hundredths of a percent; together 100 %. */
  readonly portions: readonly bigint[];
}

const ingredients: fc.Arbitrary<Ingredients> = fc
  .array(fc.record({ column: columns, cut: fc.bigInt({ min: 0n, max: 10_000n }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drafts) => {
    const cuts = [0n, ...drafts.slice(1).map(({ cut }) => cut), 10_000n];
    cuts.sort((a, b) => Number(a - b));
    return {
      columns: drafts.map(({ column }) => column),
      portions: drafts.map((_, i) => cuts[i + 1]! - cuts[i]!),
    };
  });

type Unit = 'fractions' | 'percentages';

function blend({ columns, portions }: Ingredients, unit: Unit = 'percentages'): Key {
  const places = unit === 'fractions' ? 4 : 2;
  const parts = columns.map((column, i) => ({
    key: keyOf(column),
    portion: Number(decimalText(portions[i]!, places)),
  }));
  return value(blendKeys('Blandning', parts, codeOf));
}

function fractionsOf(key: Key): Map<string, number> {
  return new Map(key.parties.map(({ name }, i) => [name, value(fractionOf(key, [i]))]));
}

function shares(key: Key, column: Column): Map<string, number> {
  const paid = shareColumn(column, key);
  return new Map(key.parties.map(({ name }, i) => [name, paid[i]!]));
}

describe('a blend', () => {
  it('has the fractions portion × fraction, added exactly', () => {
    check(ingredients, (mix) => {
      expect(fractionsOf(blend(mix))).toEqual(blendedFractions(mix));
    });
  });

  it('has fractions that make 1 together, and shares that make the amount', () => {
    check(ingredients, (mix) => {
      const key = blend(mix);
      const all = key.parties.map((_, i) => i);
      expect(fractionOf(key, all)).toEqual({ ok: true, value: 1 });
      const paid = shareColumn({ ...mix.columns[0]!, method: 'störst rest' }, key);
      expect(sumOf(paid.map(BigInt))).toBe(mix.columns[0]!.steps);
    });
  });

  it('of one key at 100 % is that key', () => {
    check(columns, (column) => {
      const whole = blend({ columns: [column], portions: [10_000n] });
      expect(shares(whole, column)).toEqual(shares(keyOf(column), column));
      expect(fractionsOf(whole)).toEqual(fractionsOf(keyOf(column)));
    });
  });

  it('of a key with itself is that key', () => {
    check(fc.tuple(columns, fc.bigInt({ min: 0n, max: 10_000n })), ([column, portion]) => {
      const both = blend({ columns: [column, column], portions: [portion, 10_000n - portion] });
      expect(shares(both, column)).toEqual(shares(keyOf(column), column));
    });
  });

  it('does not depend on the order of its keys, nor on how its portions are written', () => {
    check(ingredients, (mix) => {
      const [column] = mix.columns;
      const turned = { columns: [...mix.columns].reverse(), portions: [...mix.portions].reverse() };
      expect(shares(blend(turned), column!)).toEqual(shares(blend(mix), column!));
      expect(shares(blend(mix, 'fractions'), column!)).toEqual(shares(blend(mix), column!));
    });
  });

  it('that is not whole is refused with what it sums to', () => {
    const off = fc.bigInt({ min: 1n, max: 9_000n });
    check(fc.tuple(ingredients, off, fc.boolean()), ([{ columns, portions }, missing, isTooMuch]) => {
      const change = isTooMuch ? missing : -missing;
      const wrong = [...portions.slice(0, -1), portions.at(-1)! + change];
      if (wrong.at(-1)! < 0n) return;
      const parts = columns.map((column, i) => ({
        key: keyOf(column),
        portion: Number(decimalText(wrong[i]!, 2)),
      }));
      expect(blendKeys('Blandning', parts, codeOf)).toMatchObject({ problem: { kind: 'blendNotWhole' } });
    });
  });
});

/** By name: the exact sum of portion × fraction, to the nearest double. */
function blendedFractions({ columns, portions }: Ingredients): Map<string, number> {
  const sums = columns.map(({ parties }) => sumOf(wholeWeights(parties)));
  const common = sums.reduce((product, sum) => product * sum, 10_000n);
  const parts = new Map<string, bigint>();
  columns.forEach(({ parties }, k) => {
    wholeWeights(parties).forEach((weight, i) => {
      const name = parties[i]!.name;
      const part = (portions[k]! * weight * common) / (10_000n * sums[k]!);
      parts.set(name, (parts.get(name) ?? 0n) + part);
    });
  });
  return new Map(
    [...parts].map(([name, part]) => [name, Number(decimalText((part * 10n ** 80n) / common, 80))]),
  );
}

describe('a key restricted to some of its parties', () => {
  const subset = columns
    .filter(({ parties }) => parties.filter(({ weight }) => Number(weight) > 0).length > 1)
    .chain((column) =>
      fc.record({
        column: fc.constant(column),
        kept: fc.subarray([...column.parties], { minLength: 1 }),
      }),
    )
    .filter(({ kept }) => kept.some(({ weight }) => Number(weight) > 0));

  function restricted(key: Key, names: readonly string[]): Key {
    const cells = value(
      restrictKey(
        key,
        names.map((name) => [name]),
      ),
    );
    return value(readKey(cells, { label: '', codeOf }));
  }

  it('is the key of those parties alone', () => {
    check(subset, ({ column, kept }) => {
      const key = restricted(
        keyOf(column),
        kept.map(({ name }) => name),
      );
      const alone = { ...column, parties: kept };
      expect(shareColumn(alone, key).map(BigInt)).toEqual(referenceSteps(alone));
    });
  });

  it('keeps the key’s order, and is itself when restricted to all', () => {
    check(subset, ({ column, kept }) => {
      const names = [...kept.map(({ name }) => name)].reverse();
      const key = keyOf(column);
      expect(restricted(key, names).parties.map(({ name }) => name)).toEqual(kept.map(({ name }) => name));
      const all = restricted(
        key,
        column.parties.map(({ name }) => name),
      );
      expect(shares(all, column)).toEqual(shares(key, column));
    });
  });
});
