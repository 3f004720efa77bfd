import { hasFractions, type Key } from '../../../../core/key/key';
import { readAmount, readStep, toNumber } from '../../../../core/amount';
import { isBlank, type Cell } from '../../../../core/cell';
import { fail, ok, type Problem, type Result } from '../../../../core/problem';
import type { LimiterPayer } from '../../../../workbook';

/** The amount in a cell, rounded to the step as the formulas will round it. */
export function readTotal(cell: Cell, step: number | ''): Result<number> {
  const size = readStep(step === '' ? null : step);
  if (!size.ok) return size;
  const amount = readAmount(cell, size.value);
  return amount.ok ? ok(toNumber(amount.value.steps, amount.value.step)) : amount;
}

/** What is wrong with last year's amounts: whose, and how. */
export function findBadBefore(
  cells: readonly Cell[],
  parties: Key['parties'],
): { party: string; isNegative: boolean } | undefined {
  for (const [i, { name }] of parties.entries()) {
    const cell = cells[i];
    if (typeof cell !== 'number' && !isBlank(cell ?? null)) return { party: name, isNegative: false };
    if (typeof cell === 'number' && cell < 0) return { party: name, isNegative: true };
  }
  return undefined;
}

interface Limits {
  readonly key: Key;
  readonly amount: number;
  readonly before: readonly Cell[];
  /** 0,1 for 10 %. */
  readonly change: number;
  readonly payer: LimiterPayer['kind'];
  readonly step: number;
}

/**
 * Where the others pay, everybody has a floor and a cap, and the amount must fit between their sums; a named party
 * or a reserve takes whatever is left.
 */
export function findUnfit({ key, amount, before, change, payer, step }: Limits): Problem | undefined {
  if (payer !== 'others') return undefined;
  const sum = (bound: (amount: number) => number): number =>
    before.reduce<number>((total, cell) => total + bound(typeof cell === 'number' ? cell : 0), 0);
  const steps = (value: number): number => Number((value / step).toFixed(6));
  const floors = sum((last) => Math.ceil(steps(last * (1 - change))) * step);
  const caps = sum((last) => Math.floor(steps(last * (1 + change))) * step);
  if (floors > amount) {
    return { kind: 'floorsExceedAmount', key: key.label, floors, amount, short: floors - amount };
  }
  return caps < amount
    ? { kind: 'capsBelowAmount', key: key.label, caps, amount, left: amount - caps }
    : undefined;
}

/** The limiter holds fractions against last year; a key whose fractions depend on the amount has none. */
export function checkFractions(key: Key): Result<Key> {
  if (hasFractions(key)) return ok(key);
  return fail({ kind: key.fixed ? 'fractionOfFixed' : 'fractionOfBounds', key: key.label });
}
