import type { Quotas } from '../../allocation/quotas';
import { explainFactor } from './explainFactor';
import { explainRemainders } from './explainRemainders';
import type { RoundingReason } from './explanation';
import { oddStepsOf, orderOf } from './oddSteps';
import { nameOf, type SharedLevel } from './sharedLevel';

/** How the exact part became whole steps, by the rounding rule that was used. */
export function explainRounding(shared: SharedLevel): RoundingReason {
  const { level, row, method } = shared;
  const { quotas } = level;
  if (!quotas || level.held?.steps[row] !== undefined) return { by: 'bound' };
  switch (method.names[1]) {
    case 'independent':
      return { by: 'itself', sum: sumOf(level.shares) };
    case 'last':
      return explainLast(shared, quotas);
    case 'webster':
      return explainFactor(shared, quotas);
  }
  if (quotas.left === 0) return { by: 'even' };
  if (method.names[1] === 'quota') return { by: 'quotaMethod', odd: oddStepsOf(shared, quotas) };
  return method.names[1] === 'largest-remainder'
    ? explainRemainders(shared, quotas)
    : explainOrder(shared, quotas);
}

function explainOrder(shared: SharedLevel, quotas: Quotas): RoundingReason {
  const place = orderOf(shared.method, quotas).indexOf(shared.row) + 1;
  const order = shared.method.names[1] === 'first' ? 'rows' : 'weight';
  return { by: 'order', order, odd: oddStepsOf(shared, quotas), ...(place > 0 && { place }) };
}

function explainLast({ key, level, row }: SharedLevel, { whole }: Quotas): RoundingReason {
  const last = whole.values.reduce((at: number, weight, i) => (Number(weight) === 0 ? at : i), 0);
  const others = sumOf(level.shares.map((share, i) => (i === last ? 0 : share)));
  return { by: 'last', last: nameOf(key, last), others, isLast: row === last };
}

/** Exact however many there are. */
function sumOf(steps: readonly number[]): number {
  return Number(steps.reduce((sum, each) => sum + BigInt(each), 0n));
}
