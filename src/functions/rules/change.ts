import { readAmount, readStep } from '../../core/amount';
import type { Cell } from '../../core/cell';
import type { Key } from '../../core/key/key';
import { ok, type Result } from '../../core/problem';
import { splitChange } from '../../core/reason/splitChange';
import { toCell, type Argument } from '../argument';
import { readKeyArgument } from '../keyArgument';
import { whenReady, type Eventually } from '../whenReady';

/** Before or after: the arguments for a key and for the amount that is shared by it. */
export interface SharingArguments {
  readonly key: Argument;
  readonly amount: Argument;
}

/** Why a party's share changed, as one row: budget, key, rounding and total. */
export function changeOf(
  party: Argument,
  before: SharingArguments,
  after: SharingArguments,
  step: Argument,
): Eventually<Cell[][]> {
  // One key after the other: each may have to be waited for.
  return whenReady(readKeyArgument(before.key), (old) =>
    whenReady(readKeyArgument(after.key), (now) =>
      split(toCell(party), [old, toCell(before.amount)], [now, toCell(after.amount)], toCell(step)),
    ),
  );
}

function split(
  party: Cell,
  [oldKey, oldAmount]: [Key, Cell],
  [newKey, newAmount]: [Key, Cell],
  stepCell: Cell,
): Result<Cell[][]> {
  const step = readStep(stepCell);
  if (!step.ok) return step;
  const before = readAmount(oldAmount, step.value);
  if (!before.ok) return before;
  const after = readAmount(newAmount, step.value);
  if (!after.ok) return after;
  const change = splitChange(
    party,
    { key: oldKey, amount: before.value },
    { key: newKey, amount: after.value },
  );
  if (!change.ok) return change;
  const { budget, key, rounding, total } = change.value;
  return ok([[budget, key, rounding, total]]);
}
