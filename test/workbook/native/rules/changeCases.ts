import fc from 'fast-check';
import { readAmount, readStep } from '../../../../src/core/amount';
import type { Cell } from '../../../../src/core/cell';
import type { Key } from '../../../../src/core/key/key';
import { ok, type Result } from '../../../../src/core/problem';
import { splitChange } from '../../../../src/core/reason/splitChange';
import { Calculation } from '../../../../src/workbook/sharing/native/calculation';
import { changeFormulas } from '../../../../src/workbook/sharing/native/rules/changeFormula';
import { keyOf } from '../world';
import { calculated, RuleSheets } from './ruleSheets';

const NAMES = ['Habo', 'Aneby', 'Ydre', 'Staten', 'Kil'];

const changes = fc.record({
  step: fc.constantFrom(undefined, 1, 0.01, 0.05, 100),
  amounts: fc.array(fc.integer({ min: -900_000, max: 9_000_000 }), { minLength: 4, maxLength: 4 }),
  weights: fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 10, maxLength: 10 }),
  sizes: fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })),
});

/** Changes of shares, asked for before the amounts become others in the cells. */
export function changeSheets(runs: number, seed: number): RuleSheets {
  const calculation = new Calculation('Uträkning');
  const sheets = new RuleSheets(() => ({ Uträkning: calculation.cells() }));
  for (const { step, amounts, weights, sizes } of fc.sample(changes, { numRuns: runs, seed })) {
    const [old, now] = sizes.map((size, i) => keyWith(weights.slice(5 * i, 5 * i + size))) as [Key, Key];
    const money = amounts.map((amount) => (step === 0.01 || step === 0.05 ? amount / 100 : amount));
    const [before, after] = [sheets.cell(money[0]!), sheets.cell(money[1]!)];
    const party = NAMES[(weights[0] ?? 0) % Math.max(...sizes)] ?? '';
    const side = (key: Key, amount: typeof before) => ({
      keys: { choices: [{ key, stamp: '' }], sourceOf: () => undefined },
      parties: key.parties.filter(({ name }) => name === party),
      amount,
    });
    const size = step === undefined ? undefined : { text: String(step), value: step };
    const cells = changeFormulas(calculation, side(old, calculated(before)), side(now, after), size);
    sheets.change(before, money[2]!);
    sheets.change(after, money[3]!);
    const expected = split(party, [old, money[2]!], [now, money[3]!], step);
    cells.forEach((cell, i) =>
      sheets.ask(cell, expected.ok ? ok(expected.value[i] ?? null) : expected, {
        party,
        step,
        money,
        weights,
        sizes,
        i,
      }),
    );
  }
  return sheets;
}

function keyWith(weights: readonly number[]): Key {
  return keyOf(weights.map((weight, i) => [NAMES[i] ?? '', i === 0 ? weight + 1 : weight] as const));
}

function split(
  party: string,
  old: [Key, number],
  now: [Key, number],
  step: number | undefined,
): Result<Cell[]> {
  const size = readStep(step ?? null);
  if (!size.ok) return size;
  const [before, after] = [readAmount(old[1], size.value), readAmount(now[1], size.value)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  const change = splitChange(
    party,
    { key: old[0], amount: before.value },
    { key: now[0], amount: after.value },
  );
  if (!change.ok) return change;
  const { budget, key, rounding, total } = change.value;
  return ok([budget, key, rounding, total]);
}
