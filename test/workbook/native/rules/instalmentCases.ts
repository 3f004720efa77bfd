import fc from 'fast-check';
import { readStep } from '../../../../src/core/amount';
import type { Cell } from '../../../../src/core/cell';
import type { Result } from '../../../../src/core/problem';
import { instalmentOf } from '../../../../src/core/rules/instalment';
import { instalmentFormula } from '../../../../src/workbook/sharing/native/rules/instalmentFormula';
import type { Term } from '../../../../src/workbook/sharing/native/native';
import { calculated, RuleSheets } from './ruleSheets';

interface Instalment {
  readonly amount: Cell;
  readonly count: Cell;
  readonly number: Cell;
  readonly step: Cell | undefined;
}

const whole = fc.integer({ min: 1, max: 60 });
const amounts: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -50_000_000, max: 50_000_000 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((ore) => ore / 100),
  fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  // Calculated, with all the noise of doubles.
  fc.integer({ min: 1, max: 100_000 }).map((tenths) => tenths * 0.1),
  fc.integer({ min: 1, max: 100_000 }).map((n) => n * 1.1 * 0.05),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((sevenths) => sevenths / 7),
  // No TRUE: LibreOffice has no truths, they are the numbers 1 and 0 to it.
  fc.constantFrom<Cell>(null, 'hundra', 0, { error: '#REF!' }),
);
const positions: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 15, arbitrary: whole },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, -1, 2.5, 'två', null, 1_000_000) },
);
const steps = fc.constantFrom<Cell | undefined>(undefined, 1, 1, 0.01, 0.05, 100, 0.25, 1000, 0.1, 7);

const instalments: fc.Arbitrary<Instalment> = fc
  .record({ amount: amounts, count: positions, number: positions, step: steps })
  .map((given) => ({ ...given, number: within(given.number, given.count) }));

/** Most numbers within the count. */
function within(number: Cell, count: Cell): Cell {
  const isOutside = typeof number === 'number' && typeof count === 'number' && number > count && count >= 1;
  return isOutside && number % 5 > 0 ? ((number - 1) % Math.floor(count)) + 1 : number;
}

/** Instalments in cells; every other one is changed after its formula was made. */
export function instalmentSheets(runs: number, seed: number): RuleSheets {
  const sheets = new RuleSheets();
  const drawn = fc.sample(instalments, { numRuns: runs * 2, seed });
  for (let i = 0; i < runs; i++) {
    const [first, later] = [drawn[2 * i]!, drawn[2 * i + 1]!];
    const [amount, count, number] = [first.amount, first.count, first.number].map((cell) =>
      sheets.cell(cell),
    );
    const step =
      first.step === undefined ? undefined : i % 3 === 0 ? literal(first.step) : sheets.cell(first.step);
    const formula = instalmentFormula(...written(i, amount!, count!, number!), step);
    const last = i % 2 === 0 ? first : { ...later, step: stepOf(first.step, later.step, i) };
    sheets.change(amount!, last.amount);
    sheets.change(count!, last.count);
    sheets.change(number!, last.number);
    if (step && last.step !== undefined && i % 3 > 0) sheets.change(step, last.step);
    sheets.ask(formula, byCore(last), last);
  }
  return sheets;
}

/** Some arguments are calculations of their own. */
function written(i: number, ...terms: [Term, Term, Term]): [Term, Term, Term] {
  const [amount, count, number] = terms;
  if (i % 4 > 0) return terms;
  return i % 8 > 0 ? [calculated(amount), count, calculated(number)] : [amount, calculated(count), number];
}

/** A step that is written into the formula, or left out, stays as it was. */
function stepOf(first: Cell | undefined, later: Cell | undefined, i: number): Cell | undefined {
  return first === undefined || i % 3 === 0 || later === undefined ? first : later;
}

function literal(value: Cell): { text: string; value: Cell } {
  return { text: String(value), value };
}

/** What is too large to be exact in a spreadsheet must be refused there. */
function byCore({ amount, count, number, step }: Instalment): Result<Cell> {
  const steps = Number(amount) / Number(step ?? 1);
  if (Math.abs(steps) * Number(count) >= 5e13) return { ok: true, value: { error: '#N/A' } };
  const size = readStep(step ?? null);
  return size.ok ? instalmentOf(amount, count, number, size.value) : size;
}
