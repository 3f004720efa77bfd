import fc from 'fast-check';
import { LARGEST_STEPS, readAmount, toStep } from '../../src/core/amount';
import { fractionOf } from '../../src/core/allocation/fraction';
import { closeColumns } from './closeColumns';
import { columns } from './columns';
import { decimalText, inMeasure, referenceSteps, wholeWeights, type Column } from './reference';
import { BY_ROW, MONOTONE, WITHIN_QUOTA, type MethodName } from './referenceMethods';
import { keyOf, shareColumn, value } from './shareColumn';

/** A whole krona is the step, so that shares can be added as they are. */
const inKronor = columns.map((column): Column => ({ ...column, step: '1' }));
const tying = inKronor.filter(({ method }) => method !== 'var för sig');
const withoutFixed = inKronor.map((column): Column => ({ ...column, parties: column.parties.map(unfixed) }));

function unfixed<P extends { fixed: bigint }>(party: P): P {
  return { ...party, fixed: 0n };
}

/** The shares by party, so that the order of the rows does not matter. */
function sharesByName(column: Column): Map<string, number> {
  const shares = shareColumn(column);
  return new Map(column.parties.map(({ name }, i) => [name, shares[i] ?? NaN]));
}

/** The quota method is asked for amounts of other columns here, and may have to look far back for them. */
function quick(method: MethodName): MethodName {
  return method === 'kvotmetoden' ? 'uddatalsmetoden' : method;
}

/** Whole shares, exactly: a share above 2^53 would have lost its last krona. */
function wholeShares(column: Column): bigint[] {
  return shareColumn(column).map(BigInt);
}

function sumOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 1000): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

describe('any column', () => {
  it('is shared as by whole-number arithmetic of any size', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const expected = referenceSteps(column).map((steps) => inMeasure(steps, column.step));
        expect(shareColumn(column)).toEqual(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  it('adds up to the amount', () => {
    check(tying, (column) => {
      expect(sumOf(wholeShares(column))).toBe(column.steps);
    });
  });

  it('gives everybody the exact part rounded up or down, by the rules that promise it', () => {
    const sized = withoutFixed.filter(({ method }) => WITHIN_QUOTA.includes(method));
    check(sized, (column) => {
      const weights = wholeWeights(column.parties);
      const sum = sumOf(weights);
      wholeShares(column).forEach((share, i) => {
        const away = share * sum - column.steps * (weights[i] ?? 0n);
        expect(away < sum && away > -sum).toBe(true);
      });
    });
  });

  it('stays within half a step of the exact part when each is rounded on its own, and a half goes outwards', () => {
    check(
      withoutFixed.map((column): Column => ({ ...column, method: 'var för sig' })),
      (column) => {
        const weights = wholeWeights(column.parties);
        const sum = sumOf(weights);
        const sign = column.steps < 0n ? -1n : 1n;
        wholeShares(column).forEach((share, i) => {
          const outwards = 2n * sign * (share * sum - column.steps * (weights[i] ?? 0n));
          expect(outwards <= sum && outwards > -sum).toBe(true);
        });
      },
    );
  });

  it('is exact where the parties are closer than a double can tell', () => {
    check(closeColumns, (column) => {
      expect(wholeShares(column)).toEqual(referenceSteps(column));
    });
  });

  it('does not depend on the order of the rows, but by the rules that say so', () => {
    const byParty = columns.filter(({ method }) => !BY_ROW.includes(method));
    const shuffled = byParty.chain((column) =>
      fc
        .shuffledSubarray([...column.parties], { minLength: column.parties.length })
        .map((parties) => [column, { ...column, parties }] as const),
    );
    check(shuffled, ([column, turned]) => {
      expect(sharesByName(turned)).toEqual(
        new Map(turned.parties.map(({ name }) => [name, sharesByName(column).get(name)])),
      );
    });
  });

  it('depends on the proportions of the weights alone', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 99_999_999n }), { minLength: 2, maxLength: 20 });
    const scale = fc.record({ factor: fc.bigInt({ min: 1n, max: 9_999_999n }), places: fc.nat(12) });
    check(fc.tuple(columns, weights, scale), ([column, digits, { factor, places }]) => {
      if (digits.every((digit) => digit === 0n)) return;
      const weighted = (weightOf: (digit: bigint) => string): Column => ({
        ...column,
        parties: digits.map((digit, i) => ({ name: `P${i}`, weight: weightOf(digit), fixed: 0n })),
      });
      const plain = weighted(String);
      const scaled = weighted((digit) => decimalText(digit * factor, places));
      expect(shareColumn(scaled)).toEqual(shareColumn(plain));
    });
  });

  it('mirrors a refund', () => {
    check(columns, (column) => {
      const refund = shareColumn({ ...column, steps: -column.steps });
      expect(refund).toEqual(shareColumn(column).map((share) => 0 - share));
    });
  });

  it('gives nothing beyond its fixed amount to a party without weight', () => {
    check(columns, (column) => {
      const sign = column.steps < 0n ? -1n : 1n;
      shareColumn(column).forEach((share, i) => {
        const party = column.parties[i];
        if (Number(party?.weight) === 0)
          expect(share).toBe(inMeasure(sign * (party?.fixed ?? 0n), column.step));
      });
    });
  });

  it('gives the fixed amounts and then shares the rest as if there were none', () => {
    check(inKronor, (column) => {
      const size = { ...column, steps: column.steps < 0n ? -column.steps : column.steps };
      const rest = size.steps - sumOf(size.parties.map(({ fixed }) => fixed));
      const ofRest = wholeShares({ ...size, steps: rest, parties: size.parties.map(unfixed) });
      expect(wholeShares(size)).toEqual(ofRest.map((share, i) => share + (size.parties[i]?.fixed ?? 0n)));
    });
  });

  it('is the same in every step but for the size of the step', () => {
    check(columns, (column) => {
      const inSteps = shareColumn({ ...column, step: '1' });
      expect(shareColumn(column)).toEqual(inSteps.map((steps) => inMeasure(BigInt(steps), column.step)));
    });
  });

  it('does not depend on what the same key has shared before', () => {
    const others = fc.array(columns, { minLength: 2, maxLength: 10 });
    check(
      fc.tuple(withoutFixed, others),
      ([{ parties }, drafts]) => {
        const calls = drafts.flatMap(({ steps, step, method }): Column[] => [
          { parties, steps, step, method: quick(method) },
          { parties, steps, step, method: method === 'störst rest' ? 'var för sig' : 'störst rest' },
          { parties, steps, step: '1', method: quick(method) },
        ]);
        const key = keyOf({ parties, steps: 0n, step: '1', method: 'störst rest' });
        for (const call of [...calls, ...calls]) expect(shareColumn(call, key)).toEqual(shareColumn(call));
      },
      200,
    );
  });

  it('is shared again when more columns have been shared than are kept', () => {
    const [column] = fc.sample(withoutFixed, { numRuns: 1, seed: 1 });
    if (!column) throw new Error('no column');
    const key = keyOf(column);
    const share = (steps: number) => shareColumn({ ...column, steps: BigInt(steps) }, key);
    const first = share(0);
    for (let steps = 1; steps <= 2000; steps++) share(steps);
    expect(share(0)).toEqual(first);
  });

  it('has fractions that are the doubles nearest to weight over sum', () => {
    check(withoutFixed, (column) => {
      const weights = wholeWeights(column.parties);
      const key = keyOf(column);
      weights.forEach((weight, i) => {
        const nearest = Number(decimalText((weight * 10n ** 60n) / sumOf(weights), 60));
        expect(value(fractionOf(key, [i]))).toBe(nearest);
      });
    });
  });
});

