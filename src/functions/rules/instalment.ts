import { readStep } from '../../core/amount';
import type { Result } from '../../core/problem';
import { instalmentOf } from '../../core/rules/instalment';
import { toCell, type Argument } from '../argument';

/** One instalment of an amount. */
export function instalmentFor(
  amount: Argument,
  count: Argument,
  number: Argument,
  step: Argument,
): Result<number> {
  const size = readStep(toCell(step));
  return size.ok ? instalmentOf(toCell(amount), toCell(count), toCell(number), size.value) : size;
}
