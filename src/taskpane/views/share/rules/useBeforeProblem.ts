import type { Key } from '../../../../core/key/key';
import type { Result } from '../../../../core/problem';
import { useSay, useText } from '../../../state/language';
import type { Amounts } from '../useAmounts';
import { findBadBefore } from './limiterRequest';

/** What is wrong with the column of last year's amounts, if anything. */
export function useBeforeProblem(
  before: Result<Amounts> | undefined,
  parties: Key['parties'],
): string | undefined {
  const { rules } = useText();
  const say = useSay();
  const words = rules.limiter;
  if (!before || parties.length === 0) return undefined;
  if (!before.ok) return say(before.problem);
  const { cells, isColumn } = before.value;
  if (!isColumn || cells.length !== parties.length) {
    return words.notColumn(parties.length, rules.cells(cells.length));
  }
  const bad = findBadBefore(cells, parties);
  if (!bad) return undefined;
  return bad.isNegative ? words.beforeNegative(bad.party) : words.beforeNotNumber(bad.party);
}
