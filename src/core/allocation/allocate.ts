import { Exact, inSteps, LARGEST_STEPS, toNumber, type Amount, type Step } from '../amount';
import type { Key } from '../key/key';
import { fail, ok, type Result } from '../problem';
import type { Method } from './methods';
import { quotasOf } from './quotas';

/** The rounded parts of an amount, one a party in the key's order, in the measure of the amount. */
export type Shares = readonly number[];

/** How many columns of shares are kept for each key: more than a workbook shows at once, little enough to forget. */
const COLUMNS_KEPT = 512;
const kept = new WeakMap<Key, Map<string, Result<Shares>>>();

/** Shares an amount by a key. The parts add up to the amount with every method that ties. */
export function allocate(key: Key, amount: Amount, method: Method): Result<Shares> {
  const columns = columnsOf(key);
  const name = `${amount.steps}|${amount.step.value}|${method.names[1]}`;
  const known = columns.get(name);
  if (known) return known;
  const shares = allocateAnew(key, amount, method);
  if (columns.size >= COLUMNS_KEPT) columns.delete(columns.keys().next().value ?? '');
  columns.set(name, shares);
  return shares;
}

function columnsOf(key: Key): Map<string, Result<Shares>> {
  const columns = kept.get(key) ?? new Map<string, Result<Shares>>();
  kept.set(key, columns);
  return columns;
}

/** A negative amount is shared as its size and negated: a refund mirrors the fee to the last krona. */
function allocateAnew(key: Key, amount: Amount, method: Method): Result<Shares> {
  const sign = amount.steps < 0 ? -1 : 1;
  const fixed = fixedSteps(key, Math.abs(amount.steps), amount.step);
  if (!fixed.ok) return fixed;
  const rest = Math.abs(amount.steps) - fixed.value.sum;
  const shares = method.round(quotasOf(key, rest));
  const total = (share: number, i: number): number => share + (fixed.value.steps?.[i] ?? 0);
  // `+ 0` turns -0 into 0: Excel would show a minus sign.
  return ok(shares.map((share, i) => sign * toNumber(total(share, i), amount.step) + 0));
}

/** Fixed amounts come off first, so each must be a whole number of steps and together at most the amount. */
function fixedSteps(key: Key, steps: number, step: Step): Result<{ steps?: number[]; sum: number }> {
  if (!key.fixed) return ok({ sum: 0 });
  const inWholeSteps: number[] = [];
  for (const [i, fixed] of key.fixed.entries()) {
    const exact = inSteps(fixed, step);
    const party = key.parties[i]?.name ?? '';
    if (!exact.isInteger() || exact.gt(LARGEST_STEPS)) {
      return fail({ kind: 'fixedNotInSteps', key: key.label, party, fixed, step: step.value });
    }
    inWholeSteps.push(exact.toNumber());
  }
  const sum = Exact.sum(...inWholeSteps).toNumber();
  if (sum <= steps) return ok({ steps: inWholeSteps, sum });
  const [stated, taken] = [toNumber(steps, step), toNumber(sum, step)];
  return fail({
    kind: 'fixedExceedAmount',
    key: key.label,
    fixed: taken,
    amount: stated,
    short: toNumber(sum - steps, step),
  });
}
