import fc from 'fast-check';
import { readStep } from '../../src/core/amount';
import type { Cell } from '../../src/core/cell';
import { instalmentOf } from '../../src/core/rules/instalment';

function instalment(amount: Cell, count: Cell, number: Cell, step?: number): unknown {
  const size = step === undefined ? undefined : readStep(step);
  const read = instalmentOf(amount, count, number, size?.ok ? size.value : undefined);
  return read.ok ? read.value : read.problem;
}

function all(amount: number, count: number, step?: number): number[] {
  return Array.from({ length: count }, (_, i) => Number(instalment(amount, count, i + 1, step)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('an instalment', () => {
  it('is a quarter of the 250 000 kr that Region Kronoberg pays for Markaryd', () => {
    expect(all(250_000, 4)).toEqual([62_500, 62_500, 62_500, 62_500]);
  });

  it('of twelve ties, where each rounded on its own would make 249 996', () => {
    expect(all(250_000, 12)).toEqual([
      20_833, 20_834, 20_833, 20_833, 20_834, 20_833, 20_833, 20_834, 20_833, 20_833, 20_834, 20_833,
    ]);
    expect(sum(all(250_000, 12))).toBe(250_000);
  });

  it('is in whole steps, large or small', () => {
    expect(all(1_000, 3, 100)).toEqual([300, 400, 300]);
    expect(all(0.05, 2, 0.01)).toEqual([0.03, 0.02]);
  });

  it('of a refund mirrors that of a fee, also where half a step is rounded', () => {
    expect(all(-5, 2)).toEqual([-3, -2]);
    expect(all(5, 2)).toEqual([3, 2]);
  });

  it('of nothing is nothing', () => {
    expect(instalment(null, 4, 1)).toBe(0);
  });

  it.each<[string, Parameters<typeof instalment>, object]>([
    ['no count', [100, null, 1], { kind: 'instalmentCount', input: '' }],
    ['a count of none', [100, 0, 1], { kind: 'instalmentCount', input: '0' }],
    ['half an instalment', [100, 2.5, 1], { kind: 'instalmentCount', input: '2.5' }],
    ['text for a count', [100, 'fyra', 1], { kind: 'instalmentCount', input: 'fyra' }],
    ['a number below 1', [100, 4, 0], { kind: 'instalmentNumber', input: '0', count: 4 }],
    ['a number above the count', [100, 4, 5], { kind: 'instalmentNumber', input: '5', count: 4 }],
    ['a broken number', [100, 4, 1.5], { kind: 'instalmentNumber', input: '1.5', count: 4 }],
    [
      'an amount that is no whole number, with no step',
      [100.5, 4, 1],
      { kind: 'amountNotWhole', amount: 100.5 },
    ],
    ['text for an amount', ['hundra', 4, 1], { kind: 'amountNotNumber', input: 'hundra' }],
    ['an error for a count', [100, { error: '#REF!' }, 1], { kind: 'cellError', where: 'count' }],
    ['an error for a number', [100, 4, { error: '#N/A' }], { kind: 'cellError', where: 'number' }],
  ])('refuses %s', (_, cells, problem) => {
    expect(instalment(...cells)).toMatchObject(problem);
  });

  const cases = fc.record({
    amount: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    count: fc.integer({ min: 1, max: 60 }),
    step: fc.constantFrom(1, 5, 100),
  });

  it('sums to the amount, is within a step of its part, and what has been paid within half a step', () => {
    fc.assert(
      fc.property(cases, ({ amount, count, step }) => {
        const due = amount * step;
        const parts = all(due, count, step);
        expect(sum(parts)).toBe(due);
        let paid = 0;
        parts.forEach((part, i) => {
          paid += part;
          expect(Math.abs(part - due / count)).toBeLessThanOrEqual(step);
          expect(Math.abs(paid - (due * (i + 1)) / count)).toBeLessThanOrEqual(step / 2 + 1e-3);
        });
      }),
    );
  });

  it('mirrors, whatever the amount', () => {
    fc.assert(
      fc.property(cases, ({ amount, count }) => {
        expect(all(-amount, count).map((part) => -part || 0)).toEqual(
          all(amount, count).map((part) => part || 0),
        );
      }),
    );
  });

  it('ties at the largest amount that is exact', () => {
    const parts = all(9_000_000_000_000_000, 7);
    expect(parts.reduce((a, b) => a + BigInt(b), 0n)).toBe(9_000_000_000_000_000n);
  });
});
