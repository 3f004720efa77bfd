import { LARGEST_STEPS, readAmount, readStep, toNumber, toStep, type Step } from '../../src/core/amount';
import { readMethod } from '../../src/core/allocation/methods';

function stepOf(value: number): Step {
  const step = readStep(value);
  if (!step.ok || !step.value) throw new Error(`${value} is no step`);
  return step.value;
}

/** How many steps an amount is read as, or what is wrong with it. */
function stepsOf(amount: number, step?: number): number | string {
  const read = readAmount(amount, step === undefined ? undefined : stepOf(step));
  return read.ok ? read.value.steps : read.problem.kind;
}

describe('an amount', () => {
  test.each([
    [289_600, 1, 289_600],
    [12_345, 100, 123],
    [12_350, 100, 124],
    [-12_350, 100, -124],
    [-12_349, 100, -123],
    [0.15, 0.1, 2],
    [1.005, 0.01, 101],
    [0.1 + 0.2, 0.1, 3],
    [999_999_999_999_999, 0.3, 3_333_333_333_333_330],
    [1, 0.3, 3],
    [2.5, 0.3, 8],
  ])('%d with the step %d is read as %d steps', (amount, step, steps) => {
    expect(stepsOf(amount, step)).toBe(steps);
  });

  test('is rounded where its exact quotient says, not where twenty digits of it would', () => {
    // The quotient is 2 864 788 975 639 891,499 98…
    expect(stepsOf(8_999_999_999_955_303, 3.14159265358979)).toBe(2_864_788_975_639_891);
  });

  test('says whether it had to be rounded to a whole number of steps', () => {
    const roundedOf = (amount: number, step: number) => {
      const read = readAmount(amount, stepOf(step));
      return read.ok && read.value.rounded;
    };
    expect(roundedOf(12_345, 100)).toBe(true);
    expect(roundedOf(12_300, 100)).toBe(false);
    expect(roundedOf(0.3, 0.1)).toBe(false);
    expect(roundedOf(999_999_999_999_999, 0.3)).toBe(false);
    expect(roundedOf(999_999_999_999_998, 0.3)).toBe(true);
  });

  test('without a step must be whole, but for the noise of a sum in doubles', () => {
    expect(stepsOf(289_600.000_000_1)).toBe(289_600);
    expect(stepsOf(0.5)).toBe('amountNotWhole');
    expect(stepsOf(10.000_1)).toBe('amountNotWhole');
    // A billionth of it would be a krona.
    expect(stepsOf(1_000_000_000_000.01)).toBe('amountNotWhole');
  });

  test('may be as large as steps are exact as numbers, to the last one', () => {
    expect(stepsOf(LARGEST_STEPS)).toBe(LARGEST_STEPS);
    expect(stepsOf(-LARGEST_STEPS)).toBe(-LARGEST_STEPS);
    expect(stepsOf(LARGEST_STEPS + 2)).toBe('amountTooLarge');
    expect(stepsOf(LARGEST_STEPS / 100, 0.01)).toBe(LARGEST_STEPS);
    expect(stepsOf(LARGEST_STEPS / 100 + 1, 0.01)).toBe('amountTooLarge');
  });

  test('that is blank is 0, and one that is a text or an error says so', () => {
    expect(readAmount(null)).toMatchObject({
      ok: true,
      value: { steps: 0, step: { value: 1 }, rounded: false },
    });
    expect(readAmount('', stepOf(100))).toMatchObject({
      ok: true,
      value: { steps: 0, step: { value: 100 } },
    });
    expect(readAmount('tusen')).toEqual({ ok: false, problem: { kind: 'amountNotNumber', input: 'tusen' } });
    expect(readAmount({ error: '#N/A' })).toEqual({
      ok: false,
      problem: { kind: 'cellError', where: 'amount', error: '#N/A' },
    });
  });
});

describe('a step', () => {
  test('that is blank is none', () => {
    expect(readStep(null)).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ['hundra', { kind: 'stepNotNumber', input: 'hundra' }],
    [0, { kind: 'stepNotPositive', step: 0 }],
    [-1, { kind: 'stepNotPositive', step: -1 }],
    [1e-16, { kind: 'stepOutOfRange', step: 1e-16, decimals: 15, most: 1e15 }],
    [1e16, { kind: 'stepOutOfRange', step: 1e16, decimals: 15, most: 1e15 }],
    [{ error: '#REF!' }, { kind: 'cellError', where: 'step', error: '#REF!' }],
  ])('%p is refused', (cell, problem) => {
    expect(readStep(cell)).toEqual({ ok: false, problem });
  });

  test('may be as fine as fifteen decimals and as large as a thousand billion kronor', () => {
    expect(stepOf(1e-15)).toEqual({ value: 1e-15, over: 1, under: 1e15 });
    expect(stepOf(1e15)).toEqual({ value: 1e15, over: 1e15, under: 1 });
  });

  test('makes of so many the double nearest to the exact amount', () => {
    expect(toNumber(3, toStep(0.1))).toBe(0.3);
    expect(toNumber(-7, toStep(0.01))).toBe(-0.07);
    expect(toNumber(1_234_567_890_123_457, toStep(0.3))).toBe(370_370_367_037_037.1);
  });
});

test('a rounding method that is an error says so', () => {
  expect(readMethod({ error: '#N/A' })).toEqual({
    ok: false,
    problem: { kind: 'cellError', where: 'method', error: '#N/A' },
  });
});