describe('parties with the same claim', () => {
  const equal = fc.record({
    size: fc.integer({ min: 1, max: 60 }),
    steps: fc.bigInt({ min: 0n, max: 10_000n }),
    method: fc.constantFrom<MethodName>(...WITHIN_QUOTA, ...MONOTONE),
  });

  it('differ by one step at most, and the lowest kommunkod gets the odd one', () => {
    const byParty = equal.filter(({ method }) => !BY_ROW.includes(method));
    check(byParty, ({ size, steps, method }) => {
      const parties = Array.from({ length: size }, (_, i) => ({
        name: `P${i}`,
        code: String(2599 - i),
        weight: '0.7',
        fixed: 0n,
      }));
      const odd = Number(steps % BigInt(size));
      const shares = wholeShares({ parties, steps, step: '1', method }).reverse();
      shares.forEach((share, i) => expect(share).toBe(steps / BigInt(size) + (i < odd ? 1n : 0n)));
    });
  });

  it('are not told apart by noise that Excel does not show', () => {
    const parties = [
      { name: 'Ale', code: '1440', weight: String(0.1 + 0.2), fixed: 0n },
      { name: 'Habo', code: '0643', weight: '0.3', fixed: 0n },
    ];
    expect(shareColumn({ parties, steps: 1n, step: '1', method: 'störst rest' })).toEqual([0, 1]);
  });
});

describe('an amount', () => {
  const stated = fc.record({
    digits: fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }),
    places: fc.nat(6),
    step: fc.constantFrom('1', '0.01', '100', '0.05', '2.5'),
  });

  it('is rounded half away from zero to the step that is given', () => {
    check(stated, ({ digits, places, step }) => {
      const amount = readAmount(Number(decimalText(digits, places)), toStep(Number(step)));
      const expected = roundedSteps(digits, places, step);
      const size = expected < 0n ? -expected : expected;
      if (size > BigInt(LARGEST_STEPS)) expect(amount).toMatchObject({ problem: { kind: 'amountTooLarge' } });
      else expect(BigInt(value(amount).steps)).toBe(expected);
    });
  });

  it('is whole without a step, or an error', () => {
    check(stated, ({ digits, places }) => {
      const amount = readAmount(Number(decimalText(digits, places)));
      const isWhole = digits % 10n ** BigInt(places) === 0n;
      if (isWhole) expect(BigInt(value(amount).steps)).toBe(digits / 10n ** BigInt(places));
      else if (!isNoise(digits, places))
        expect(amount).toMatchObject({ problem: { kind: 'amountNotWhole' } });
    });
  });
});

/** The least difference from a whole number that is a difference and not float noise. */
function isNoise(digits: bigint, places: number): boolean {
  const unit = 10n ** BigInt(places);
  const size = digits < 0n ? -digits : digits;
  const beyond = size % unit;
  const away = beyond > unit - beyond ? unit - beyond : beyond;
  return away * 1_000n <= unit && away * 1_000_000_000n <= size;
}

function roundedSteps(digits: bigint, places: number, step: string): bigint {
  const [whole = '', decimals = ''] = step.split('.');
  const over = digits * 10n ** BigInt(decimals.length);
  const under = BigInt(whole + decimals) * 10n ** BigInt(places);
  const size = over < 0n ? -over : over;
  const rounded = (2n * size + under) / (2n * under);
  return over < 0n ? -rounded : rounded;
}
