import { allocate, type Shares } from '../allocation/allocate';
import { largestRemainder } from '../allocation/methods/largestRemainder';
import { asDecimal, toStep, type Amount } from '../amount';
import type { Key } from '../key/key';
import type { Result } from '../problem';

/** An amount and the key by which it is shared. */
export interface Sharing {
  readonly key: Key;
  readonly amount: Amount;
}

/** Three more decimals than the step: as fine as anybody can ask about a rounded table, and still finite. */
const FINENESS = [1000, 100, 10];

/** Excel stores, shows and compares fifteen digits; what is finer than they can hold would be noise. */
const MOST = 999_999_999_999_999;

/** How many times finer than their step these amounts can be shared so that every part can be seen exactly in a cell. */
export function finenessOf(amounts: readonly Amount[]): number {
  const largest = Math.max(...amounts.map(({ steps, step }) => Math.abs(steps) * step.over));
  return FINENESS.find((times) => largest * times <= MOST) ?? 1;
}

/**
 * The parts before they are rounded to the step, in the key's order: rounded so much further out by the same rule, so
 * that they too add up to the amount, and so that fixed amounts, bounds and nests need no case of their own.
 */
export function shareFinely({ key, amount }: Sharing, fineness: number): Result<Shares> {
  return shareInSteps({ key, amount: inFinerSteps(amount, fineness) });
}

/** The same amount in smaller steps. */
export function inFinerSteps({ steps, step, rounded }: Amount, fineness: number): Amount {
  const finer = fineness === 1 ? step : toStep(asDecimal(step.value).div(fineness).toNumber());
  return { steps: steps * fineness, step: finer, rounded };
}

/** The rounded parts, which are what is paid, by the default method. */
export function shareInSteps({ key, amount }: Sharing): Result<Shares> {
  return allocate(key, amount, largestRemainder);
}
